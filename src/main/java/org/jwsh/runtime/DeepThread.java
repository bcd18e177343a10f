package org.jwsh.runtime;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jwsh.values.text.Culture;

/**
 * A thread whose stack has room for the deepest call that a session allows. A session may run on any thread, of unknown stack:
 * calls that lie deeper than a few go on on one of these, so that no script ever meets the end of a stack. The JVM does not
 * bear that: what it resolves for the first time there stays broken.
 */
public final class DeepThread extends Thread {
    /** Room for 4000 calls. */
    private static final long STACK = 512L << 20;

    /** How many calls other threads have room for. */
    private static final int FEW = 40;

    private static final long IDLE_SECONDS = 1;

    /** Made when a call first needs it. */
    private static final class Pool {
        private static final ExecutorService THREADS = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), DeepThread::daemon);
    }

    public DeepThread(Runnable task, String name) {
        super(null, task, name, STACK);
    }

    private static DeepThread daemon(Runnable task) {
        DeepThread thread = new DeepThread(task, "jwsh-deep");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether what runs in a frame has to go on on a deep thread. */
    public static boolean isNeeded(Frame frame) {
        return frame.depth() > FEW && !(Thread.currentThread() instanceof DeepThread);
    }

    /** Goes on on a deep thread; this one waits. An interruption stops the session. */
    public static void goOn(ExecutionContext context, Runnable action) {
        Culture culture = Culture.current();
        FutureTask<Culture> task = new FutureTask<>(() -> {
            return context.call(() -> {
                Culture.setCurrent(culture);
                action.run();
                return Culture.current();
            });
        });
        Pool.THREADS.execute(task);
        while (true) {
            try {
                Culture.setCurrent(task.get());
                return;
            } catch (InterruptedException interrupted) {
                context.stop();
            } catch (ExecutionException failed) {
                throw DeepThread.<RuntimeException>asItWas(failed.getCause());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T asItWas(Throwable problem) throws T {
        throw (T) problem;
    }
}

package org.jwsh.commands.runspaces;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.NetException;
import org.jwsh.values.types.Guid;

/** Runspaces that are used by turns: made when they are needed, up to a number. */
final class RunspacePool {
    private final Guid instanceId = Guid.random();
    private final ExecutionContext like;
    private final InitialState initialState;
    private final Deque<Runspace> idle = new ArrayDeque<>();
    private int fewest;
    private int most;
    private int made;
    private String state = "BeforeOpen";

    RunspacePool(ExecutionContext like, InitialState initialState, int fewest, int most) {
        this.like = like;
        this.initialState = initialState;
        this.fewest = fewest;
        this.most = most;
    }

    Guid instanceId() {
        return instanceId;
    }

    InitialState initialState() {
        return initialState;
    }

    synchronized String state() {
        return state;
    }

    synchronized void open() {
        state = "Opened";
    }

    synchronized void close() {
        state = "Closed";
        idle.forEach(Runspace::close);
        idle.clear();
        notifyAll();
    }

    synchronized int fewest() {
        return fewest;
    }

    synchronized int most() {
        return most;
    }

    synchronized boolean most(int number) {
        if (number < fewest || number < 1) {
            return false;
        }
        most = number;
        notifyAll();
        return true;
    }

    synchronized boolean fewest(int number) {
        if (number < 1 || number > most) {
            return false;
        }
        fewest = number;
        return true;
    }

    synchronized int available() {
        return most - (made - idle.size());
    }

    /** A runspace for one run; waits until one is free. */
    synchronized Runspace take() throws InterruptedException {
        while (idle.isEmpty() && made >= most && state.equals("Opened")) {
            wait();
        }
        if (!state.equals("Opened")) {
            throw NetException.of(
                    "System.Management.Automation.Runspaces.InvalidRunspacePoolStateException",
                    "The runspace pool state is not valid for this operation.");
        }
        if (!idle.isEmpty()) {
            return idle.poll();
        }
        made++;
        Runspace fresh = Runspace.create(like, initialState);
        fresh.open();
        return fresh;
    }

    synchronized void giveBack(Runspace runspace) {
        if (state.equals("Opened")) {
            idle.push(runspace);
        } else {
            runspace.close();
        }
        notifyAll();
    }
}

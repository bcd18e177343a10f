package org.jwsh.commands.jobs;

import java.nio.file.Path;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.remoting.RemotingErrorRecord;
import org.jwsh.remoting.clixml.CliXmlDeserializer;
import org.jwsh.remoting.clixml.CliXmlSerializer;
import org.jwsh.remoting.clixml.SecretCipher;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.UsingValues;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/**
 * Jobs that share nothing with the session: what they are given and what they write is copied as between processes, through
 * CLIXML.
 */
public final class BackgroundJobs {
    private static final int DEPTH = 1;

    private BackgroundJobs() {}

    /**
     * Starts a job.
     *
     * @param name null for one of the engine's making
     * @param initialization what runs before, or null
     * @param input what is piped into it, or null
     */
    public static Job start(
            String name,
            CompiledScriptBlock block,
            CompiledScriptBlock initialization,
            List<Object> arguments,
            List<?> input,
            Path directory) {
        ExecutionContext maker = ExecutionContext.current();
        return start(
                name, block, initialization, arguments, input, directory, UsingValues.collect(block, maker.scope()));
    }

    /** The same with the values of {@code $using:} given. */
    static Job start(
            String name,
            CompiledScriptBlock block,
            CompiledScriptBlock initialization,
            List<Object> arguments,
            List<?> input,
            Path directory,
            UsingValues using) {
        ExecutionContext maker = ExecutionContext.current();
        Jobs jobs = Jobs.of(maker);
        Job parent = jobs.add(name, JobKind.BACKGROUND, block.text());
        Job child = jobs.child(null, JobKind.BACKGROUND_CHILD, block.text());
        parent.children().add(child);
        parent.started();
        new JobRun(child, block, maker, using.mapped(BackgroundJobs::copy))
                .streams(copying(child))
                .initialization(initialization)
                .arguments(arguments.stream().map(BackgroundJobs::copy).toList())
                .input(
                        input == null
                                ? null
                                : input.stream().map(BackgroundJobs::copy).toList())
                .directory(directory)
                .failingAs(BackgroundJobs::remote)
                .start();
        return parent;
    }

    private static Object copy(Object value) {
        return value == null
                ? null
                : CliXmlDeserializer.element(
                        CliXmlSerializer.element(value, DEPTH, SecretCipher.NONE), SecretCipher.NONE);
    }

    private static Streams copying(Job job) {
        Streams direct = job.streams();
        return direct.withOutput(new Pipe() {
                    @Override
                    public void write(Object value) {
                        job.write(JobStream.OUTPUT, signed(copy(value), job));
                    }
                })
                .withError(new Pipe() {
                    @Override
                    public void write(Object value) {
                        job.write(JobStream.ERROR, remote((ErrorRecord) PSObject.unwrap(value)));
                    }
                });
    }

    /** An object with the runspace that it comes from. */
    private static Object signed(Object value, Job job) {
        if (value == null) {
            return null;
        }
        PSObject object = value instanceof PSObject known ? known : new PSObject(value);
        return object.put("RunspaceId", job.runspaceId());
    }

    /** An error as it comes out of another process: without the position in its script. */
    private static ErrorRecord remote(ErrorRecord error) {
        NetException exception = NetException.of(
                "System.Management.Automation.RemoteException",
                error.exception() == null ? error.message() : error.exception().getMessage());
        RemotingErrorRecord remote = new RemotingErrorRecord(error, exception);
        remote.invocation(new InvocationInfo(null, null, Extent.EMPTY));
        exception.errorRecord(remote);
        return remote;
    }

    private static NetException remote(NetException failure) {
        return (NetException) remote(failure.errorRecord()).exception();
    }
}

package org.jwsh.host;

import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jwsh.commands.runspaces.DataStreams;
import org.jwsh.commands.runspaces.PowerShellInstance;
import org.jwsh.commands.runspaces.Runspaces;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.types.DataCollection;

/**
 * PowerShell inside of a Java program: a session with its variables, functions, modules and location, and the commands that
 * run in it next. Commands are added, then invoked; what they write comes back as Java objects: {@code [int]} is an
 * {@link Integer}, {@code [string]} a {@link String}, a custom object a {@link PSObject}.
 *
 * <pre>{@code
 * try (PowerShell shell = PowerShell.create()) {
 *     List<Object> large = shell.addCommand("Get-ChildItem").addParameter("Path", "/tmp")
 *             .addCommand("Where-Object").addArgument("Length").addParameter("GT", 1000)
 *             .invoke();
 * }
 * }</pre>
 *
 * <p>A session runs on the thread that invokes, one at a time; {@link #stop} alone may be called from any thread. Sessions
 * share nothing, so that each thread may have one of its own.
 */
public final class PowerShell implements AutoCloseable {
    private static final Streams NOBODY =
            new Streams(Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE);

    private final ExecutionContext session;
    private final PowerShellInstance commands;

    private PowerShell(Options options) {
        EmbeddingHost host = new EmbeddingHost(options.environment, options.output, options.width);
        session = new Session(host, NOBODY, options.directory).context();
        commands = new PowerShellInstance(session, Runspaces.of(session).own());
        commands.streams().information().whenAdded(record -> tell(host, record));
    }

    private static void tell(PSHost host, Object record) {
        if (record instanceof StreamRecord.Information information && information.host() != null) {
            StreamRecord.HostText text = information.host();
            host.write(text.text() + (text.noNewLine() ? "" : "\n"));
        }
    }

    /** A session with the environment and the directory of this process, and no user. */
    public static PowerShell create() {
        return new Options().create();
    }

    /** What a session starts with; each setting has a default. */
    public static Options with() {
        return new Options();
    }

    /** What a session starts with. */
    public static final class Options {
        private static final int WIDTH = 120;

        private Path directory = Path.of("").toAbsolutePath();
        private Map<String, String> environment = System.getenv();
        private Consumer<String> output = text -> {};
        private int width = WIDTH;

        private Options() {}

        /** The first location; the directory of the process where none is given. */
        public Options directory(Path location) {
            directory = location.toAbsolutePath();
            return this;
        }

        /** The environment variables, copied; those of the process where none are given. */
        public Options environment(Map<String, String> variables) {
            environment = variables;
            return this;
        }

        /** Who is given the text that scripts write for a user, as with {@code Write-Host}; nobody where it is not set. */
        public Options hostOutput(Consumer<String> listener) {
            output = listener;
            return this;
        }

        /** Columns that text is laid out for; 120 where it is not set. */
        public Options width(int columns) {
            width = columns;
            return this;
        }

        public PowerShell create() {
            return new PowerShell(this);
        }
    }

    /** Adds the text of a script to the pipeline. It runs in the session's own scope: what it defines stays. */
    public PowerShell addScript(String text) {
        commands.commands().add(text, true, false);
        return this;
    }

    /** Adds a command to the pipeline by its name: a cmdlet, an alias, a function, a script file or a program. */
    public PowerShell addCommand(String name) {
        commands.commands().add(name, false, true);
        return this;
    }

    /** Gives the command that was added last a switch. */
    public PowerShell addParameter(String name) {
        commands.commands().parameter(name, null, false);
        return this;
    }

    /** Gives the command that was added last a parameter with a value; the binder converts it. */
    public PowerShell addParameter(String name, Object value) {
        commands.commands().parameter(name, value, true);
        return this;
    }

    /** Gives the command that was added last a value by position. */
    public PowerShell addArgument(Object value) {
        commands.commands().parameter(null, value, true);
        return this;
    }

    /** Ends the pipeline: the next command begins another. */
    public PowerShell addStatement() {
        commands.commands().endStatement();
        return this;
    }

    /**
     * Runs the commands that were added and forgets them.
     *
     * @return what they wrote
     * @throws NetException for an error that ended them, with its {@link NetException#errorRecord() record}
     */
    public List<Object> invoke() {
        List<Object> written = new ArrayList<>();
        run(null, written::add);
        return written;
    }

    /** Runs the commands as {@link #invoke()} does, with objects piped into the first of them. */
    public List<Object> invoke(Iterable<?> input) {
        List<Object> written = new ArrayList<>();
        invoke(input, written::add);
        return written;
    }

    /** Runs the commands, taking each object of the input when it is needed, and hands on each result at once. */
    public void invoke(Iterable<?> input, Consumer<Object> output) {
        run(input, output);
    }

    private void run(Iterable<?> input, Consumer<Object> output) {
        commands.streams().clear();
        try {
            commands.invoke(input == null ? null : input.iterator(), new Pipe() {
                @Override
                public void write(Object value) {
                    output.accept(value);
                }
            });
        } finally {
            commands.commands().clear();
        }
    }

    /** The errors of the last run that did not end it. */
    public List<ErrorRecord> errors() {
        return records(streams().error(), ErrorRecord.class);
    }

    /** The warnings of the last run. */
    public List<StreamRecord> warnings() {
        return records(streams().warning(), StreamRecord.class);
    }

    /** The verbose messages of the last run. */
    public List<StreamRecord> verbose() {
        return records(streams().verbose(), StreamRecord.class);
    }

    /** The debug messages of the last run. */
    public List<StreamRecord> debug() {
        return records(streams().debug(), StreamRecord.class);
    }

    /** What the last run wrote to the information stream, with {@code Write-Host} too. */
    public List<StreamRecord> information() {
        return records(streams().information(), StreamRecord.class);
    }

    private DataStreams streams() {
        return commands.streams();
    }

    private static <T> List<T> records(DataCollection stream, Class<T> type) {
        return stream.stream().map(type::cast).toList();
    }

    /** The global variables, by name in any case: what is put here is there for scripts, what scripts leave is found here. */
    public Map<String, Object> variables() {
        return new GlobalVariables(session);
    }

    /**
     * A property of an object as scripts see it, added members and type data included.
     *
     * @return null where there is no such property
     */
    public Object property(Object object, String name) {
        return session.call(() -> ObjectMembers.hasProperty(object, name) ? ObjectMembers.get(object, name) : null);
    }

    /**
     * A value as a Java program wants it, converted as a cast in a script would.
     *
     * @throws NetException where there is no such conversion
     */
    public <T> T convert(Object value, Class<T> type) {
        Class<?> target =
                type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
        Object base = PSObject.unwrap(value);
        if (target.isInstance(base)) {
            return unchecked(base);
        }
        return session.call(() -> unchecked(LanguagePrimitives.convertTo(value, NetTypes.of(target))));
    }

    @SuppressWarnings("unchecked")
    private static <T> T unchecked(Object value) {
        return (T) value;
    }

    /** Stops what runs; from any thread. The session can be used again. */
    public void stop() {
        commands.stop();
    }

    /** Stops what runs and ends the session. */
    @Override
    public void close() {
        commands.dispose();
    }
}

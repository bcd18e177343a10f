package org.jwsh.commands.management;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.ApplicationInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.process.ProcessStreams;
import org.jwsh.runtime.process.SystemProcess;
import org.jwsh.runtime.program.CommandLineText;
import org.jwsh.runtime.program.PathCommands;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.Interruptible;
import org.jwsh.values.NetException;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.text.StringForm;

/** Starts programs beside the pipeline. */
@Cmdlet(verb = "Start", noun = "Process", defaultParameterSet = "Default", supportsShouldProcess = true)
@OutputType("System.Diagnostics.Process")
public final class StartProcessCommand extends BuiltInCmdlet {
    private static final String SHELL_SET = "UseShellExecute";
    private static final String NOT_RUN = "This command cannot be run ";

    @Parameter(mandatory = true, position = 0)
    @Alias({"PSPath", "Path"})
    @ValidateNotNullOrEmpty
    String filePath;

    @Parameter(position = 1)
    @Alias("Args")
    String[] argumentList;

    @Parameter(set = "Default")
    @Alias("RunAs")
    @ValidateNotNullOrEmpty
    PSCredential credential;

    @Parameter
    @ValidateNotNullOrEmpty
    String workingDirectory;

    @Parameter(set = "Default")
    @Alias("Lup")
    boolean loadUserProfile;

    @Parameter(set = "Default")
    @Alias("nnw")
    boolean noNewWindow;

    @Parameter
    boolean passThru;

    @Parameter(set = "Default")
    @Alias("RSE")
    @ValidateNotNullOrEmpty
    String redirectStandardError;

    @Parameter(set = "Default")
    @Alias("RSI")
    @ValidateNotNullOrEmpty
    String redirectStandardInput;

    @Parameter(set = "Default")
    @Alias("RSO")
    @ValidateNotNullOrEmpty
    String redirectStandardOutput;

    @Parameter(set = SHELL_SET)
    @ValidateNotNullOrEmpty
    String verb;

    @Parameter
    @ParameterType("System.Diagnostics.ProcessWindowStyle")
    @ValidateNotNullOrEmpty
    EnumValue windowStyle;

    @Parameter
    boolean wait;

    @Parameter(set = "Default")
    boolean useNewEnvironment;

    @Parameter
    Hashtable environment;

    private Process process;

    @Override
    protected void beginProcessing() {
        if (noNewWindow && windowStyle != null) {
            throw wrong("Parameters \"NoNewWindow\" and \"WindowStyle\" cannot be specified at the same time.");
        }
        if (credential != null) {
            throw wrong(NOT_RUN + "due to the error: Processes cannot be started for another user on this platform.");
        }
        String program = program();
        String arguments = argumentList == null ? "" : String.join(" ", argumentList);
        List<String> words = new ArrayList<>(List.of(program));
        words.addAll(CommandLineText.split(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(directory().toFile());
        setEnvironment(builder);
        boolean showsOutput = redirect(builder);
        if (shouldProcess(program + " " + arguments.strip())) {
            start(builder, program, showsOutput);
        }
    }

    /** The program's file; a name that means none is tried as it is. */
    private String program() {
        CommandInfo found =
                context().service(PathCommands.class, PathCommands::new).find(filePath, context());
        return switch (found) {
            case ApplicationInfo program -> program.path();
            case ExternalScriptInfo script -> script.path();
            case null, default -> filePath;
        };
    }

    private Path directory() {
        Path here = SessionLocation.of(context()).directory();
        if (workingDirectory == null) {
            return here;
        }
        Path directory =
                Path.of(SessionDrives.of(context()).resolve(workingDirectory).path());
        if (!Files.isDirectory(directory)) {
            throw invalidInput("System.IO.DirectoryNotFoundException", "WorkingDirectory");
        }
        return directory;
    }

    private void setEnvironment(ProcessBuilder builder) {
        builder.environment().clear();
        if (!useNewEnvironment) {
            builder.environment().putAll(context().host().environment());
        }
        if (environment != null) {
            environment.forEach((name, value) -> {
                if (value == null) {
                    builder.environment().remove(StringForm.current(name));
                } else {
                    builder.environment().put(StringForm.current(name), StringForm.current(value));
                }
            });
        }
    }

    /** Says where the streams go; gives whether standard output goes to the host. */
    private boolean redirect(ProcessBuilder builder) {
        File input = file(redirectStandardInput);
        File output = file(redirectStandardOutput);
        File error = file(redirectStandardError);
        if (input != null && !input.exists()) {
            throw invalidInput(
                    "System.IO.FileNotFoundException", "RedirectStandardInput '" + redirectStandardInput + "'");
        }
        requireDifferent(input, "RedirectStandardInput", output, "RedirectStandardOutput");
        requireDifferent(input, "RedirectStandardInput", error, "RedirectStandardError");
        requireDifferent(output, "RedirectStandardOutput", error, "RedirectStandardError");
        if (input == null) {
            ProcessStreams.hostInput(builder);
        } else {
            builder.redirectInput(input);
        }
        if (output == null) {
            ProcessStreams.hostOutput(builder);
        } else {
            builder.redirectOutput(output);
        }
        if (error == null) {
            ProcessStreams.hostError(builder);
        } else {
            builder.redirectError(error);
        }
        return output == null;
    }

    private File file(String given) {
        return given == null
                ? null
                : new File(SessionDrives.of(context()).resolve(given).path());
    }

    private void requireDifferent(File one, String name, File other, String otherName) {
        if (one != null && one.equals(other)) {
            throw wrong(NOT_RUN + "because \"" + name + "\" and \"" + otherName
                    + "\" are same. Give different inputs and Run your command again.");
        }
    }

    private void start(ProcessBuilder builder, String program, boolean showsOutput) {
        flushHost();
        try {
            process = builder.start();
        } catch (IOException failure) {
            throw wrong(NOT_RUN + "due to the error: An error occurred trying to start process '" + program
                    + "' with working directory '" + builder.directory() + "'. No such file or directory");
        }
        List<Thread> pumps = new ArrayList<>();
        if (showsOutput) {
            pumps.add(ProcessStreams.showOutput(process));
        }
        if (redirectStandardError == null) {
            pumps.add(ProcessStreams.showError(process));
        }
        if (wait) {
            await(pumps);
        }
        if (passThru) {
            writeObject(new SystemProcess(process));
        }
    }

    private void flushHost() {
        try {
            context().host().output().flush();
        } catch (IOException gone) {
            throw NetException.of("System.IO.IOException", gone.getMessage());
        }
    }

    private void await(List<Thread> pumps) {
        try {
            Interruptible.run(() -> {
                process.waitFor();
                for (Thread pump : pumps) {
                    if (pump != null) {
                        pump.join();
                    }
                }
                return null;
            });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            if (context().isStopping()) {
                process.destroy();
            }
        }
        context().checkStop();
    }

    private NetException wrong(String message) {
        return failure(
                "System.InvalidOperationException",
                message,
                "InvalidOperationException",
                ErrorCategory.InvalidOperation,
                null);
    }

    private NetException invalidInput(String exception, String parameter) {
        return failure(
                exception,
                NOT_RUN + "because either the parameter \"" + parameter
                        + "\" has a value that is not valid or cannot be used with this command. Give a valid input and"
                        + " Run your command again.",
                exception.substring(exception.lastIndexOf('.') + 1),
                ErrorCategory.InvalidOperation,
                null);
    }
}

package org.jwsh.commands.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateArgument;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateNotNullOrWhiteSpace;
import org.jwsh.commands.TrustedData;
import org.jwsh.commands.jobs.BackgroundJobs;
import org.jwsh.commands.jobs.JobStartingCmdlet;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.types.Version;

/** Starts a job that shares nothing with the session. */
@Cmdlet(verb = "Start", noun = "Job", aliases = "sajb", defaultParameterSet = "ComputerName")
@OutputType("System.Management.Automation.PSRemotingJob")
public final class StartJobCommand extends JobStartingCmdlet {
    @Parameter(set = "DefinitionName", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    @ValidateArgument(TrustedData.class)
    String definitionName;

    @Parameter(set = "DefinitionName", position = 1)
    @ValidateNotNullOrEmpty
    String definitionPath;

    @Parameter(set = "DefinitionName", position = 2)
    @ValidateNotNullOrEmpty
    String type;

    @Parameter(
            set = {"ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"},
            valueFromPipelineByPropertyName = true)
    String name;

    @Parameter(set = "ComputerName", mandatory = true, position = 0)
    @Alias("Command")
    @ValidateArgument(TrustedData.class)
    ScriptBlock scriptBlock;

    @Parameter(set = {"ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"})
    @ParameterType("System.Management.Automation.PSCredential")
    Object credential;

    @Parameter(set = "FilePathComputerName", mandatory = true, position = 0)
    @ValidateArgument(TrustedData.class)
    String filePath;

    @Parameter(set = "LiteralFilePathComputerName", mandatory = true)
    @Alias({"PSPath", "LP"})
    @ValidateArgument(TrustedData.class)
    String literalPath;

    @Parameter(set = {"ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"})
    @ParameterType("System.Management.Automation.Runspaces.AuthenticationMechanism")
    Object authentication;

    @Parameter(
            set = {"ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"},
            position = 1)
    @ValidateArgument(TrustedData.class)
    ScriptBlock initializationScript;

    @Parameter
    @ValidateNotNullOrWhiteSpace
    String workingDirectory;

    @Parameter(set = {"ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"})
    boolean runAs32;

    @Parameter(set = {"ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"})
    @ValidateNotNullOrEmpty
    Version pSVersion;

    @Parameter(
            set = {"ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"},
            valueFromPipeline = true)
    @ValidateArgument(TrustedData.class)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter(set = {"ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"})
    @Alias("Args")
    @ValidateArgument(TrustedData.class)
    Object[] argumentList;

    @Parameter(set = "SSHHost")
    int connectingTimeout;

    @Parameter(set = "SSHHost")
    @ValidateNotNullOrEmpty
    @ParameterType("System.Collections.Hashtable")
    Map<?, ?> options;

    private final List<Object> inputs = new ArrayList<>();

    @Override
    protected void processRecord() {
        if (isBound("InputObject")) {
            inputs.add(inputObject);
        }
    }

    @Override
    protected void endProcessing() {
        if (definitionName != null) {
            throw failure(
                    "System.InvalidOperationException",
                    "Cannot find a job definition with the name '" + definitionName + "'.",
                    "JobDefinitionNotFound",
                    ErrorCategory.ObjectNotFound,
                    definitionName);
        }
        CompiledScriptBlock block = scriptBlock == null
                ? scriptIn(filePath == null ? literalPath : filePath)
                : (CompiledScriptBlock) scriptBlock;
        Path directory = workingDirectory == null ? null : directory();
        writeObject(BackgroundJobs.start(
                name,
                block,
                (CompiledScriptBlock) initializationScript,
                argumentList == null ? List.of() : Arrays.asList(argumentList),
                inputs.isEmpty() ? null : inputs,
                directory));
    }

    private Path directory() {
        Path directory = SessionLocation.of(context()).resolve(workingDirectory);
        if (!Files.isDirectory(directory)) {
            throw failure(
                    "System.IO.DirectoryNotFoundException",
                    "The specified working directory '" + workingDirectory + "' does not exist.",
                    "DirectoryNotFoundException",
                    ErrorCategory.InvalidOperation,
                    workingDirectory);
        }
        return directory;
    }
}

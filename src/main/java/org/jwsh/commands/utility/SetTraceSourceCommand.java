package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.EnumValue;
import org.jwsh.values.text.WildcardPattern;

/** Chooses what a part of the shell tells and where its lines go, until it is told otherwise. */
@Cmdlet(verb = "Set", noun = "TraceSource", defaultParameterSet = "optionsSet")
@OutputType("System.Management.Automation.PSTraceSource")
public final class SetTraceSourceCommand extends TraceSourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String[] name;

    @Parameter(set = "optionsSet", position = 1, valueFromPipelineByPropertyName = true)
    @ParameterType(TraceSource.OPTIONS_TYPE)
    EnumValue option;

    @Parameter(set = "optionsSet")
    @ParameterType("System.Diagnostics.TraceOptions")
    Object listenerOption;

    @Parameter(set = "optionsSet")
    @Alias({"PSPath", "Path"})
    String filePath;

    @Parameter(set = "optionsSet")
    boolean force;

    @Parameter(set = "optionsSet")
    boolean debugger;

    @Parameter(set = "optionsSet")
    boolean pSHost;

    @Parameter(set = "removeAllListenersSet")
    @ValidateNotNullOrEmpty
    String[] removeListener = {"*"};

    @Parameter(set = "removeFileListenersSet")
    @ValidateNotNullOrEmpty
    String[] removeFileListener = {"*"};

    @Parameter(set = "optionsSet")
    boolean passThru;

    @Override
    protected void processRecord() {
        switch (parameterSetName()) {
            case "removeAllListenersSet" -> remove(removeListener, false);
            case "removeFileListenersSet" -> remove(removeFileListener, true);
            default -> configure();
        }
    }

    private void configure() {
        List<TraceListener> chosen = listeners(debugger, pSHost, filePath, force);
        for (TraceSource source : TraceSources.of(context()).matching(name)) {
            source.add(chosen);
            if (option != null) {
                source.options(option);
            }
            if (passThru) {
                writeObject(source);
            }
        }
    }

    private void remove(String[] patterns, boolean filesOnly) {
        for (TraceSource source : known(name)) {
            List<TraceListener> removed = new ArrayList<>(source.listeners());
            removed.removeIf(listener -> filesOnly && !listener.file() || !fits(listener, patterns));
            source.remove(removed);
        }
    }

    private static boolean fits(TraceListener listener, String[] patterns) {
        for (String pattern : patterns) {
            if (WildcardPattern.of(pattern, true).isMatch(listener.name())) {
                return true;
            }
        }
        return false;
    }
}

package org.jwsh.modules.dpm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;
import org.jwsh.values.SwitchParameter;

/** The base of the cmdlets that run the server's cmdlet of the same name and give what that returns. */
abstract class DPMCmdlet extends PSCmdlet {
    /** Parameters that mean something here and nothing on the server. */
    private static final Set<String> LOCAL = Set.of(
            "dpmservername",
            "verbose",
            "debug",
            "erroraction",
            "warningaction",
            "informationaction",
            "progressaction",
            "errorvariable",
            "warningvariable",
            "informationvariable",
            "outvariable",
            "outbuffer",
            "pipelinevariable",
            "whatif",
            "confirm");

    private final DPMStreams streams = new DPMStreams() {
        @Override
        public void error(ErrorRecord record) {
            writeError(record);
        }

        @Override
        public void warning(String text) {
            writeWarning(text);
        }

        @Override
        public void verbose(String text) {
            writeVerbose(text);
        }

        @Override
        public boolean isStopping() {
            return stopping();
        }
    };

    /** Runs the server's cmdlet with the parameters that this one was given, and writes what it returns. */
    final void runThere(DPMConnection connection, String cmdlet) {
        connection.run(cmdlet, arguments(), streams).forEach(this::writeObject);
    }

    private Map<String, Object> arguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        myInvocation().boundParameters().forEach((name, value) -> {
            if (!LOCAL.contains(String.valueOf(name).toLowerCase(java.util.Locale.ROOT))) {
                arguments.put(String.valueOf(name), sent(value));
            }
        });
        return arguments;
    }

    private static Object sent(Object value) {
        return switch (PSObject.unwrap(value)) {
            case DPMObject object -> object.remote();
            case SwitchParameter given -> given.present();
            case Object[] several ->
                java.util.Arrays.stream(several).map(DPMCmdlet::sent).toArray();
            case null, default -> value;
        };
    }
}

package org.jwsh.simulators.dpm;

import java.util.Locale;
import java.util.Map;
import org.jwsh.values.PSObject;

/** What the module of one remote session works with: the server that the session has connected to, if any. */
public final class DpmSession {
    private static final String CONNECT = "Connect-DPMServer";
    private static final String DISCONNECT = "Disconnect-DPMServer";
    private static final String SERVER_NAME = "DPMServerName";
    private static final String LOCAL = "localhost";

    private final DpmServers servers;
    private DpmModel server;
    private DpmScope scope;

    DpmSession(DpmServers servers) {
        this.servers = servers;
    }

    /** The name of the server that is connected to, else of this computer. */
    public String name() {
        return server == null ? LOCAL : server.serverName();
    }

    /**
     * Runs a cmdlet.
     *
     * @return an object with {@code Objects}, or with {@code Problem} and what belongs to it
     */
    public PSObject run(String cmdlet, Map<?, ?> bound) {
        Arguments arguments = new Arguments(bound);
        PSObject answer = PSObject.custom();
        try {
            answer.put("Objects", objects(cmdlet, arguments));
        } catch (DpmProblem problem) {
            answer.put("Problem", problem.getMessage());
            answer.put("ErrorId", problem.errorId());
            answer.put("Category", problem.category());
            answer.put("Target", problem.target());
        }
        return answer;
    }

    private Object[] objects(String cmdlet, Arguments arguments) {
        if (cmdlet.equalsIgnoreCase(DISCONNECT)) {
            server = null;
            scope = null;
            return new Object[0];
        }
        String named = arguments.text(SERVER_NAME);
        boolean connects = cmdlet.equalsIgnoreCase(CONNECT);
        DpmModel model = named == null && server != null ? server : servers.server(named == null ? LOCAL : named);
        synchronized (model) {
            if (connects) {
                server = model;
                scope = model.rowsOf(arguments.ids("DPMServerScope")).stream()
                        .findFirst()
                        .map(DpmScope::of)
                        .orElse(null);
                return new Object[] {model.server().object()};
            }
            return DpmCommands.run(model, cmdlet, arguments).stream()
                    .filter(row -> !isOutside(model, row, arguments))
                    .map(Row::object)
                    .toArray();
        }
    }

    /** Whether something is an alert, those of the session's scope were asked for, and it is none of them. */
    private boolean isOutside(DpmModel model, Row row, Arguments arguments) {
        return scope != null
                && row.kind().equals("Alert")
                && "FromContext".equalsIgnoreCase(arguments.text("IncludeAlerts"))
                && !scope.covers(model, row);
    }

    /** The servers that a simulation plays, by name. */
    @FunctionalInterface
    interface DpmServers {
        /**
         * The server of a name.
         *
         * @throws DpmProblem where it does not answer
         */
        DpmModel server(String name);

        static String key(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}

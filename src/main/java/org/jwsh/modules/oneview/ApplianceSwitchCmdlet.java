package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The base of the cmdlets that allow or forbid something on the appliance itself. */
abstract class ApplianceSwitchCmdlet extends ApplianceCmdlet {
    private final ApplianceSwitch what;
    private final boolean on;

    ApplianceSwitchCmdlet(LibraryVersion library, ApplianceSwitch what, boolean on) {
        super(library);
        this.what = what;
        this.on = on;
    }

    /** Whether a task is written at once instead of being waited for. */
    boolean isAsync() {
        return true;
    }

    @Override
    protected final void processRecord() {
        for (Connection connection : connections()) {
            if (on || shouldProcess(connection.name(), what.question())) {
                writeTask(connection, send(connection, "PUT", what.uri(), setting(connection)), isAsync());
            }
        }
    }

    private JsonNode setting(Connection connection) {
        if (what.field() == null) {
            return BooleanNode.valueOf(on);
        }
        ObjectNode setting = (ObjectNode) get(connection, what.uri());
        return setting.put(what.field(), on);
    }
}

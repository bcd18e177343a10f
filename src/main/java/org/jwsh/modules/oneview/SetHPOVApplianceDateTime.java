package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;

/** Sets where the appliance gets its time from. */
@Cmdlet(verb = "Set", noun = "HPOVApplianceDateTime", defaultParameterSet = "SyncHost")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVApplianceDateTime extends ApplianceCmdlet {
    private static final String URI = "/rest/appliance/configuration/time-locale";

    @Parameter(set = "SyncHost", mandatory = true, position = 0)
    boolean syncWithHost;

    @Parameter(name = "NTPServers", set = "NTPServers", mandatory = true)
    Object[] ntpServers;

    @Parameter(set = "NTPServers")
    int pollingInterval;

    @Parameter
    @ValidateSet({"en_US", "zh_CN", "ja_JP"})
    String locale;

    SetHPOVApplianceDateTime(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode time = (ObjectNode) get(connection, URI);
            time.set("ntpServers", Resources.json(syncWithHost ? new Object[0] : ntpServers));
            Change.of(time)
                    .setPositive("pollingInterval", pollingInterval)
                    .set("locale", locale == null ? null : locale + ".UTF-8");
            writeTask(connection, send(connection, "POST", URI, time), false);
        }
    }
}

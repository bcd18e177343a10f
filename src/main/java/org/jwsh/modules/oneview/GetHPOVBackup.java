package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.time.DateTime;

/** Gets the backups that the appliance keeps. */
@Cmdlet(verb = "Get", noun = "HPOVBackup")
@OutputType("HPOneView.Appliance.Backup")
public final class GetHPOVBackup extends GetResourceCmdlet {
    @Parameter
    DateTime before;

    @Parameter
    DateTime after;

    GetHPOVBackup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeMembers(connection, "/rest/backups", "HPOneView.Appliance.Backup");
        }
    }

    @Override
    boolean isWanted(JsonNode backup) {
        return new TimeRange(null, after, before)
                .contains(backup.path("created").asText());
    }
}

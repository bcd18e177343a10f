package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Backups of the appliance, the newest only. */
final class Backups extends ResourceFamily {
    Backups(Appliance appliance) {
        super(appliance, "backups");
    }

    @Override
    int generatedCount() {
        return 1;
    }

    @Override
    String type(int generation) {
        return "BACKUP";
    }

    @Override
    void generate(int number, ObjectNode backup) {
        describe(backup, "appliance_backup_2019-04-01_120000");
    }

    @Override
    Response create(Request request) {
        ObjectNode backup = Json.object();
        String id =
                "appliance_backup_" + settings().clock().instant().toString().replaceAll("[^0-9]", "");
        backup.put("uri", collectionUri() + "/" + id);
        backup.put("category", category());
        backup.put("created", settings().clock().instant().toString());
        describe(backup, id);
        store(backup);
        return tasks().accept("Backup", backup, request);
    }

    private void describe(ObjectNode backup, String id) {
        backup.put("name", id);
        backup.put("id", id);
        backup.put("backupType", "Complete");
        backup.put("downloadUri", collectionUri() + "/archive/" + id);
        backup.put("status", "SUCCEEDED");
        backup.put("percentComplete", 100);
    }
}

package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/** Backups of the appliance, the newest only. */
final class Backups extends ResourceFamily {
    private static final int CONTENT_SIZE = 64 * 1024;

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
    void register(Routes routes) {
        routes.on("GET", collectionUri() + "/archive/*", this::download)
                .on("POST", collectionUri() + "/archive", this::takeIn)
                .on("POST", "/rest/restores", this::restore)
                .on("PUT", collectionUri() + "/remotearchive/*", this::saveRemotely);
        super.register(routes);
    }

    private Response download(Request request) {
        ObjectNode backup = find(ownUri(request));
        byte[] content = new byte[CONTENT_SIZE];
        new Random(backup.path("id").asText().hashCode()).nextBytes(content);
        return Response.file(backup.path("id").asText() + ".bkp", content);
    }

    private Response takeIn(Request request) {
        ObjectNode backup = Json.object();
        String id = request.header("uploadfilename").orElse("backup.bkp").replaceFirst("\\.bkp$", "");
        backup.put("uri", collectionUri() + "/" + id);
        backup.put("category", category());
        describe(backup, id);
        store(backup);
        return Response.ok(typed(backup, request));
    }

    private Response restore(Request request) {
        ObjectNode backup =
                find(request.jsonObject().path("uriOfBackupToRestore").asText());
        ObjectNode restore = Json.object();
        restore.put("type", "RESTORE").put("status", "IN_PROGRESS").put("percentComplete", 0);
        restore.set("uriOfBackupToRestore", backup.path("uri"));
        return Response.ok(
                restore.put("uri", "/rest/restores/" + backup.path("id").asText()));
    }

    private Response saveRemotely(Request request) {
        return tasks().accept("Save backup", find(ownUri(request)), request);
    }

    private String ownUri(Request request) {
        String id = request.path().substring(request.path().lastIndexOf('/') + 1);
        return all().filter(backup -> backup.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> ApplianceFailure.notFound(request.path()))
                .path("uri")
                .asText();
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
        backup.put("saveUri", collectionUri() + "/remotearchive/" + id);
        backup.put("status", "SUCCEEDED");
        backup.put("percentComplete", 100);
    }
}

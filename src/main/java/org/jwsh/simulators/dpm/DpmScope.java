package org.jwsh.simulators.dpm;

import java.util.List;
import java.util.Optional;

/** What a session is about: some objects of the server, or all that it has. */
final class DpmScope {
    private static final String ANY_ALERT = "NullType";

    private final String objectType;
    private final List<String> ids;
    private final String alertType;

    private DpmScope(String objectType, List<String> ids, String alertType) {
        this.objectType = objectType;
        this.ids = ids;
        this.alertType = alertType;
    }

    /** What New-DPMServerScope gives. */
    static Row row(DpmModel model, Arguments arguments) {
        return model.make("DpmServerScope")
                .with("ObjectType", arguments.text("ObjectType"))
                .with("ScopedIds", String.join("\n", arguments.texts("ObjectId")))
                .with("AlertType", arguments.has("AlertType") ? arguments.text("AlertType") : ANY_ALERT);
    }

    static DpmScope of(Row row) {
        return new DpmScope(
                row.text("ObjectType"), row.text("ScopedIds").lines().toList(), row.text("AlertType"));
    }

    /** Whether an alert belongs to it. */
    boolean covers(DpmModel model, Row alert) {
        if (!alertType.equalsIgnoreCase(ANY_ALERT)
                && !alert.text("Type").equalsIgnoreCase(alertType)
                && !(alert.text("Type") + "Alert").equalsIgnoreCase(alertType)) {
            return false;
        }
        Optional<Row> source = model.find(alert.text("DatasourceId"));
        return switch (objectType.toLowerCase(java.util.Locale.ROOT)) {
            case "dpmserver" -> true;
            case "datasource" -> names(alert.text("DatasourceId"));
            case "protectiongroup" ->
                source.filter(each -> names(each.text("ProtectionGroupId")) || names(each.text("ProtectionGroupName")))
                        .isPresent();
            case "productionserver" ->
                names(alert.text("Server"))
                        || source.filter(each -> names(each.text("Computer"))).isPresent();
            default -> false;
        };
    }

    private boolean names(String id) {
        return ids.stream().anyMatch(id::equalsIgnoreCase);
    }
}

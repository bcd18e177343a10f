package org.jwsh.modules.dpm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/**
 * Objects of a DPM server that a connection is about, or kinds of its alerts.
 *
 * @param alertType null for alerts of any type
 * @param detailedErrorId 0 for any
 * @param errorId 0 for any
 */
record DPMServerScope(
        String serverName,
        String objectType,
        List<String> objectIds,
        String alertType,
        int detailedErrorId,
        int errorId) {
    static final String TYPE = "Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.DpmServerScope";

    /** What New-DPMServerScope is to be given on the server. */
    Map<String, Object> arguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("ObjectType", objectType);
        arguments.put("ObjectId", objectIds.toArray(String[]::new));
        if (alertType != null) {
            arguments.put("AlertType", alertType);
        }
        if (detailedErrorId != 0) {
            arguments.put("DetailedErrorId", detailedErrorId);
        }
        if (errorId != 0) {
            arguments.put("ErrorId", errorId);
        }
        return arguments;
    }

    @Override
    public String toString() {
        return objectType + " " + String.join(", ", objectIds);
    }

    /** Makes the type known; doing it again changes nothing. */
    static void register() {
        ModuleTypes.add(TypeSpec.ofClass(TYPE, DPMServerScope.class, () -> DPMServerScope::define));
    }

    private static void define(TypeBuilder type) {
        type.property("string DPMServerName", DPMServerScope.class, DPMServerScope::serverName)
                .property("string ObjectType", DPMServerScope.class, DPMServerScope::objectType)
                .property(
                        "string[] ObjectId",
                        DPMServerScope.class,
                        scope -> scope.objectIds().toArray(String[]::new))
                .property("string AlertType", DPMServerScope.class, DPMServerScope::alertType)
                .property("int DetailedErrorId", DPMServerScope.class, DPMServerScope::detailedErrorId)
                .property("int ErrorId", DPMServerScope.class, DPMServerScope::errorId)
                .method("string ToString()", DPMServerScope.class, (scope, a) -> scope.toString());
    }
}

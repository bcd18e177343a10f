package org.jwsh.binding;

import org.jwsh.values.EnumType;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** The enum values that preference variables hold. */
final class PreferenceValues {
    private PreferenceValues() {}

    static Object of(String variable, String label) {
        String typeName = variable.equals("ConfirmPreference")
                ? "System.Management.Automation.ConfirmImpact"
                : "System.Management.Automation.ActionPreference";
        NetType type = NetTypes.find(typeName);
        return type instanceof EnumType labels ? labels.find(label) : label;
    }
}

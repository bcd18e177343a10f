package org.jwsh.remoting.clixml;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.SwitchParameter;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/** The few types beyond the primitive ones whose objects are built again from their properties. */
final class Rehydration {
    private Rehydration() {}

    /** The object again, or null where it stays a property bag. */
    static Object of(String typeName, PSObject bag) {
        return switch (typeName) {
            case "Deserialized.System.Management.Automation.PSCredential" ->
                property(bag, "UserName") instanceof String user
                                && property(bag, "Password") instanceof SecureString password
                        ? new PSCredential(user, password)
                        : null;
            case "Deserialized.System.Management.Automation.SwitchParameter" ->
                property(bag, "IsPresent") instanceof Boolean present ? SwitchParameter.of(present) : null;
            case "Deserialized.System.Net.IPAddress" ->
                converted("System.Net.IPAddress", property(bag, "IPAddressToString"));
            case "Deserialized.System.Globalization.CultureInfo" ->
                converted("System.Globalization.CultureInfo", property(bag, "Name"));
            default -> null;
        };
    }

    private static Object property(PSObject bag, String name) {
        int slot = bag.find(name);
        Object held = slot < 0 ? null : bag.slot(slot);
        return held instanceof PSMember member ? member.get(bag) : held;
    }

    private static Object converted(String typeName, Object text) {
        NetType type = NetTypes.find(typeName);
        return type == null || !(text instanceof String) ? null : LanguagePrimitives.convertTo(text, type);
    }
}

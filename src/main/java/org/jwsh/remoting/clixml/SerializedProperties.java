package org.jwsh.remoting.clixml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.TypeTable;
import org.jwsh.runtime.members.CodeProperty;
import org.jwsh.runtime.members.NoteProperty;
import org.jwsh.runtime.members.TypeFileMembers;
import org.jwsh.runtime.members.TypeProperty;
import org.jwsh.values.Member;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;

/** Which properties of an object are written, by where they come from. */
final class SerializedProperties {
    /** Types of which only some properties are written. */
    private static final Map<String, List<String>> CHOSEN = Map.of(
            "System.Globalization.CultureInfo",
            List.of(
                    "LCID",
                    "Name",
                    "DisplayName",
                    "IetfLanguageTag",
                    "ThreeLetterISOLanguageName",
                    "ThreeLetterWindowsLanguageName",
                    "TwoLetterISOLanguageName"),
            "System.Management.Automation.ParameterMetadata",
            List.of("Name", "ParameterType", "Aliases", "IsDynamic", "SwitchParameter"));

    private SerializedProperties() {}

    /** The properties of the type of the object, or of that of the original of which it was deserialized. */
    static List<PSMember> ofType(Object value) {
        List<PSMember> found = new ArrayList<>();
        if (PSObject.unwrap(value) instanceof PSObject bag) {
            slots(bag, found, true);
            return found;
        }
        String type = NetTypes.of(value).fullName();
        List<String> chosen = CHOSEN.get(type);
        if (chosen != null) {
            chosen.forEach(name ->
                    found.add(new TypeProperty(NetTypes.of(value).members().property(name))));
            return found;
        }
        List<String> extended = TypeFileMembers.of(type);
        for (Member member : NetTypes.of(value).members().all()) {
            if (member instanceof PropertyMember property
                    && property.getter() != null
                    && !extended.contains(property.name())) {
                found.add(new TypeProperty(property));
            }
        }
        return found;
    }

    /** The properties that the object itself carries. */
    static List<PSMember> ofObject(Object value) {
        List<PSMember> found = new ArrayList<>();
        if (value instanceof PSObject object) {
            slots(object, found, false);
        }
        return found;
    }

    private static void slots(PSObject object, List<PSMember> found, boolean ofType) {
        for (int slot = 0; slot < object.shape().size(); slot++) {
            Object held = object.slot(slot);
            if (!(held instanceof PSMember member)) {
                if (!ofType) {
                    found.add(new NoteProperty(object.shape().name(slot), held));
                }
            } else if (member instanceof DeserializedProperty == ofType
                    && member.isProperty()
                    && !(member instanceof CodeProperty)) {
                found.add(member);
            }
        }
    }

    /** The properties that the session adds to the object's types. */
    static List<PSMember> ofSession(Object value) {
        List<PSMember> found = new ArrayList<>();
        for (String name : TypeFileMembers.of(NetTypes.of(value).fullName())) {
            PropertyMember property = NetTypes.of(value).members().property(name);
            if (property != null) {
                found.add(new TypeProperty(property));
            }
        }
        ExecutionContext context = ExecutionContext.current();
        if (context != null) {
            for (PSMember member : TypeTable.of(context).members(value)) {
                if (member.isProperty()
                        && !member.hidden()
                        && !(value instanceof PSObject object && object.find(member.name()) >= 0)) {
                    found.add(member);
                }
            }
        }
        return found;
    }
}

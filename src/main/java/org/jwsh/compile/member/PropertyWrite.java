package org.jwsh.compile.member;

import java.util.Map;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.TypeTable;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AddedMembers;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;

/** Writes a property that is no note property: of a dictionary, of what was added to a value that has no wrapper, of what the session added to the type, of the type. */
final class PropertyWrite {
    private PropertyWrite() {}

    static void set(Object self, String name, Object value, Frame frame) {
        Object base = PSObject.unwrap(self);
        PSMember added = AddedMembers.find(base) == null
                ? TypeTable.of(frame.context).find(self, name)
                : ObjectMembers.findAdded(self, name);
        if (added != null && added.isProperty()) {
            added.set(self, value);
            return;
        }
        if (base instanceof DynamicMembers dynamic && dynamic.setMember(name, value)) {
            return;
        }
        if (base instanceof Map<?, ?>
                && !(NetTypes.of(base).members().property(name) instanceof PropertyMember p && p.settable())) {
            @SuppressWarnings("unchecked")
            Map<Object, Object> map = (Map<Object, Object>) base;
            map.put(name, value);
            return;
        }
        if (NetTypes.of(base).members().property(name) instanceof PropertyMember property) {
            write(property, base, value);
            return;
        }
        throw notThere(self, name);
    }

    /** Custom objects say so as a failed setter, other values as a failed assignment. */
    private static NetException notThere(Object self, String name) {
        String message = "The property '" + name
                + "' cannot be found on this object. Verify that the property exists and can be set.";
        if (self instanceof PSObject) {
            return NetException.of(
                            "System.Management.Automation.SetValueInvocationException",
                            "Exception setting \"" + name + "\": \"" + message + "\"")
                    .withRecord("ExceptionWhenSetting", ErrorCategory.NotSpecified, null);
        }
        return NetException.runtime("PropertyAssignmentException", ErrorCategory.InvalidOperation, null, message);
    }

    static void write(PropertyMember property, Object base, Object value) {
        if (!property.settable()) {
            throw NetException.runtime(
                    "PropertyAssignmentException",
                    ErrorCategory.InvalidOperation,
                    null,
                    "'" + property.name() + "' is a ReadOnly property.");
        }
        try {
            property.setter().set(base, LanguagePrimitives.convertTo(value, property.type()));
        } catch (NetException failure) {
            throw NetException.of(
                            "System.Management.Automation.SetValueInvocationException",
                            "Exception setting \"" + property.name() + "\": \"" + failure.getMessage() + "\"",
                            failure)
                    .withRecord("ExceptionWhenSetting", ErrorCategory.NotSpecified, null);
        }
    }
}

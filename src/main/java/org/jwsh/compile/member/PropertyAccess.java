package org.jwsh.compile.member;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.compile.StrictMode;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.TypeTable;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.Shape;

/** Reads and writes a property at one place of a script; remembers where values of the type last seen keep it. */
final class PropertyAccess {
    private static final Object NOT_FOUND = DynamicMembers.NOT_FOUND;

    private String knownName;
    private Shape knownShape;
    private int knownSlot;
    private NetType knownType;
    private PropertyMember knownProperty;
    private int knownVersion = -1;

    /** A property of null: its count is 0, everything else is null. */
    Object ofNull(String name, Frame frame) {
        StrictMode.checkProperty(name, frame);
        return name.equalsIgnoreCase("Count") || name.equalsIgnoreCase("Length") ? 0 : null;
    }

    Object get(Object self, String name, Frame frame) {
        if (!name.equals(knownName)) {
            knownName = name;
            knownShape = null;
            knownType = null;
        }
        if (self instanceof PSObject object && object.shape() == knownShape) {
            Object held = object.slot(knownSlot);
            return held instanceof PSMember member ? member.get(self) : held;
        }
        Object found = find(self, name, frame);
        if (found != NOT_FOUND) {
            return found;
        }
        found = IntrinsicMembers.get(self, name, frame);
        if (found != NOT_FOUND) {
            return found;
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(self);
        if (elements != null) {
            return ofElements(elements, name, frame);
        }
        StrictMode.checkProperty(name, frame);
        return null;
    }

    private Object find(Object self, String name, Frame frame) {
        if (self instanceof PSObject object) {
            int slot = object.find(name);
            if (slot >= 0) {
                knownShape = object.shape();
                knownSlot = slot;
                Object held = object.slot(slot);
                return held instanceof PSMember member ? member.get(self) : held;
            }
        }
        Object base = PSObject.unwrap(self);
        if (base instanceof Map<?, ?> map && map.containsKey(name)) {
            return map.get(name);
        }
        TypeTable types = TypeTable.of(frame.context);
        NetType type = NetTypes.of(base);
        if (type == knownType && types.version() == knownVersion && !(self instanceof PSObject)) {
            return read(knownProperty, base);
        }
        PSMember added = types.find(self, name);
        if (added != null) {
            return added.isProperty() ? added.get(self) : added;
        }
        if (base instanceof DynamicMembers dynamic) {
            Object value = dynamic.getMember(name);
            if (value != NOT_FOUND) {
                return value;
            }
        }
        return ofType(type, base, name, self, types);
    }

    private Object ofType(NetType type, Object base, String name, Object self, TypeTable types) {
        return switch (type.members().find(name)) {
            case PropertyMember property -> {
                if (!(self instanceof PSObject) && !(base instanceof Map) && !(base instanceof DynamicMembers)) {
                    knownType = type;
                    knownProperty = property;
                    knownVersion = types.version();
                }
                yield read(property, base);
            }
            case MethodGroup group -> new MethodReference(self, group);
            case null, default -> NOT_FOUND;
        };
    }

    private static Object read(PropertyMember property, Object base) {
        if (property.getter() == null) {
            return null;
        }
        try {
            return property.getter().get(base);
        } catch (NetException failure) {
            throw failure.errorRecord() != null ? failure : getFailed(property, failure);
        }
    }

    private static NetException getFailed(PropertyMember property, NetException failure) {
        return NetException.of(
                        "System.Management.Automation.GetValueInvocationException",
                        "Exception getting \"" + property.name() + "\": \"" + failure.getMessage() + "\"",
                        failure)
                .withRecord("ExceptionWhenGetting", ErrorCategory.NotSpecified, null);
    }

    private Object ofElements(Iterator<?> elements, String name, Frame frame) {
        List<Object> found = new ArrayList<>();
        boolean any = false;
        boolean anyElement = false;
        while (elements.hasNext()) {
            Object element = elements.next();
            anyElement = true;
            Object value = element == null ? NOT_FOUND : find(element, name, frame);
            if (value == NOT_FOUND) {
                continue;
            }
            any = true;
            Iterator<?> inner = LanguagePrimitives.enumerator(value);
            if (inner == null) {
                found.add(value);
            } else {
                inner.forEachRemaining(found::add);
            }
        }
        if (!any) {
            if (anyElement) {
                StrictMode.checkProperty(name, frame);
            }
            return null;
        }
        return found.size() == 1 ? found.getFirst() : found.toArray();
    }

    void set(Object self, String name, Object given, Frame frame) {
        Object value = given == AutomationNull.VALUE ? null : given;
        if (self == null || self == AutomationNull.VALUE) {
            throw NetException.runtime(
                    "PropertyNotFound",
                    ErrorCategory.InvalidOperation,
                    null,
                    "The property '" + name
                            + "' cannot be found on this object. Verify that the property exists and can be set.");
        }
        if (self instanceof PSObject object) {
            int slot = object.find(name);
            if (slot >= 0) {
                if (object.slot(slot) instanceof PSMember member) {
                    member.set(self, value);
                } else {
                    object.slot(slot, value);
                }
                return;
            }
        }
        PropertyWrite.set(self, name, value, frame);
    }
}

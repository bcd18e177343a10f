package org.jwsh.compile.member;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.compile.StrictMode;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.TypeTable;
import org.jwsh.runtime.members.MemberInfo;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AddedMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.Shape;

/** Reads and writes a property at one place of a script; remembers where values of the type last seen keep it. */
final class PropertyAccess {
    private static final Object NOT_FOUND = DynamicMembers.NOT_FOUND;

    /** Where custom objects of a shape keep a property. */
    private record Place(String name, Shape shape, int slot) {}

    /**
     * The property of a type which the session adds nothing to under that name, as objects of one class have it.
     *
     * @param type null where the class tells the type
     */
    private record OfType(
            String name, Class<?> javaClass, NetType type, TypeTable additions, int version, PropertyMember property) {
        static OfType of(String name, Object value, TypeTable additions, PropertyMember property) {
            NetType type = value instanceof NetTyped typed ? typed.netType() : null;
            return new OfType(name, value.getClass(), type, additions, additions.version(), property);
        }

        boolean isStill(String wanted, Object value, TypeTable table) {
            return javaClass == value.getClass()
                    && (type == null || type == ((NetTyped) value).netType())
                    && additions == table
                    && version == table.version()
                    && name.equals(wanted);
        }
    }

    private Place place = new Place("", null, -1);
    private OfType ofType = new OfType("", null, null, null, 0, null);

    /** A property of null: its count is 0, everything else is null. */
    Object ofNull(String name, Frame frame) {
        StrictMode.checkProperty(name, frame);
        return name.equalsIgnoreCase("Count") || name.equalsIgnoreCase("Length") ? 0 : null;
    }

    Object get(Object self, String name, Frame frame) {
        if (self instanceof PSObject object) {
            Place known = place;
            if (object.shape() == known.shape && known.name.equals(name)) {
                Object held = object.slot(known.slot);
                return held instanceof PSMember member ? shown(member, self) : held;
            }
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
        TypeTable types = TypeTable.of(frame.context);
        OfType known = ofType;
        if (known.isStill(name, self, types)) {
            return read(known.property, self);
        }
        if (self instanceof PSObject object) {
            int slot = object.find(name);
            if (slot >= 0) {
                place = new Place(name, object.shape(), slot);
                Object held = object.slot(slot);
                return held instanceof PSMember member ? shown(member, self) : held;
            }
        }
        Object base = PSObject.unwrap(self);
        if (base instanceof Map<?, ?> map) {
            Object value = map.get(name);
            if (value != null || map.containsKey(name)) {
                return value;
            }
        }
        PSObject holder = AddedMembers.find(base);
        PSMember added = holder == null ? types.find(self, name) : ObjectMembers.findAdded(self, name);
        if (added != null) {
            return shown(added, self);
        }
        if (base instanceof DynamicMembers dynamic) {
            Object value = dynamic.getMember(name);
            if (value != NOT_FOUND) {
                return value;
            }
        }
        return memberOf(base, name, self, types);
    }

    /** A property's value; a method or a property set is told of, a member set is what its members are read of. */
    private static Object shown(PSMember member, Object self) {
        boolean read = member.isProperty() || member.kind() == PSMember.Kind.MemberSet;
        return read ? member.get(self) : new MemberInfo(self, member);
    }

    private Object memberOf(Object base, String name, Object self, TypeTable types) {
        return switch (NetTypes.of(base).members().find(name)) {
            case PropertyMember property -> {
                if (!(self instanceof PSObject) && !(base instanceof Map) && !(base instanceof DynamicMembers)) {
                    ofType = OfType.of(name, base, types, property);
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
            if (failure.errorRecord() != null) {
                throw failure;
            }
            return null;
        }
    }

    /**
     * What the elements have under the name, or the elements of those that have no such property themselves; custom objects
     * without it give null in their place.
     */
    private Object ofElements(Iterator<?> elements, String name, Frame frame) {
        boolean anyElement = elements.hasNext();
        List<Object> found = new ArrayList<>();
        boolean any = collect(elements, name, frame, found);
        if (!any) {
            if (anyElement) {
                StrictMode.checkProperty(name, frame);
            }
            return null;
        }
        return found.size() == 1 ? found.getFirst() : found.toArray();
    }

    private boolean collect(Iterator<?> elements, String name, Frame frame, List<Object> found) {
        boolean any = false;
        while (elements.hasNext()) {
            Object element = elements.next();
            Object value = element == null ? NOT_FOUND : find(element, name, frame);
            if (value != NOT_FOUND) {
                any = true;
                Iterator<?> inner = LanguagePrimitives.enumerator(value);
                if (inner == null) {
                    found.add(value);
                } else {
                    inner.forEachRemaining(found::add);
                }
            } else if (element instanceof PSObject object && object.isCustom()) {
                StrictMode.checkProperty(name, frame);
                any = true;
                found.add(null);
            } else {
                Iterator<?> nested = LanguagePrimitives.enumerator(element);
                any |= nested != null && collect(nested, name, frame, found);
            }
        }
        return any;
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
            int slot = slot(object, name);
            if (slot >= 0) {
                if (object.slot(slot) instanceof PSMember member) {
                    member.set(self, value);
                } else {
                    object.slot(slot, value);
                }
                return;
            }
            PropertyWrite.set(self, name, value, frame);
            return;
        }
        TypeTable types = TypeTable.of(frame.context);
        OfType known = ofType;
        if (known.isStill(name, self, types)) {
            PropertyWrite.write(known.property, self, value);
            return;
        }
        boolean own = !(self instanceof Map) && !(self instanceof DynamicMembers) && types.find(self, name) == null;
        if (own && NetTypes.of(self).members().property(name) instanceof PropertyMember property) {
            ofType = OfType.of(name, self, types, property);
            PropertyWrite.write(property, self, value);
            return;
        }
        PropertyWrite.set(self, name, value, frame);
    }

    private int slot(PSObject object, String name) {
        Place known = place;
        if (object.shape() == known.shape && known.name.equals(name)) {
            return known.slot;
        }
        int slot = object.find(name);
        if (slot >= 0) {
            place = new Place(name, object.shape(), slot);
        }
        return slot;
    }
}

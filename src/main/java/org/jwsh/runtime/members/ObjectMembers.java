package org.jwsh.runtime.members;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.TypeTable;
import org.jwsh.values.AddedMembers;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.Member;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.TypeHierarchy;
import org.jwsh.values.data.DataRowMembers;
import org.jwsh.values.xml.XmlNode;

/**
 * Reads and lists the properties of any object: those added to the object come before those that the session adds to its
 * types, these before those of the type itself. Keys of dictionaries are no properties here.
 */
public final class ObjectMembers {
    /** The text that what came of another session's object gives for itself. */
    private static final MethodGroup TEXT_OF_DESERIALIZED = new MethodGroup(
            "ToString",
            Stream.of(
                            "string ToString()",
                            "string ToString(string format, System.IFormatProvider formatProvider)",
                            "string IFormattable.ToString(string format, System.IFormatProvider formatProvider)")
                    .map(signature -> new MethodOverload(signature, (self, arguments) -> self.toString()))
                    .toList());

    private ObjectMembers() {}

    /** The type names of an object, most special first. */
    public static List<String> typeNames(Object value) {
        if (value instanceof PSObject object && object.explicitTypeNames() != null) {
            return object.explicitTypeNames();
        }
        return TypeHierarchy.names(NetTypes.of(value));
    }

    /** The value of a property, or null where there is none of that name. */
    public static Object get(Object value, String name) {
        if (value instanceof PSObject object) {
            int slot = object.find(name);
            if (slot >= 0) {
                Object held = object.slot(slot);
                return held instanceof PSMember member ? member.get(value) : held;
            }
        }
        PSMember found = find(value, name);
        return found == null || !found.isProperty() ? null : found.get(value);
    }

    /**
     * Writes a property.
     *
     * @throws NetException where there is none of that name or it cannot be written
     */
    public static void set(Object value, String name, Object newValue) {
        PSMember found = find(value, name);
        if (found == null || !found.isProperty()) {
            throw NetException.runtime(
                    "PropertyNotFound",
                    ErrorCategory.InvalidOperation,
                    null,
                    "The property '" + name
                            + "' cannot be found on this object. Verify that the property exists and can be set.");
        }
        found.set(value, newValue);
    }

    /** Whether there is a property of that name. */
    public static boolean hasProperty(Object value, String name) {
        PSMember found = find(value, name);
        return found != null && found.isProperty();
    }

    /** The added member or the property of the type of that name in any case, or null; methods of the type are not looked at. */
    public static PSMember find(Object value, String name) {
        if (value == null) {
            return null;
        }
        PSMember added = findAdded(value, name);
        if (added != null) {
            return added;
        }
        PSMember adapted = AdaptedProperty.find(value, name);
        if (adapted != null) {
            return adapted;
        }
        Member member = NetTypes.of(value).members().find(name);
        return member instanceof PropertyMember property ? new TypeProperty(property) : null;
    }

    /** Whether a member of that name was added to the object itself. */
    public static boolean isOfObject(Object value, String name) {
        PSObject holder = AddedMembers.find(PSObject.unwrap(value));
        return value instanceof PSObject object && object.find(name) >= 0 || holder != null && holder.find(name) >= 0;
    }

    /** The member of that name that was added to the object or, in this session, to its types; null where there is none. */
    public static PSMember findAdded(Object value, String name) {
        if (value instanceof PSObject object) {
            int slot = object.find(name);
            if (slot >= 0) {
                return object.slot(slot) instanceof PSMember member ? member : NoteProperty.of(object, slot);
            }
        }
        PSObject holder = AddedMembers.find(PSObject.unwrap(value));
        int held = holder == null ? -1 : holder.find(name);
        if (held >= 0) {
            return holder.slot(held) instanceof PSMember member ? member : NoteProperty.of(holder, held);
        }
        return types().find(value, name);
    }

    /** All properties: of the object, of the type, of the session's additions, each name once. */
    public static List<PSMember> properties(Object value) {
        List<PSMember> found = new ArrayList<>();
        for (PSMember member : members(value)) {
            if (member.isProperty() && !member.hidden()) {
                found.add(member);
            }
        }
        return found;
    }

    /** All members but the methods of the type. */
    public static List<PSMember> members(Object value) {
        Map<String, PSMember> found = new LinkedHashMap<>();
        if (value == null) {
            return List.of();
        }
        if (value instanceof PSObject object) {
            addSlots(object, found);
        }
        PSObject holder = AddedMembers.find(PSObject.unwrap(value));
        if (holder != null) {
            addSlots(holder, found);
        }
        List<PSMember> ofTypes = types().members(value);
        for (PSMember member : ofTypes) {
            found.putIfAbsent(CaseFolding.fold(member.name()), member);
        }
        if (PSObject.unwrap(value) instanceof XmlNode node) {
            addAdapted(node, found);
            return new ArrayList<>(found.values());
        }
        if (PSObject.unwrap(value) instanceof DataRowMembers row) {
            addAdapted(row, found);
        }
        NetType type = NetTypes.of(value);
        addProperties(type, true, found);
        addProperties(type, false, found);
        return new ArrayList<>(found.values());
    }

    private static void addAdapted(DynamicMembers value, Map<String, PSMember> found) {
        for (String name : value.memberNames()) {
            found.putIfAbsent(CaseFolding.fold(name), AdaptedProperty.of(value, name));
        }
    }

    /** The members without those that the object's type has behind the ones shown of it: the columns of a data row only. */
    public static List<PSMember> shown(Object value) {
        List<PSMember> all = members(value);
        if (PSObject.unwrap(value) instanceof DataRowMembers) {
            all.removeIf(TypeProperty.class::isInstance);
        }
        return all;
    }

    /** @param extended whether those that PowerShell adds to the type are meant, or the type's own */
    private static void addProperties(NetType type, boolean extended, Map<String, PSMember> found) {
        for (Member member : type.members().all()) {
            if (member instanceof PropertyMember property && extended == (property.extension() != null)) {
                found.putIfAbsent(
                        CaseFolding.fold(property.name()), new TypeProperty(property, type.isHidden(property.name())));
            }
        }
    }

    /** What the type of a deserialized object's original had comes behind what the object itself carries. */
    private static void addSlots(PSObject object, Map<String, PSMember> found) {
        List<PSMember> ofOriginal = List.of();
        for (int slot = 0; slot < object.shape().size(); slot++) {
            PSMember member = object.slot(slot) instanceof PSMember m ? m : NoteProperty.of(object, slot);
            if (object.isCustom() && member.kind() == PSMember.Kind.Property) {
                ofOriginal = ofOriginal.isEmpty() ? new ArrayList<>() : ofOriginal;
                ofOriginal.add(member);
            } else {
                found.put(CaseFolding.fold(member.name()), member);
            }
        }
        ofOriginal.forEach(member -> found.putIfAbsent(CaseFolding.fold(member.name()), member));
    }

    /** The methods of the object's type that are not hidden. */
    public static List<MethodGroup> methods(Object value) {
        return methods(value, false);
    }

    /** @param hidden whether those that listings leave out are asked for too */
    public static List<MethodGroup> methods(Object value, boolean hidden) {
        if (value instanceof PSObject object && object.isCustom() && isDeserialized(object)) {
            return List.of(NetTypes.OBJECT.members().method("GetType"), TEXT_OF_DESERIALIZED);
        }
        List<MethodGroup> found = new ArrayList<>();
        NetType type = NetTypes.of(value);
        for (MethodGroup group : type.members().methods()) {
            if (hidden || !type.isHidden(group.name())) {
                found.add(group);
            }
        }
        return found;
    }

    private static boolean isDeserialized(PSObject object) {
        List<String> names = typeNames(object);
        return !names.isEmpty() && names.getFirst().startsWith("Deserialized.");
    }

    private static TypeTable types() {
        ExecutionContext context = ExecutionContext.current();
        return context == null ? TypeTable.NONE : TypeTable.of(context);
    }
}

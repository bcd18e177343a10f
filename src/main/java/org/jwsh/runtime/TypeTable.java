package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.members.AliasProperty;
import org.jwsh.runtime.members.MemberSet;
import org.jwsh.runtime.members.NoteProperty;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.runtime.members.PropertySet;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.PSMember;

/** What a session adds to types, by type name: members, and which properties display, sort and serialization use. */
public final class TypeTable {
    /** A table that nothing was added to. */
    public static final TypeTable NONE = new TypeTable();

    private static final String STANDARD_MEMBERS = CaseFolding.fold("PSStandardMembers");

    /** The additions to one type. Lists and names are null where they were not set. */
    public static final class TypeData {
        private final String typeName;
        private final Map<String, PSMember> members = new LinkedHashMap<>();
        private final Map<String, Object> settings = new LinkedHashMap<>();

        private TypeData(String typeName) {
            this.typeName = typeName;
        }

        /** Additions that no session made. */
        static TypeData of(String typeName, List<PSMember> members) {
            TypeData data = new TypeData(typeName);
            members.forEach(member -> data.members.put(CaseFolding.fold(member.name()), member));
            return data;
        }

        public String typeName() {
            return typeName;
        }

        /** The members by folded name, in order of their declaration. */
        public Map<String, PSMember> members() {
            return members;
        }

        /**
         * The standard settings under PowerShell's names: {@code DefaultDisplayPropertySet} and {@code
         * DefaultKeyPropertySet} are lists of names, {@code DefaultDisplayProperty} and {@code SerializationMethod} strings,
         * {@code SerializationDepth} a number, {@code StringSerializationSource} the name of a property, {@code
         * InheritPropertySerializationSet} a bool, {@code TargetTypeForDeserialization} a type.
         */
        public Map<String, Object> settings() {
            return settings;
        }
    }

    private final Map<String, TypeData> types = new LinkedHashMap<>();
    private final Map<List<String>, List<TypeData>> relevant = new HashMap<>();
    private int version;

    public static TypeTable of(ExecutionContext context) {
        return context.typeTable();
    }

    /** Counts the changes: while it stays, what a call site has found stays true. */
    public int version() {
        return version;
    }

    /** Says that the additions to a type were changed. */
    public void changed() {
        version++;
        relevant.clear();
    }

    /** The additions to a type, or null. */
    public TypeData find(String typeName) {
        return types.get(CaseFolding.fold(typeName));
    }

    /** The additions to a type, empty where there were none yet. */
    public TypeData data(String typeName) {
        changed();
        return types.computeIfAbsent(CaseFolding.fold(typeName), key -> new TypeData(typeName));
    }

    /** Takes away all additions to a type; false where there were none. */
    public boolean remove(String typeName) {
        changed();
        return types.remove(CaseFolding.fold(typeName)) != null;
    }

    public Collection<TypeData> all() {
        return types.values();
    }

    /** The member added to the most special of an object's types, or null. */
    public PSMember find(Object value, String name) {
        if (types.isEmpty()) {
            return null;
        }
        String folded = CaseFolding.fold(name);
        for (TypeData data : relevant(value)) {
            PSMember found = data.members.get(folded);
            if (found != null) {
                return found;
            }
        }
        return folded.equals(STANDARD_MEMBERS) ? standardMembers(value) : null;
    }

    /** The settings of an object's types as members of one member set; null where there are none. */
    private PSMember standardMembers(Object value) {
        Map<String, PSMember> found = new LinkedHashMap<>();
        for (TypeData data : relevant(value)) {
            data.settings.forEach((name, setting) -> found.putIfAbsent(name, standardMember(name, setting)));
        }
        return found.isEmpty() ? null : new MemberSet("PSStandardMembers", List.copyOf(found.values()));
    }

    private static PSMember standardMember(String name, Object setting) {
        if (setting instanceof List<?> names) {
            return new PropertySet(name, names.stream().map(String::valueOf).toList());
        }
        return name.equals("StringSerializationSource")
                ? new AliasProperty(name, (String) setting)
                : new NoteProperty(name, setting);
    }

    /** The members added to an object's types, the most special first, each name once. */
    public List<PSMember> members(Object value) {
        if (types.isEmpty()) {
            return List.of();
        }
        Map<String, PSMember> found = new LinkedHashMap<>();
        for (TypeData data : relevant(value)) {
            data.members.forEach(found::putIfAbsent);
        }
        return new ArrayList<>(found.values());
    }

    /** A standard setting as the most special of an object's types has it, or null. */
    public Object setting(Object value, String name) {
        if (!types.isEmpty() && value != null) {
            for (TypeData data : relevant(value)) {
                if (data.settings.get(name) != null) {
                    return data.settings.get(name);
                }
            }
        }
        return null;
    }

    private List<TypeData> relevant(Object value) {
        return relevant.computeIfAbsent(List.copyOf(ObjectMembers.typeNames(value)), names -> {
            List<TypeData> found = new ArrayList<>();
            for (String name : names) {
                TypeData data = find(name);
                if (data != null) {
                    found.add(data);
                }
            }
            return found;
        });
    }
}

package org.jwsh.values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of a type by name, whatever the case, in the order of their declaration. */
public final class MemberTable {
    /** No members. */
    public static final MemberTable EMPTY = new MemberTable();

    private final Map<String, Member> members = new LinkedHashMap<>();
    private NetType implementing;
    private Map<String, MethodGroup> contracts;

    /** Says whose members these are: the methods of its interfaces are found behind its own. */
    public void of(NetType type) {
        implementing = type;
    }

    private Map<String, MethodGroup> contracts() {
        if (contracts == null) {
            contracts = implementing == null ? Map.of() : ContractMethods.of(implementing);
        }
        return contracts;
    }

    /** Adds a property or an event; a member of the same name gives way. */
    public void add(Member member) {
        members.put(CaseFolding.fold(member.name()), member);
    }

    /** Adds an overload to its method. */
    public void add(MethodOverload overload) {
        String name = overload.name();
        members.compute(CaseFolding.fold(name), (key, old) -> {
            List<MethodOverload> all = new ArrayList<>();
            if (old instanceof MethodGroup group) {
                all.addAll(group.overloads());
            }
            all.add(overload);
            return new MethodGroup(name, all);
        });
    }

    /** Takes over the members of a base type that are not declared here; of methods the overloads with other parameters. */
    public void inherit(MemberTable base) {
        base.members.forEach((key, inherited) -> members.merge(key, inherited, MemberTable::merged));
    }

    private static Member merged(Member own, Member inherited) {
        if (own == inherited || !(own instanceof MethodGroup mine) || !(inherited instanceof MethodGroup theirs)) {
            return own;
        }
        List<MethodOverload> all = new ArrayList<>(mine.overloads());
        for (MethodOverload overload : theirs.overloads()) {
            if (mine.overloads().stream().noneMatch(overload::sameParameters)) {
                all.add(overload);
            }
        }
        return all.size() == mine.overloads().size() ? own : new MethodGroup(mine.name(), all);
    }

    /** The member of that name in any case, or null; the accessors of properties are methods too. */
    public Member find(String name) {
        String folded = CaseFolding.fold(name);
        Member found = members.get(folded);
        if (found == null && (folded.startsWith("get_") || folded.startsWith("set_"))) {
            found = accessor(folded);
        }
        return found == null ? contracts().get(folded) : found;
    }

    /** The member of that name which the type does not have by an interface alone; null where there is none. */
    public Member own(String name) {
        return members.get(CaseFolding.fold(name));
    }

    /** A method with the overloads that the type has by its interfaces, as lists of overloads show it. */
    public MethodGroup shown(MethodGroup own) {
        MethodGroup others = contracts().get(CaseFolding.fold(own.name()));
        return others == own ? own : ContractMethods.behind(own, others);
    }

    /** All methods as lists of members show them: those of interfaces too. */
    public List<MethodGroup> methods() {
        List<MethodGroup> found = new ArrayList<>();
        for (Member member : members.values()) {
            if (member instanceof MethodGroup group) {
                found.add(shown(group));
            }
        }
        contracts().forEach((folded, group) -> {
            if (!members.containsKey(folded)) {
                found.add(group);
            }
        });
        return found;
    }

    private MethodGroup accessor(String folded) {
        if (!(members.get(folded.substring("get_".length())) instanceof PropertyMember property)) {
            return null;
        }
        boolean reads = folded.startsWith("get_");
        if (reads ? property.getter() == null : property.setter() == null) {
            return null;
        }
        MethodOverload overload = reads
                ? new MethodOverload(
                        property.typeName() + " get_" + property.name() + "()",
                        (target, arguments) -> property.getter().get(target))
                : new MethodOverload(
                        "void set_" + property.name() + "(" + property.typeName() + " value)", (target, arguments) -> {
                            property.setter().set(target, arguments[0]);
                            return null;
                        });
        return new MethodGroup(overload.name(), List.of(overload));
    }

    /** The property of that name, or null; interfaces, which are read late, have none that their types lack. */
    public PropertyMember property(String name) {
        return own(name) instanceof PropertyMember p ? p : null;
    }

    public MethodGroup method(String name) {
        return find(name) instanceof MethodGroup m ? m : null;
    }

    public Collection<Member> all() {
        return members.values();
    }
}

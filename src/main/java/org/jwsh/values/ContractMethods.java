package org.jwsh.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods that a type has by its interfaces: shown behind its own of the same name, and called where it has none. */
final class ContractMethods {
    private ContractMethods() {}

    /** By folded name, in the order of the interfaces. */
    static Map<String, MethodGroup> of(NetType type) {
        Map<String, List<MethodOverload>> found = new LinkedHashMap<>();
        for (NetType contract : type.interfaces()) {
            if (type.isArray() && !contract.genericArguments().isEmpty()) {
                continue; // arrays show none of these
            }
            String shown = ShortTypeName.of(contract);
            for (Member member : contract.declaredMembers()) {
                if (member instanceof MethodGroup group) {
                    List<MethodOverload> all =
                            found.computeIfAbsent(CaseFolding.fold(group.name()), name -> new ArrayList<>());
                    group.overloads().forEach(overload -> all.add(overload.of(shown)));
                }
            }
        }
        Map<String, MethodGroup> groups = new LinkedHashMap<>();
        found.forEach((folded, all) ->
                groups.put(folded, new MethodGroup(all.getFirst().name(), all)));
        return groups;
    }

    /**
     * Of properties with parameters those alone that differ in them.
     *
     * @param others null where no interface has the method
     */
    static MethodGroup behind(MethodGroup own, MethodGroup others) {
        if (others == null) {
            return own;
        }
        List<MethodOverload> all = new ArrayList<>(own.overloads());
        all.removeIf(MethodOverload::isExplicit);
        for (MethodOverload other : others.overloads()) {
            if (!other.isParameterizedProperty() || all.stream().noneMatch(other::sameParameters)) {
                all.add(other);
            }
        }
        return new MethodGroup(own.name(), all);
    }
}

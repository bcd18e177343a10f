package org.jwsh.values;

import java.util.ArrayList;
import java.util.List;

/** Chooses among the overloads of a method the one that takes some arguments best. */
public final class MethodBinder {
    private MethodBinder() {}

    /**
     * The overload for these arguments; may be kept for calls whose arguments it {@linkplain BoundMethod#fits fits}.
     *
     * @throws NetException of type MethodException where no overload takes them or several do equally well
     */
    public static BoundMethod choose(MethodGroup group, Object[] arguments) {
        return choose(group, List.of(), arguments);
    }

    /** The overload for these arguments of a generic method whose type arguments are given. */
    public static BoundMethod choose(MethodGroup group, List<NetType> typeArguments, Object[] arguments) {
        MethodOverload first = group.isEmpty() ? null : group.overloads().getFirst();
        if (group.overloads().size() == 1
                && first.typeParameters().isEmpty()
                && typeArguments.isEmpty()
                && takesExactly(first, arguments.length)) {
            return new BoundMethod(first, group.name(), false, true, arguments);
        }
        List<MethodOverload> overloads = closed(group.overloads(), typeArguments, arguments);
        if (overloads.size() == 1 && takesExactly(overloads.getFirst(), arguments.length)) {
            return new BoundMethod(overloads.getFirst(), group.name(), false, false, arguments);
        }
        OverloadCandidate best = best(group.name(), overloads, arguments);
        return new BoundMethod(best.overload(), group.name(), best.expanded(), false, arguments);
    }

    /**
     * The same for a call whose errors name the method otherwise and tell arguments by their numbers: operators, New-Object.
     *
     * @param shown the name that errors show
     */
    public static BoundMethod chooseUnnamed(MethodGroup group, String shown, Object[] arguments) {
        List<MethodOverload> overloads = closed(group.overloads(), List.of(), arguments);
        if (overloads.size() == 1 && takesExactly(overloads.getFirst(), arguments.length)) {
            return new BoundMethod(overloads.getFirst(), group.name(), false, false, shown, arguments);
        }
        OverloadCandidate best = best(group.name(), overloads, arguments);
        return new BoundMethod(best.overload(), group.name(), best.expanded(), false, shown, arguments);
    }

    /**
     * Chooses an overload and calls it.
     *
     * @param target the object, without its wrapper; null for static methods and constructors
     * @return {@link AutomationNull#VALUE} from a method that returns nothing
     */
    public static Object invoke(MethodGroup group, Object target, Object[] arguments) {
        BoundMethod method = choose(group, arguments);
        Object result = method.invoke(target, arguments);
        return method.returnsVoid() ? AutomationNull.VALUE : result;
    }

    private static boolean takesExactly(MethodOverload overload, int count) {
        List<MethodOverload.Parameter> parameters = overload.parameters();
        return parameters.size() == count
                && (count == 0 || !parameters.getLast().variable());
    }

    private static List<MethodOverload> closed(
            List<MethodOverload> overloads, List<NetType> typeArguments, Object[] arguments) {
        List<MethodOverload> closed = new ArrayList<>();
        for (MethodOverload overload : overloads) {
            if (overload.typeParameters().isEmpty()) {
                if (typeArguments.isEmpty()) {
                    closed.add(overload);
                }
                continue;
            }
            MethodOverload inferred = GenericInference.close(overload, typeArguments, arguments);
            if (inferred != null) {
                closed.add(inferred);
            }
        }
        return closed;
    }

    private static OverloadCandidate best(String name, List<MethodOverload> overloads, Object[] arguments) {
        OverloadCandidate best = null;
        List<OverloadCandidate> candidates = new ArrayList<>();
        for (MethodOverload overload : overloads) {
            OverloadCandidate candidate = OverloadCandidate.of(overload, arguments);
            if (candidate != null) {
                candidates.add(candidate);
                best = best == null || candidate.compareTo(best, arguments) > 0 ? candidate : best;
            }
        }
        if (best == null) {
            throw MemberErrors.noOverload(name, arguments.length);
        }
        for (OverloadCandidate other : candidates) {
            if (other != best && best.compareTo(other, arguments) <= 0) {
                throw MemberErrors.ambiguous(name, arguments.length);
            }
        }
        return best;
    }
}

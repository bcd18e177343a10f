package org.jwsh.values;

import java.util.Arrays;
import java.util.List;

/**
 * An overload that can take the arguments of a call.
 *
 * @param expanded whether the last arguments are gathered into its variable parameter
 * @param types the type that each argument is converted to
 * @param ranks how well each argument fits
 */
record OverloadCandidate(MethodOverload overload, boolean expanded, NetType[] types, ConversionRank[] ranks) {

    /** The candidate, or null where the number or the types of the arguments do not fit. */
    static OverloadCandidate of(MethodOverload overload, Object[] arguments) {
        List<MethodOverload.Parameter> parameters = overload.parameters();
        boolean variable = !parameters.isEmpty() && parameters.getLast().variable();
        if (!variable && arguments.length > parameters.size()) {
            return null;
        }
        for (int i = arguments.length; i < parameters.size(); i++) {
            if (!parameters.get(i).optional() && !parameters.get(i).variable()) {
                return null;
            }
        }
        if (!variable) {
            return ranked(overload, false, typesFor(parameters, arguments.length, false), arguments);
        }
        OverloadCandidate gathered = ranked(overload, true, typesFor(parameters, arguments.length, true), arguments);
        if (arguments.length != parameters.size()) {
            return gathered;
        }
        OverloadCandidate whole = ranked(overload, false, typesFor(parameters, arguments.length, false), arguments);
        int last = arguments.length - 1;
        return gathered == null || whole != null && whole.ranks[last].compareTo(gathered.ranks[last]) >= 0
                ? whole
                : gathered;
    }

    private static NetType[] typesFor(List<MethodOverload.Parameter> parameters, int count, boolean expanded) {
        NetType[] types = new NetType[count];
        int last = parameters.size() - 1;
        for (int i = 0; i < count; i++) {
            types[i] = expanded && i >= last
                    ? parameters.get(last).type().elementType()
                    : parameters.get(i).type();
        }
        return types;
    }

    private static OverloadCandidate ranked(
            MethodOverload overload, boolean expanded, NetType[] types, Object[] arguments) {
        ConversionRank[] ranks = new ConversionRank[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean byRef = !expanded && overload.parameters().get(i).byRef();
            ranks[i] = PSObject.unwrap(arguments[i]) instanceof Reference reference && byRef
                    ? ofReference(reference, types[i])
                    : ConversionRank.ofArgument(arguments[i], types[i]);
            if (ranks[i] == ConversionRank.NONE) {
                return null;
            }
        }
        return new OverloadCandidate(overload, expanded, types, ranks);
    }

    private static ConversionRank ofReference(Reference reference, NetType type) {
        Object value = reference.get();
        ConversionRank rank = value == null ? ConversionRank.NULL_TO_REFERENCE : ConversionRank.ofArgument(value, type);
        return rank == ConversionRank.NONE ? ConversionRank.LANGUAGE : rank;
    }

    /** Above zero where this one is the better. Earlier arguments weigh more. */
    int compareTo(OverloadCandidate other, Object[] arguments) {
        int better = byRank(other, arguments);
        if (better == 0) {
            better = bySpecificity(other);
        }
        if (better == 0 && !Arrays.equals(types, other.types)) {
            better = Integer.compare(assignableCount(other), other.assignableCount(this));
        }
        if (better == 0 && overload.isClosed() != other.overload.isClosed()) {
            return overload.isClosed() ? -1 : 1;
        }
        if (better == 0 && expanded != other.expanded) {
            return expanded ? -1 : 1;
        }
        int fixed = overload.parameters().size();
        int otherFixed = other.overload.parameters().size();
        if (better == 0 && expanded) {
            return Integer.compare(fixed, otherFixed);
        }
        return better == 0 ? Integer.compare(otherFixed, fixed) : better;
    }

    private int byRank(OverloadCandidate other, Object[] arguments) {
        int better = 0;
        for (int i = 0; i < ranks.length; i++) {
            int order = ranks[i].compareTo(other.ranks[i]);
            if (order == 0 && ranks[i] == ConversionRank.UNRELATED_ARRAYS) {
                order = elementRank(arguments[i], types[i]).compareTo(elementRank(arguments[i], other.types[i]));
            }
            better += Integer.signum(order) * (ranks.length - i);
        }
        return better;
    }

    private static ConversionRank elementRank(Object argument, NetType array) {
        NetType from = commonElementType(PSObject.unwrap(argument));
        return from == null || array.elementType() == null
                ? ConversionRank.NONE
                : ConversionRank.between(from, array.elementType());
    }

    private static NetType commonElementType(Object argument) {
        if (!(argument instanceof Object[] elements)) {
            return argument.getClass().isArray() ? NetTypes.of(argument).elementType() : null;
        }
        NetType common = null;
        for (Object element : elements) {
            NetType type = element == null ? NetTypes.OBJECT : NetTypes.of(element);
            if (common != null && common != type) {
                return NetTypes.OBJECT;
            }
            common = type;
        }
        return common == null ? NetTypes.OBJECT : common;
    }

    /** Of conversions that lose nothing the narrower target is better, of the others the wider one. */
    private int bySpecificity(OverloadCandidate other) {
        int better = 0;
        for (int i = 0; i < ranks.length; i++) {
            boolean low = ranks[i].compareTo(ConversionRank.NULL_TO_VALUE) < 0
                    || other.ranks[i].compareTo(ConversionRank.NULL_TO_VALUE) < 0;
            boolean exact = ranks[i].compareTo(ConversionRank.WIDENING) >= 0;
            if (low || exact != other.ranks[i].compareTo(ConversionRank.WIDENING) >= 0) {
                continue;
            }
            ConversionRank there = ConversionRank.between(types[i], other.types[i]);
            ConversionRank back = ConversionRank.between(other.types[i], types[i]);
            int narrower = Integer.signum(there.compareTo(back)) * (ranks.length - i);
            better += exact ? narrower : -narrower;
        }
        return better;
    }

    private int assignableCount(OverloadCandidate other) {
        int count = 0;
        for (int i = 0; i < types.length; i++) {
            boolean narrower = other.types[i].isAssignableFrom(types[i]);
            if (!narrower && !types[i].isAssignableFrom(other.types[i])) {
                return 0;
            }
            count += narrower ? 1 : 0;
        }
        return count;
    }
}

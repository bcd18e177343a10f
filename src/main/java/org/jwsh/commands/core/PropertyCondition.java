package org.jwsh.commands.core;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.operators.Comparison;
import org.jwsh.values.operators.Containment;
import org.jwsh.values.operators.Matching;
import org.jwsh.values.operators.TypeOperators;

/**
 * The condition that Where-Object's operators put to the value of a property.
 *
 * @param operator what is asked
 * @param operand the right side
 */
record PropertyCondition(Operator operator, Object operand) {
    /** The operators by the names of their parameters; those that ignore case begin with I where a message names them. */
    enum Operator {
        None(""),
        Not("Not"),
        Ieq("EqualSet"),
        Ceq("CaseSensitiveEqualSet"),
        Ine("NotEqualSet"),
        Cne("CaseSensitiveNotEqualSet"),
        Igt("GreaterThanSet"),
        Cgt("CaseSensitiveGreaterThanSet"),
        Ilt("LessThanSet"),
        Clt("CaseSensitiveLessThanSet"),
        Ige("GreaterOrEqualSet"),
        Cge("CaseSensitiveGreaterOrEqualSet"),
        Ile("LessOrEqualSet"),
        Cle("CaseSensitiveLessOrEqualSet"),
        Ilike("LikeSet"),
        Clike("CaseSensitiveLikeSet"),
        Inotlike("NotLikeSet"),
        Cnotlike("CaseSensitiveNotLikeSet"),
        Imatch("MatchSet"),
        Cmatch("CaseSensitiveMatchSet"),
        Inotmatch("NotMatchSet"),
        Cnotmatch("CaseSensitiveNotMatchSet"),
        Icontains("ContainsSet"),
        Ccontains("CaseSensitiveContainsSet"),
        Inotcontains("NotContainsSet"),
        Cnotcontains("CaseSensitiveNotContainsSet"),
        Iin("InSet"),
        Cin("CaseSensitiveInSet"),
        Inotin("NotInSet"),
        Cnotin("CaseSensitiveNotInSet"),
        Is("IsSet"),
        IsNot("IsNotSet");

        private final String parameterSet;

        Operator(String parameterSet) {
            this.parameterSet = parameterSet;
        }

        /** The operator of a parameter set; none where there is none of that name. */
        static Operator ofSet(String name) {
            for (Operator operator : values()) {
                if (operator.parameterSet.equals(name)) {
                    return operator;
                }
            }
            return None;
        }

        boolean isBinary() {
            return this != None && this != Not;
        }

        boolean ignoresCase() {
            return name().charAt(0) == 'I';
        }
    }

    /** The types of -Is and -IsNot may be written as in scripts, in brackets. */
    static PropertyCondition of(Operator operator, Object value) {
        if ((operator == Operator.Is || operator == Operator.IsNot) && PSObject.unwrap(value) instanceof String name) {
            boolean bracketed = name.length() > 2 && name.startsWith("[") && name.endsWith("]");
            String type = bracketed ? name.substring(1, name.length() - 1) : name;
            return new PropertyCondition(operator, LanguagePrimitives.convertTo(type, NetTypes.named("System.Type")));
        }
        return new PropertyCondition(operator, value);
    }

    boolean test(Object left) {
        boolean ignoreCase = operator.ignoresCase();
        return switch (operator) {
            case None -> LanguagePrimitives.isTrue(left);
            case Not -> !LanguagePrimitives.isTrue(left);
            case Ieq, Ceq -> holds(Comparison.EQUAL, left, ignoreCase);
            case Ine, Cne -> holds(Comparison.NOT_EQUAL, left, ignoreCase);
            case Igt, Cgt -> holds(Comparison.GREATER, left, ignoreCase);
            case Ilt, Clt -> holds(Comparison.LESS, left, ignoreCase);
            case Ige, Cge -> holds(Comparison.GREATER_OR_EQUAL, left, ignoreCase);
            case Ile, Cle -> holds(Comparison.LESS_OR_EQUAL, left, ignoreCase);
            case Ilike, Clike -> LanguagePrimitives.isTrue(Matching.like(left, operand, ignoreCase, false));
            case Inotlike, Cnotlike -> LanguagePrimitives.isTrue(Matching.like(left, operand, ignoreCase, true));
            case Imatch, Cmatch ->
                LanguagePrimitives.isTrue(
                        Matching.match(left, operand, ignoreCase, false).value());
            case Inotmatch, Cnotmatch ->
                LanguagePrimitives.isTrue(
                        Matching.match(left, operand, ignoreCase, true).value());
            case Icontains, Ccontains -> Containment.contains(left, operand, ignoreCase);
            case Inotcontains, Cnotcontains -> !Containment.contains(left, operand, ignoreCase);
            case Iin, Cin -> Containment.contains(operand, left, ignoreCase);
            case Inotin, Cnotin -> !Containment.contains(operand, left, ignoreCase);
            case Is -> TypeOperators.is(left, operand);
            case IsNot -> !TypeOperators.is(left, operand);
        };
    }

    private boolean holds(Comparison comparison, Object left, boolean ignoreCase) {
        return LanguagePrimitives.isTrue(comparison.apply(left, operand, ignoreCase));
    }
}

package org.jwsh.values.conversion;

import java.util.List;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** Picks and runs the overload of an operator's method, or of a method that comparisons call. */
public final class OperatorOverload {
    private static final int IMPOSSIBLE = Integer.MAX_VALUE;

    private OperatorOverload() {}

    /**
     * The overload whose parameters are nearest to the operands' types.
     *
     * @throws NetException where none or several fit
     */
    public static MethodOverload choose(MethodGroup group, Object... operands) {
        MethodOverload best = null;
        int bestCost = IMPOSSIBLE;
        boolean ambiguous = false;
        for (MethodOverload overload : group.overloads()) {
            int cost = cost(overload.parameters(), operands);
            if (cost < bestCost) {
                best = overload;
                bestCost = cost;
                ambiguous = false;
            } else if (cost == bestCost && cost != IMPOSSIBLE) {
                ambiguous = true;
            }
        }
        if (best == null || ambiguous) {
            String message = best == null
                    ? "Cannot find an overload for \"" + group.name() + "\" and the argument count: \""
                            + operands.length + "\"."
                    : "Multiple ambiguous overloads found for \"" + group.name() + "\" and the argument count: \""
                            + operands.length + "\".";
            throw NetException.of("System.Management.Automation.MethodException", message)
                    .withRecord("MethodCountCouldNotFindBest", ErrorCategory.NotSpecified, null);
        }
        return best;
    }

    private static int cost(List<MethodOverload.Parameter> parameters, Object[] operands) {
        if (parameters.size() != operands.length) {
            return IMPOSSIBLE;
        }
        int cost = 0;
        for (int i = 0; i < operands.length; i++) {
            int each = cost(parameters.get(i).type(), PSObject.unwrap(operands[i]));
            if (each == IMPOSSIBLE) {
                return IMPOSSIBLE;
            }
            cost += each;
        }
        return cost;
    }

    private static int cost(NetType type, Object operand) {
        if (operand == null) {
            return type.isValueType() ? IMPOSSIBLE : 1;
        }
        if (type == NetTypes.of(operand)) {
            return 0;
        }
        if (type.isInstance(operand)) {
            return type == NetTypes.OBJECT ? 2 : 1;
        }
        try {
            LanguagePrimitives.convertTo(operand, type);
            return 10;
        } catch (NetException _) {
            return IMPOSSIBLE;
        }
    }

    /** Runs a static overload with the operands converted to its parameters' types. */
    public static Object invoke(MethodOverload overload, Object... operands) {
        return call(overload, null, operands);
    }

    /** Runs an overload on a target with the operand converted to its parameter's type. */
    public static Object invokeOn(MethodOverload overload, Object target, Object operand) {
        return call(overload, target, new Object[] {operand});
    }

    private static Object call(MethodOverload overload, Object target, Object[] operands) {
        Object[] converted = new Object[operands.length];
        for (int i = 0; i < operands.length; i++) {
            converted[i] = LanguagePrimitives.convertTo(
                    operands[i], overload.parameters().get(i).type());
        }
        try {
            return overload.body().invoke(target, converted);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw NetException.of("System.Exception", failure.getMessage(), failure);
        }
    }
}

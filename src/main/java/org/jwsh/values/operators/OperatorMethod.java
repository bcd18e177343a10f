package org.jwsh.values.operators;

import org.jwsh.values.BoundMethod;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.MemberErrors;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.numbers.NumericRank;

/** Operators that a type defines for itself with a static method such as {@code op_Addition}. */
final class OperatorMethod {
    private OperatorMethod() {}

    /** The result of the operator's method; where no type has it, the error that names the type without it. */
    static Object call(String method, String symbol, Object left, Object right) {
        boolean leftPrimitive = left == null || NumericRank.of(left).isPrimitive();
        boolean rightPrimitive = right == null || NumericRank.of(right).isPrimitive();
        if (leftPrimitive && rightPrimitive) {
            throw undefined(symbol, left, right);
        }
        return invoke(leftPrimitive ? right : left, method, left, right);
    }

    static NetException undefined(String symbol, Object left, Object right) {
        return notDefined(
                "The operation '[" + nameOf(left) + "] " + symbol + " [" + nameOf(right) + "]' is not defined.");
    }

    static Object callUnary(String method, String symbol, Object operand) {
        return invoke(operand, method, operand);
    }

    private static Object invoke(Object owner, String method, Object... operands) {
        NetType type = NetTypes.of(owner);
        MethodGroup group = type.staticMembers().method(method);
        if (group == null) {
            throw NetException.runtime(
                    "MethodNotFound",
                    ErrorCategory.InvalidOperation,
                    method,
                    "Method invocation failed because [" + nameOf(owner) + "] does not contain a method named '"
                            + method + "'.");
        }
        BoundMethod chosen = MethodBinder.chooseUnnamed(group, method, operands);
        try {
            return chosen.invoke(null, operands);
        } catch (RuntimeException thrown) {
            throw MemberErrors.wrapCall(thrown, method, operands.length);
        }
    }

    private static String nameOf(Object value) {
        if (value == null) {
            return "$null";
        }
        return value instanceof PSObject o && o.isCustom()
                ? "System.Management.Automation.PSObject"
                : NetTypes.of(value).fullName();
    }

    static NetException notDefined(String message) {
        return NetException.runtime("NotADefinedOperationForType", ErrorCategory.InvalidOperation, null, message);
    }
}

package org.jwsh.values.types;

import java.util.Iterator;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** What a type does for an interface where it has no method of its own of that name. */
final class ExplicitMethods {
    private ExplicitMethods() {}

    /** @param contract the full name of the interface without arity */
    static Object call(String contract, String method, Object self, Object[] arguments) {
        return switch (contract) {
            case "System.IConvertible" -> convert(method, self, arguments);
            case "System.Numerics.IBinaryInteger" -> WholeNumberBytes.call(method, self, arguments);
            case "System.IDisposable",
                    "System.Runtime.Serialization.IDeserializationCallback",
                    "System.ComponentModel.ISupportInitialize" -> null;
            case "System.Runtime.Serialization.ISerializable" -> {
                Failures.required(arguments[0], "info");
                throw NetException.of(
                        "System.PlatformNotSupportedException", "Operation is not supported on this platform.");
            }
            case "System.Collections.IEnumerable", "System.Collections.Generic.IEnumerable" ->
                ValueEnumerator.over("System.Collections.IEnumerator", () -> LanguagePrimitives.enumerator(self));
            case "System.Collections.ICollection", "System.Collections.Generic.ICollection" ->
                collection(method, self, arguments);
            default ->
                throw NetException.of("System.NotImplementedException", "The method or operation is not implemented.");
        };
    }

    private static Object convert(String method, Object self, Object[] arguments) {
        boolean toType = method.equals("ToType");
        Object[] given = toType
                ? new Object[] {self, arguments[0], arguments[1]}
                : arguments[0] == null ? new Object[] {self} : new Object[] {self, arguments[0]};
        return MethodBinder.invoke(
                NetTypes.named("System.Convert").staticMembers().method(toType ? "ChangeType" : method), null, given);
    }

    private static Object collection(String method, Object self, Object[] arguments) {
        Iterator<?> elements = LanguagePrimitives.enumerator(self);
        if (method.equals("CopyTo")) {
            Object array = Failures.required(arguments[0], "array");
            int at = (int) arguments[1];
            while (elements.hasNext()) {
                ArrayMembers.set(array, at++, elements.next());
            }
            return null;
        }
        if (method.equals("Contains")) {
            Object wanted = PSObject.unwrap(arguments[0]);
            while (elements.hasNext()) {
                if (java.util.Objects.equals(PSObject.unwrap(elements.next()), wanted)) {
                    return true;
                }
            }
            return false;
        }
        throw Failures.notSupported("Collection is read-only.");
    }
}

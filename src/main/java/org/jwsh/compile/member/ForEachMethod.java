package org.jwsh.compile.member;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** {@code .ForEach(...)}: a script block for each element, a property or method of each, or a conversion of each. */
final class ForEachMethod {
    private ForEachMethod() {}

    static Object invoke(Object self, Object[] arguments, Frame frame) {
        if (arguments.length == 0) {
            throw MethodInvocation.notFound(self, "ForEach");
        }
        Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        CollectingPipe results = new CollectingPipe();
        Iterator<?> elements = LanguagePrimitives.enumerator(self);
        if (elements == null) {
            elements = Collections.singletonList(self).iterator();
        }
        Object operation = PSObject.unwrap(arguments[0]);
        ScriptBlockCall call = operation instanceof CompiledScriptBlock block
                ? ScriptBlockCall.inCurrentScope(block, frame).arguments(List.of(rest))
                : null;
        while (elements.hasNext()) {
            Object element = elements.next();
            if (call != null) {
                call.underscore(element).run(results);
            } else if (operation instanceof NetType type) {
                results.write(LanguagePrimitives.convertTo(element, type));
            } else {
                member(element, LanguagePrimitives.toStringInvariant(operation), rest, frame, results);
            }
        }
        return ListResult.of(results.collected());
    }

    private static void member(Object element, String name, Object[] rest, Frame frame, CollectingPipe results) {
        if (NetTypes.of(PSObject.unwrap(element)).members().method(name) != null) {
            results.write(MethodInvocation.invoke(element, name, rest, frame));
        } else if (rest.length == 1) {
            new PropertyAccess().set(element, name, rest[0], frame);
        } else {
            results.writeEnumerated(new PropertyAccess().get(element, name, frame));
        }
    }
}

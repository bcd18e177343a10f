package org.jwsh.compile.command;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** {@code @x}: a dictionary gives named arguments, a list gives values. */
public record SplattedArgument(ExpressionNode variable, Extent extent) implements ArgumentNode {
    /** The note that marks an element of {@code $args} as the name of a parameter. */
    public static final String PARAMETER_MARK = "<CommandParameterName>";

    @Override
    public void addTo(List<Argument> arguments, Frame frame) {
        Object value = variable.eval(frame);
        Object base = PSObject.unwrap(value);
        if (base instanceof Map<?, ?> map) {
            map.forEach((key, item) -> add(LanguagePrimitives.toStringInvariant(key), item, arguments));
            return;
        }
        Iterator<?> elements = base instanceof String text
                ? text.chars().mapToObj(c -> (Object) (char) c).iterator()
                : LanguagePrimitives.enumerator(base);
        if (elements == null) {
            arguments.add(Argument.of(base == AutomationNull.VALUE ? null : value, extent)
                    .fromSplat());
            return;
        }
        elements.forEachRemaining(element -> arguments.add(element(element)));
    }

    /** An entry named {@code $args} holds arguments without a name: proxies of simple functions pass theirs on so. */
    private void add(String name, Object item, List<Argument> arguments) {
        Iterator<?> unnamed = name.equals("$args") ? LanguagePrimitives.enumerator(PSObject.unwrap(item)) : null;
        if (unnamed == null) {
            arguments.add(named(name, item));
        } else {
            unnamed.forEachRemaining(each -> arguments.add(element(each)));
        }
    }

    private Argument named(String name, Object value) {
        return Argument.named(name, "-" + name + ":", value, extent).fromSplat();
    }

    private Argument element(Object element) {
        if (element instanceof PSObject marked && marked.note(PARAMETER_MARK) instanceof String name) {
            String text = String.valueOf(marked.base());
            return Argument.parameter(name, text, extent).fromSplat();
        }
        return Argument.of(element, extent).fromSplat();
    }
}

package org.jwsh.binding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetType;

/** The valid values that a class of a script makes, an IValidateSetValuesGenerator. */
record ValidValuesGenerator(NetType type) implements Supplier<List<String>> {
    @Override
    public List<String> get() {
        Object generator = MethodBinder.invoke(type.constructors(), null, new Object[0]);
        Object made = MethodBinder.invoke(type.members().method("GetValidValues"), generator, new Object[0]);
        Iterator<?> elements = LanguagePrimitives.enumerator(made);
        List<String> values = new ArrayList<>();
        if (elements == null) {
            values.add(LanguagePrimitives.toStringInvariant(made));
        } else {
            elements.forEachRemaining(e -> values.add(LanguagePrimitives.toStringInvariant(e)));
        }
        return values;
    }
}

package org.jwsh.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetType;

/** The valid values that a class of a script makes, an IValidateSetValuesGenerator. A session has one object of each class. */
record ValidValuesGenerator(NetType type, ExecutionContext context) implements Supplier<List<String>> {

    /** The generators that a session has asked for values. */
    private static final class Generators {
        private final Map<NetType, Object> made = new HashMap<>();

        synchronized Object of(NetType type) {
            return made.computeIfAbsent(type, key -> MethodBinder.invoke(key.constructors(), null, new Object[0]));
        }
    }

    @Override
    public List<String> get() {
        Object generator = context.service(Generators.class, Generators::new).of(type);
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

package org.jwsh.providers;

import java.util.Collection;
import java.util.TreeMap;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.text.StringForm;
import org.jwsh.values.types.DictionaryEntry;

/** The environment variables. Their names keep their case and differ by it. */
final class EnvironmentProvider extends NamedItemsProvider {
    EnvironmentProvider(ExecutionContext context) {
        super("Environment", context);
    }

    @Override
    protected Collection<String> names() {
        return new TreeMap<>(context.host().environment()).keySet();
    }

    @Override
    protected Object value(String name) {
        return context.host().environment().get(name);
    }

    @Override
    protected void value(String name, Object value, ProviderCall call) {
        String text = value == null ? null : StringForm.current(value);
        if (text == null) {
            context.host().environment().remove(name);
        } else {
            context.host().environment().put(name, text);
        }
        if (name.equals("PATH")) {
            context.commands().changed();
        }
    }

    @Override
    protected void remove(String name, ProviderCall call) {
        value(name, null, call);
    }

    @Override
    protected Object find(String name) {
        String value = context.host().environment().get(name);
        return value == null ? null : new DictionaryEntry(name, value);
    }
}

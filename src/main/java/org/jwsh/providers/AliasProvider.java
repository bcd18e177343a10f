package org.jwsh.providers;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** The aliases that the running scope sees. */
final class AliasProvider extends NamedItemsProvider {
    AliasProvider(ExecutionContext context) {
        super("Alias", context);
    }

    @Override
    protected Collection<String> names() {
        Map<String, String> names = new TreeMap<>();
        for (Scope scope = context.scope(); scope != null; scope = scope.parent()) {
            scope.aliases().forEach((folded, alias) -> names.putIfAbsent(folded, alias.name()));
        }
        return names.values();
    }

    @Override
    protected AliasInfo find(String name) {
        ScopedName scoped = ScopedName.of(name, context);
        return context.commands().alias(scoped.name(), scoped.from(context));
    }

    @Override
    protected Object value(String name) {
        AliasInfo alias = find(name);
        return alias == null ? null : alias.definition();
    }

    @Override
    protected void value(String name, Object value, ProviderCall call) {
        AliasInfo known = find(name);
        if (known != null && isLocked(known, call)) {
            throw access(
                    "AliasNotWritable",
                    "Alias is not writeable because alias " + known.name()
                            + " is read-only or constant and cannot be written to.",
                    known.name());
        }
        if (value == null) {
            if (known != null) {
                remove(name, call);
            }
            return;
        }
        ScopedName scoped = ScopedName.of(name, context);
        AliasInfo made = new AliasInfo(
                known == null ? scoped.name() : known.name(), LanguagePrimitives.toStringInvariant(value));
        if (call.option("Options") instanceof EnumValue options) {
            made.options().addAll(ScopedItemOptions.of(options));
        }
        context.commands().define(made, scoped.from(context));
    }

    private static boolean isLocked(AliasInfo alias, ProviderCall call) {
        return alias.options().contains(VariableOption.Constant)
                || alias.options().contains(VariableOption.ReadOnly) && !call.force();
    }

    @Override
    protected void remove(String name, ProviderCall call) {
        AliasInfo known = find(name);
        if (isLocked(known, call)) {
            throw access(
                    "AliasNotRemovable",
                    "Alias was not removed because alias " + known.name() + " is constant or read-only.",
                    known.name());
        }
        ScopedName scoped = ScopedName.of(name, context);
        for (Scope scope = scoped.from(context); scope != null; scope = scope.parent()) {
            if (context.commands().removeAlias(scoped.name(), scope)) {
                return;
            }
        }
    }

    private static NetException access(String errorId, String message, String name) {
        return NetException.of("System.Management.Automation.SessionStateUnauthorizedAccessException", message)
                .withRecord(errorId, ErrorCategory.WriteError, name);
    }
}

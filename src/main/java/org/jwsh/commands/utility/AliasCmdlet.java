package org.jwsh.commands.utility;

import java.util.Map;
import java.util.TreeMap;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.VariableScope;
import org.jwsh.providers.ScopedItemOptions;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.Collation;

/** What the cmdlets for aliases share. */
abstract class AliasCmdlet extends BuiltInCmdlet {
    final Scope scope(String name) {
        try {
            return VariableScope.find(name, caller().scope);
        } catch (NetException problem) {
            throw terminatingError(problem.errorRecord());
        }
    }

    static boolean isLocked(AliasInfo alias, boolean force) {
        return alias.options().contains(VariableOption.Constant)
                || alias.options().contains(VariableOption.ReadOnly) && !force;
    }

    static NetException notWritable(AliasInfo alias) {
        return NetException.of(
                        "System.Management.Automation.SessionStateUnauthorizedAccessException",
                        "Alias is not writeable because alias " + alias.name()
                                + " is read-only or constant and cannot be written to.")
                .withRecord("AliasNotWritable", ErrorCategory.WriteError, alias.name());
    }

    final AliasInfo define(Scope where, String name, String value, String description, EnumValue option) {
        AliasInfo alias = new AliasInfo(name, value);
        if (description != null) {
            alias.description(description);
        }
        alias.options().addAll(ScopedItemOptions.of(option));
        context().commands().define(alias, where);
        return alias;
    }

    final NetException notFound(String name) {
        return NetException.of(
                        "System.Management.Automation.ItemNotFoundException",
                        "This command cannot find a matching alias because an alias with the name '" + name
                                + "' does not exist.")
                .withRecord("ItemNotFoundException", ErrorCategory.ObjectNotFound, name);
    }

    /** The aliases that a scope sees, by folded name, or only those of that very scope. */
    final Map<String, AliasInfo> visible(Scope from, boolean onlyThere) {
        Map<String, AliasInfo> found = new TreeMap<>((a, b) -> Collation.INVARIANT.compare(a, b, true));
        for (Scope where = from; where != null; where = onlyThere ? null : where.parent()) {
            where.aliases().forEach(found::putIfAbsent);
        }
        return found;
    }
}

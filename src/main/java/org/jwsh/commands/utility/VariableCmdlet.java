package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.NameFilter;
import org.jwsh.commands.VariableScope;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** What the cmdlets for variables share: finding variables by name, pattern and scope. */
abstract class VariableCmdlet extends BuiltInCmdlet {
    /** The scope that the cmdlet works in; a name that is none ends the pipeline with an error. */
    final Scope scope(String name) {
        try {
            return VariableScope.find(name, caller().scope);
        } catch (NetException problem) {
            throw terminatingError(problem.errorRecord());
        }
    }

    /** The variables that match, by name; with a scope given, only those of that very scope. */
    final List<PSVariable> matching(String name, String scopeName, String[] include, String[] exclude) {
        int colon = name.indexOf(':');
        boolean qualified = colon > 0 && scopeName == null && isScope(name.substring(0, colon));
        String plain = qualified ? name.substring(colon + 1) : name;
        String where = qualified ? name.substring(0, colon) : scopeName;
        List<PSVariable> found = WildcardPattern.hasWildcards(plain) ? byPattern(plain, where) : byName(plain, where);
        NameFilter filter = new NameFilter(include, exclude);
        found.removeIf(variable -> !filter.passes(variable.name()));
        return found;
    }

    private static boolean isScope(String prefix) {
        return List.of("global", "local", "script", "private").contains(prefix.toLowerCase(Locale.ROOT));
    }

    private List<PSVariable> byName(String name, String scopeName) {
        String folded = CaseFolding.fold(WildcardPattern.unescape(name));
        Scope scope = scope(scopeName);
        PSVariable variable = scopeName == null ? scope.find(folded) : scope.local(folded);
        return variable == null ? new ArrayList<>() : new ArrayList<>(List.of(variable));
    }

    private List<PSVariable> byPattern(String pattern, String scopeName) {
        WildcardPattern wildcard = WildcardPattern.of(pattern, true);
        Map<String, PSVariable> found = new TreeMap<>();
        Scope first = scope(scopeName);
        for (Scope scope = first; scope != null; scope = scopeName == null ? scope.parent() : null) {
            for (PSVariable variable : scope.variables()) {
                boolean visible = scope == first || !variable.is(VariableOption.Private);
                if (visible && wildcard.isMatch(variable.name())) {
                    found.putIfAbsent(CaseFolding.fold(variable.name()), variable);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /**
     * Does something with each variable that is named, once the user agrees; a name that is none's is reported.
     *
     * @param action what it is called before the user
     */
    final void forEach(
            String[] names,
            String scope,
            String[] include,
            String[] exclude,
            String action,
            Consumer<PSVariable> work) {
        for (String each : names) {
            List<PSVariable> found = matching(each, scope, include, exclude);
            if (found.isEmpty() && !WildcardPattern.hasWildcards(each)) {
                reportNotFound(each);
            }
            for (PSVariable variable : found) {
                if (shouldProcess("Name: " + variable.name(), action)) {
                    work.accept(variable);
                }
            }
        }
    }

    final void reportNotFound(String name) {
        report(
                "System.Management.Automation.ItemNotFoundException",
                "Cannot find a variable with the name '" + name + "'.",
                "VariableNotFound",
                ErrorCategory.ObjectNotFound,
                name);
    }

    static NetException notWritable(String name) {
        return access(
                "VariableNotWritable",
                "Cannot overwrite variable " + name + " because it is read-only or constant.",
                name);
    }

    static NetException access(String errorId, String message, String name) {
        return NetException.of("System.Management.Automation.SessionStateUnauthorizedAccessException", message)
                .withRecord(errorId, ErrorCategory.WriteError, name);
    }
}

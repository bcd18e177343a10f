package org.jwsh.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.language.ast.AssignmentStatementAst;
import org.jwsh.language.ast.AttributedExpressionBaseAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.ForEachStatementAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeNames;

/** Variables: those that the script sets before the cursor, those of the session, items of drives such as {@code $env:}. */
final class VariableCompleter {
    private static final List<String> SCOPES = List.of("global", "local", "private", "script", "using", "variable");

    private VariableCompleter() {}

    static List<CompletionResult> complete(CompletionPlace place, String typed) {
        String sigil = typed.substring(0, 1);
        boolean braced = typed.startsWith("{", 1);
        String path = typed.substring(braced ? 2 : 1);
        path = path.endsWith("}") ? path.substring(0, path.length() - 1) : path;
        int colon = path.indexOf(':');
        String qualifier = colon < 0 ? "" : path.substring(0, colon);
        Word name = new Word(path.substring(colon + 1), "");
        if (colon > 0 && !SCOPES.contains(qualifier.toLowerCase(Locale.ROOT))) {
            return ofDrive(place, sigil, qualifier, name);
        }
        String prefix = colon < 0 ? "" : qualifier + ":";
        Map<String, CompletionResult> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        ofScript(place).forEach((variable, type) -> {
            if (name.begins(variable)) {
                found.put(variable, result(sigil, prefix, variable, type));
            }
        });
        for (Scope scope = place.scope(); scope != null; scope = scope.parent()) {
            for (PSVariable variable : scope.variables()) {
                if (name.begins(variable.name())) {
                    Object value = variable.get();
                    found.putIfAbsent(
                            variable.name(),
                            result(sigil, prefix, variable.name(), value == null ? null : NetTypes.of(value)));
                }
            }
        }
        List<CompletionResult> results = new ArrayList<>(found.values());
        if (colon < 0 && sigil.equals("$")) {
            results.addAll(qualifiers(place, name));
        }
        return results;
    }

    private static List<CompletionResult> qualifiers(CompletionPlace place, Word name) {
        List<CompletionResult> found = new ArrayList<>();
        if (name.text().isEmpty()) {
            return found;
        }
        SessionDrives.of(place.context()).drives().stream()
                .map(drive -> drive.name())
                .filter(drive -> drive.length() > 1 && name.begins(drive))
                .sorted()
                .forEach(drive -> found.add(new CompletionResult("$" + drive + ":", drive + ":", "Variable", drive)));
        for (String scope : SCOPES) {
            if (name.begins(scope) && !scope.equals("variable")) {
                found.add(new CompletionResult("$" + scope + ":", scope + ":", "Variable", scope));
            }
        }
        return found;
    }

    private static List<CompletionResult> ofDrive(CompletionPlace place, String sigil, String drive, Word name) {
        List<CompletionResult> found = new ArrayList<>();
        try {
            ItemPath root = SessionDrives.of(place.context()).resolve(drive + ":");
            List<String> names = new ArrayList<>(root.provider().childNames(root.path()));
            names.sort(Comparator.comparing(child -> child, String.CASE_INSENSITIVE_ORDER));
            for (String child : names) {
                if (name.begins(child)) {
                    found.add(new CompletionResult(written(sigil, drive + ":" + child), child, "Variable", child));
                }
            }
        } catch (NetException nowhere) {
            return found;
        }
        return found;
    }

    private static CompletionResult result(String sigil, String prefix, String name, NetType type) {
        String toolTip = (type == null ? "" : "[" + TypeNames.shown(type) + "]") + "$" + name;
        return new CompletionResult(written(sigil, prefix + name), name, "Variable", toolTip);
    }

    private static String written(String sigil, String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != ':' && c != '?' && !(path.length() == 1)) {
                return sigil + "{" + path.replace("`", "``").replace("}", "`}") + "}";
            }
        }
        return sigil + path;
    }

    /** The names of the variables that the script sets before the cursor, with what their types seem to be, or null. */
    private static Map<String, NetType> ofScript(CompletionPlace place) {
        Map<String, NetType> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        TypeInference types = new TypeInference(place);
        for (AssignmentStatementAst assignment : place.before(AssignmentStatementAst.class)) {
            if (assignment.extent().end() < place.cursor()) {
                ExpressionAst target = assignment.left();
                while (target instanceof AttributedExpressionBaseAst constrained) {
                    target = constrained.child();
                }
                if (target instanceof VariableExpressionAst variable
                        && variable.path().drive() == null) {
                    Inferred value = types.ofAssigned(assignment);
                    found.put(variable.path().name(), value == null ? null : value.type());
                }
            }
        }
        for (ParameterAst parameter : place.before(ParameterAst.class)) {
            Inferred value = types.ofParameter(parameter);
            found.putIfAbsent(parameter.name().path().name(), value == null ? null : value.type());
        }
        for (ForEachStatementAst loop : place.before(ForEachStatementAst.class)) {
            found.putIfAbsent(loop.variable().path().name(), null);
        }
        return found;
    }
}

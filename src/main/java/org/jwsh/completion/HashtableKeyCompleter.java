package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jwsh.binding.ParameterMetadata;
import org.jwsh.language.Token;
import org.jwsh.language.ast.AssignmentStatementAst;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.ConvertExpressionAst;
import org.jwsh.language.ast.HashtableAst;
import org.jwsh.language.ast.KeyValuePair;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.UsingStatementAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.values.Member;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PropertyMember;

/** Keys of hashtables that mean something: calculated properties, splatted parameters, properties of a type, modules. */
final class HashtableKeyCompleter {
    private static final List<String> COLUMN = List.of(
            "Expression [scriptblock]", "FormatString [string]", "Label [string]", "Width [int]", "Alignment [string]");
    private static final List<String> LINE =
            List.of("Expression [scriptblock]", "FormatString [string]", "Label [string]");
    private static final List<String> MODULE = List.of(
            "ModuleName [string]",
            "GUID [guid]",
            "ModuleVersion [version]",
            "RequiredVersion [version]",
            "MaximumVersion [version]");

    /** The keys of calculated properties, by command and parameter; {@code *} stands for every other parameter. */
    private static final Map<String, List<String>> CALCULATED = Map.ofEntries(
            Map.entry("compare-object", List.of("Expression [scriptblock]")),
            Map.entry(
                    "convertto-html",
                    List.of("Expression [scriptblock]", "Label [string]", "Width [int]", "Alignment [string]")),
            Map.entry("format-custom", List.of("Expression [scriptblock]", "Depth [int]")),
            Map.entry("format-list", LINE),
            Map.entry("format-table", COLUMN),
            Map.entry("format-wide", List.of("Expression [scriptblock]", "FormatString [string]")),
            Map.entry("group-object", List.of("Expression [scriptblock]")),
            Map.entry("measure-object", List.of("Expression [scriptblock]")),
            Map.entry("select-object", List.of("Name [string]", "Expression [scriptblock]")),
            Map.entry("sort-object", List.of("Expression [scriptblock]", "Ascending [bool]", "Descending [bool]")));

    private HashtableKeyCompleter() {}

    /** The hashtable whose key may stand at the cursor, or null. */
    static HashtableAst table(CompletionPlace place) {
        HashtableAst found = null;
        for (HashtableAst table : place.before(HashtableAst.class)) {
            boolean open =
                    !table.extent().text().endsWith("}") || table.extent().end() > place.cursor();
            boolean inValue = table.pairs().stream()
                    .anyMatch(pair -> place.holdsCursor(pair.value().extent()));
            if (open && !inValue) {
                found = table;
            }
        }
        return found;
    }

    static boolean isKey(CompletionPlace place, Token token) {
        HashtableAst table = table(place);
        Token before = place.previous();
        return table != null
                && before != null
                && before.extent().start() >= table.extent().start()
                && token.extent().end() > table.extent().start()
                && switch (before.kind()) {
                    case AT_CURLY, SEMI, NEW_LINE -> true;
                    default -> false;
                };
    }

    /** The keys that are not there yet; null where the hashtable may have any. */
    static List<CompletionResult> complete(CompletionPlace place, String typed) {
        HashtableAst table = table(place);
        List<CompletionResult> known = table == null ? null : keys(place, table);
        if (known == null) {
            return List.of();
        }
        Word word = Word.of(typed);
        List<CompletionResult> found = new ArrayList<>();
        for (CompletionResult key : known) {
            if (word.begins(key.listItemText()) && !isGiven(table, key.listItemText(), place.cursor())) {
                found.add(key);
            }
        }
        if (found.isEmpty() && !word.text().isEmpty() && place.parent(table) != null) {
            aliases(place, table).stream()
                    .filter(key -> word.begins(key.listItemText()))
                    .filter(key -> !isGiven(table, key.listItemText(), place.cursor()))
                    .forEach(found::add);
        }
        return found;
    }

    /** The aliases of the parameters of the command that a hashtable is splatted into. */
    private static List<CompletionResult> aliases(CompletionPlace place, HashtableAst table) {
        BoundCommand bound = splattedInto(place, table);
        List<CompletionResult> found = new ArrayList<>();
        if (bound != null) {
            for (ParameterMetadata parameter : bound.open()) {
                parameter.aliases().forEach(alias -> found.add(splatted(alias, parameter)));
            }
        }
        return found;
    }

    private static BoundCommand splattedInto(CompletionPlace place, HashtableAst table) {
        for (Ast node = place.parent(table); node != null; node = place.parent(node)) {
            if (node instanceof AssignmentStatementAst assignment
                    && assignment.left() instanceof VariableExpressionAst variable) {
                return splattedInto(place, variable);
            }
            if (node instanceof CommandAst || node instanceof ConvertExpressionAst) {
                return null;
            }
        }
        return null;
    }

    private static CompletionResult splatted(String name, ParameterMetadata parameter) {
        return new CompletionResult(
                name, name, "ParameterName", "[" + parameter.type().name() + "]");
    }

    private static boolean isGiven(HashtableAst table, String key, int cursor) {
        for (KeyValuePair pair : table.pairs()) {
            boolean atCursor = pair.key().extent().start() < cursor
                    && cursor <= pair.key().extent().end();
            if (!atCursor
                    && pair.key() instanceof StringConstantExpressionAst name
                    && name.value().equalsIgnoreCase(key)) {
                return true;
            }
        }
        return false;
    }

    private static List<CompletionResult> keys(CompletionPlace place, HashtableAst table) {
        for (Ast node = place.parent(table); node != null; node = place.parent(node)) {
            switch (node) {
                case ConvertExpressionAst cast -> {
                    return properties(NetTypes.find(cast.type().typeName().fullName()));
                }
                case UsingStatementAst using -> {
                    return results(MODULE);
                }
                case CommandAst command -> {
                    return ofCommand(place, command, table);
                }
                case AssignmentStatementAst assignment
                when assignment.left() instanceof VariableExpressionAst variable -> {
                    return splatted(place, variable);
                }
                default -> {}
            }
        }
        return null;
    }

    private static List<CompletionResult> ofCommand(CompletionPlace place, CommandAst command, HashtableAst table) {
        BoundCommand bound = BoundCommand.of(place, command);
        if (bound == null) {
            return null;
        }
        String name = bound.command().name().toLowerCase(Locale.ROOT);
        List<String> keys = CALCULATED.get(name);
        ParameterMetadata parameter = bound.atCursor();
        for (Map.Entry<ParameterMetadata, ?> value : bound.values().entrySet()) {
            if (value.getValue() == table) {
                parameter = value.getKey();
            }
        }
        if (parameter != null && parameter.name().equals("GroupBy") && keys != null) {
            return results(LINE);
        }
        if (parameter != null && parameter.name().equals("FullyQualifiedName")) {
            return results(MODULE);
        }
        return keys == null ? null : results(keys);
    }

    /** The keys of a module specification. */
    static List<CompletionResult> moduleKeys() {
        return results(MODULE);
    }

    private static List<CompletionResult> results(List<String> keys) {
        List<CompletionResult> found = new ArrayList<>();
        for (String key : keys) {
            int space = key.indexOf(' ');
            found.add(new CompletionResult(
                    key.substring(0, space), key.substring(0, space), "Property", key.substring(space + 1)));
        }
        return found;
    }

    private static List<CompletionResult> properties(NetType type) {
        if (type == null) {
            return null;
        }
        List<CompletionResult> found = new ArrayList<>();
        for (Member member : type.members().all()) {
            if (member instanceof PropertyMember property && property.settable()) {
                found.add(new CompletionResult(
                        property.name(),
                        property.name(),
                        "Property",
                        "[" + property.typeName() + "] " + property.name()));
            }
        }
        return found;
    }

    /** The parameters of the command that the variable is splatted into further on. */
    private static List<CompletionResult> splatted(CompletionPlace place, VariableExpressionAst variable) {
        BoundCommand bound = splattedInto(place, variable);
        return bound == null
                ? null
                : bound.open().stream()
                        .map(parameter -> splatted(parameter.name(), parameter))
                        .toList();
    }

    private static BoundCommand splattedInto(CompletionPlace place, VariableExpressionAst variable) {
        List<CommandAst> commands = new ArrayList<>();
        collect(place.script(), variable.path().name(), commands);
        return commands.isEmpty() ? null : BoundCommand.of(place, commands.getFirst());
    }

    private static void collect(Ast node, String name, List<CommandAst> found) {
        if (node instanceof CommandAst command) {
            for (Ast element : command.elements()) {
                if (element instanceof VariableExpressionAst splat
                        && splat.splatted()
                        && splat.path().name().equalsIgnoreCase(name)) {
                    found.add(command);
                }
            }
        }
        node.children().forEach(child -> collect(child, name, found));
    }
}

package org.jwsh.compile.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.ScriptBlockExpressionAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeBuilder;

/** What scripts can ask a node of the syntax tree: its parts under the language's names, its parent, and searches below it. */
final class TreeMembers {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("CommandAst.elements", "CommandElements"),
            Map.entry("PipelineAst.elements", "PipelineElements"),
            Map.entry("ScriptBlockAst.usings", "UsingStatements"),
            Map.entry("ScriptBlockAst.requirements", "ScriptRequirements"),
            Map.entry("VariableExpressionAst.path", "VariablePath"),
            Map.entry("NamedBlockAst.kind", "BlockKind"),
            Map.entry("FunctionDefinitionAst.filter", "IsFilter"),
            Map.entry("FunctionDefinitionAst.workflow", "IsWorkflow"),
            Map.entry("HashtableAst.pairs", "KeyValuePairs"),
            Map.entry("FunctionMemberAst.constructor", "IsConstructor"),
            Map.entry("IfStatementAst.clauses", "Clauses"),
            Map.entry("TryStatementAst.finallyBlock", "Finally"),
            Map.entry("SwitchStatementAst.defaultClause", "Default"),
            Map.entry("ForEachStatementAst.collection", "Condition"),
            Map.entry("UnaryExpressionAst.operator", "TokenKind"),
            Map.entry("InvokeMemberExpressionAst.isStatic", "Static"),
            Map.entry("MemberExpressionAst.isStatic", "Static"));

    private TreeMembers() {}

    static void define(Class<?> node, TypeBuilder type) {
        if (node == Ast.class) {
            type.property("System.Object Extent", Ast.class, Ast::extent);
            type.property("System.Management.Automation.Language.Ast Parent", Ast.class, TreeMembers::parent);
            type.method("string ToString()", Ast.class, (ast, a) -> ast.extent().text());
            type.method(
                    "System.Object Find(scriptblock predicate, bool searchNestedScriptBlocks)", Ast.class, (ast, a) -> {
                        List<Object> found = search(ast, (ScriptBlock) a[0], (Boolean) a[1], true);
                        return found.isEmpty() ? null : found.getFirst();
                    });
            type.method(
                    "System.Object FindAll(scriptblock predicate, bool searchNestedScriptBlocks)",
                    Ast.class,
                    (ast, a) -> search(ast, (ScriptBlock) a[0], (Boolean) a[1], false)
                            .toArray());
            return;
        }
        if (node == CommandAst.class) {
            type.method("string GetCommandName()", CommandAst.class, (command, a) -> commandName(command));
        }
        if (node.isRecord()) {
            for (java.lang.reflect.RecordComponent part : node.getRecordComponents()) {
                define(node, part, type);
            }
        }
    }

    private static void define(Class<?> node, java.lang.reflect.RecordComponent part, TypeBuilder type) {
        String plain =
                Character.toUpperCase(part.getName().charAt(0)) + part.getName().substring(1);
        String name = NAMES.getOrDefault(node.getSimpleName() + "." + part.getName(), plain);
        type.property("System.Object " + name, Ast.class, ast -> read(ast, part));
    }

    private static Object read(Ast ast, java.lang.reflect.RecordComponent part) {
        try {
            Object value = part.getAccessor().invoke(ast);
            return switch (value) {
                case List<?> list -> list.toArray();
                case TokenKind kind -> kind.kindName();
                case Enum<?> label -> label.toString();
                case null -> null;
                default -> value;
            };
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object commandName(CommandAst command) {
        return command.elements().getFirst() instanceof StringConstantExpressionAst name ? name.value() : null;
    }

    private static Ast parent(Ast node) {
        ScriptBlockAst root = node.extent().source().root();
        return root == null || root == node ? null : parent(root, node);
    }

    private static Ast parent(Ast above, Ast wanted) {
        for (Ast child : above.children()) {
            if (child == wanted) {
                return above;
            }
            Ast found = parent(child, wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Object> search(Ast start, ScriptBlock predicate, boolean nested, boolean first) {
        List<Object> found = new ArrayList<>();
        search(start, predicate, nested, first, found, true);
        return found;
    }

    private static void search(
            Ast node, ScriptBlock predicate, boolean nested, boolean first, List<Object> found, boolean top) {
        if (first && !found.isEmpty()) {
            return;
        }
        if (!top && !nested && node instanceof ScriptBlockExpressionAst) {
            return;
        }
        List<Object> verdict = predicate.invoke(node);
        if (!verdict.isEmpty()
                && LanguagePrimitives.isTrue(verdict.size() == 1 ? verdict.getFirst() : verdict.toArray())) {
            found.add(node);
        }
        for (Ast child : node.children()) {
            search(child, predicate, nested, first, found, false);
        }
    }
}

package org.jwsh.compile.types;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.language.ast.*;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeBuilder;

/** What scripts can ask a node of the syntax tree: its parts under the language's names, its parent, and searches below it. */
final class TreeMembers {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("CommandAst.elements", "CommandElements"),
            Map.entry("PipelineAst.elements", "PipelineElements"),
            Map.entry("PipelineChainAst.left", "LhsPipelineChain"),
            Map.entry("PipelineChainAst.right", "RhsPipeline"),
            Map.entry("ScriptBlockAst.usings", "UsingStatements"),
            Map.entry("ScriptBlockAst.requirements", "ScriptRequirements"),
            Map.entry("VariableExpressionAst.path", "VariablePath"),
            Map.entry("NamedBlockAst.kind", "BlockKind"),
            Map.entry("HashtableAst.pairs", "KeyValuePairs"),
            Map.entry("FunctionMemberAst.constructor", "IsConstructor"),
            Map.entry("TryStatementAst.finallyBlock", "Finally"),
            Map.entry("SwitchStatementAst.defaultClause", "Default"),
            Map.entry("ForEachStatementAst.collection", "Condition"),
            Map.entry("UnaryExpressionAst.operator", "TokenKind"),
            Map.entry("UsingStatementAst.kind", "UsingStatementKind"),
            Map.entry("FileRedirectionAst.from", "FromStream"),
            Map.entry("MergingRedirectionAst.from", "FromStream"),
            Map.entry("MergingRedirectionAst.to", "ToStream"),
            Map.entry("ErrorStatementAst.nestedAsts", "NestedAst"),
            Map.entry("ErrorExpressionAst.nestedAsts", "NestedAst"),
            Map.entry("InvokeMemberExpressionAst.genericArguments", "GenericTypeArguments"),
            Map.entry("InvokeMemberExpressionAst.isStatic", "Static"),
            Map.entry("MemberExpressionAst.isStatic", "Static"));

    /** Parts that scripts do not see, or see under another form. */
    private static final Set<String> HIDDEN = Set.of(
            "extent",
            "ConstantExpressionAst.kind",
            "ConstantExpressionAst.value",
            "FunctionMemberAst.definition",
            "FunctionMemberAst.modifiers",
            "PropertyMemberAst.modifiers",
            "TypeDefinitionAst.kind",
            "InvokeMemberExpressionAst.arguments",
            "ForEachStatementAst.parallel",
            "ExpandableStringExpressionAst.formatExpression");

    private TreeMembers() {}

    static void define(Class<?> node, TypeBuilder type) {
        if (node == Ast.class) {
            defineAny(type);
        }
        if (node == ExpressionAst.class) {
            type.property("type StaticType", ExpressionAst.class, StaticTypes::of);
        }
        defineOwn(node, type);
        if (node.isRecord()) {
            for (RecordComponent part : node.getRecordComponents()) {
                define(node, part, type);
            }
        }
    }

    private static void defineAny(TypeBuilder type) {
        type.property("System.Object Extent", Ast.class, Ast::extent);
        type.property(
                "System.Management.Automation.Language.Ast Parent",
                Ast.class,
                ast -> ast.extent().source().parentOf(ast));
        type.method("string ToString()", Ast.class, (ast, a) -> ast.extent().text());
        type.method(
                "System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)",
                Ast.class,
                (ast, a) -> TreeVisitor.custom(ast, a[0]));
        type.method(
                "void Visit(System.Management.Automation.Language.AstVisitor astVisitor)",
                Ast.class,
                (ast, a) -> TreeVisitor.visit(ast, a[0]));
        type.method("System.Object SafeGetValue()", Ast.class, (ast, a) -> SafeValues.of(ast));
        type.method("System.Object Find(scriptblock predicate, bool searchNestedScriptBlocks)", Ast.class, (ast, a) -> {
            List<Object> found = new ArrayList<>();
            search(ast, (ScriptBlock) a[0], (Boolean) a[1], true, found);
            return found.isEmpty() ? null : found.getFirst();
        });
        type.method(
                "System.Object FindAll(scriptblock predicate, bool searchNestedScriptBlocks)", Ast.class, (ast, a) -> {
                    List<Object> found = new ArrayList<>();
                    search(ast, (ScriptBlock) a[0], (Boolean) a[1], false, found);
                    return found.toArray();
                });
    }

    private static void defineOwn(Class<?> node, TypeBuilder type) {
        switch (node.getSimpleName()) {
            case "CommandAst" -> {
                type.method("string GetCommandName()", CommandAst.class, (command, a) -> commandName(command));
                type.property("System.Object DefiningKeyword", CommandAst.class, command -> null);
            }
            case "PipelineAst" ->
                type.method(
                        "System.Management.Automation.Language.ExpressionAst GetPureExpression()",
                        PipelineAst.class,
                        (pipeline, a) -> pureExpression(pipeline));
            case "ScriptBlockAst" ->
                type.method(
                        "scriptblock GetScriptBlock()",
                        ScriptBlockAst.class,
                        (script, a) -> compiled(script, ExecutionContext.current()));
            case "ConstantExpressionAst" ->
                type.property("System.Object Value", ConstantExpressionAst.class, SafeValues::of);
            case "ConvertExpressionAst" ->
                type.property("System.Object Attribute", ConvertExpressionAst.class, ConvertExpressionAst::type);
            case "ParameterAst" -> type.property("type StaticType", ParameterAst.class, StaticTypes::of);
            case "CatchClauseAst" ->
                type.property(
                        "bool IsCatchAll",
                        CatchClauseAst.class,
                        clause -> clause.catchTypes().isEmpty());
            case "InvokeMemberExpressionAst" ->
                type.property("System.Object Arguments", InvokeMemberExpressionAst.class, TreeMembers::arguments);
            case "FunctionDefinitionAst" -> defineFunction(type);
            case "TypeDefinitionAst" -> defineTypeDefinition(type);
            case "FunctionMemberAst" -> defineMethod(type);
            case "PropertyMemberAst" -> defineProperty(type);
            default -> {}
        }
    }

    private static void defineFunction(TypeBuilder type) {
        type.property("System.Object Name", FunctionDefinitionAst.class, FunctionDefinitionAst::name);
        type.property("System.Object IsFilter", FunctionDefinitionAst.class, FunctionDefinitionAst::filter);
        type.property("System.Object IsWorkflow", FunctionDefinitionAst.class, FunctionDefinitionAst::workflow);
        type.property(
                "System.Object Parameters",
                FunctionDefinitionAst.class,
                function -> LanguageValues.of(function.parameters()));
        type.property("System.Object Body", FunctionDefinitionAst.class, FunctionDefinitionAst::body);
    }

    private static void defineTypeDefinition(TypeBuilder type) {
        type.property(
                "System.Object TypeAttributes",
                TypeDefinitionAst.class,
                definition ->
                        LanguageValues.named("TypeAttributes", definition.kind().name()));
        for (TypeDefinitionKind kind : TypeDefinitionKind.values()) {
            String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT);
            type.property("bool Is" + name, TypeDefinitionAst.class, definition -> definition.kind() == kind);
        }
    }

    private static void defineMethod(TypeBuilder type) {
        type.property(
                "System.Object MethodAttributes",
                FunctionMemberAst.class,
                method -> LanguageValues.modifiers("MethodAttributes", method.modifiers()));
        type.property(
                "System.Object Parameters",
                FunctionMemberAst.class,
                method -> method.parameters().toArray());
        type.property("System.Object Body", FunctionMemberAst.class, FunctionMemberAst::body);
        type.property("bool IsPublic", FunctionMemberAst.class, method -> true);
        type.property(
                "bool IsStatic",
                FunctionMemberAst.class,
                method -> method.modifiers().contains(MemberModifier.STATIC));
        type.property(
                "bool IsHidden",
                FunctionMemberAst.class,
                method -> method.modifiers().contains(MemberModifier.HIDDEN));
    }

    private static void defineProperty(TypeBuilder type) {
        type.property(
                "System.Object PropertyAttributes",
                PropertyMemberAst.class,
                property -> LanguageValues.modifiers("PropertyAttributes", property.modifiers()));
        type.property("bool IsPublic", PropertyMemberAst.class, property -> true);
        type.property(
                "bool IsStatic",
                PropertyMemberAst.class,
                property -> property.modifiers().contains(MemberModifier.STATIC));
        type.property(
                "bool IsHidden",
                PropertyMemberAst.class,
                property -> property.modifiers().contains(MemberModifier.HIDDEN));
    }

    private static void define(Class<?> node, RecordComponent part, TypeBuilder type) {
        String place = node.getSimpleName() + "." + part.getName();
        if (HIDDEN.contains(part.getName()) || HIDDEN.contains(place)) {
            return;
        }
        String plain =
                Character.toUpperCase(part.getName().charAt(0)) + part.getName().substring(1);
        type.property("System.Object " + NAMES.getOrDefault(place, plain), Ast.class, ast -> read(ast, part));
    }

    private static Object read(Ast ast, RecordComponent part) {
        try {
            return LanguageValues.of(part.getAccessor().invoke(ast));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object arguments(InvokeMemberExpressionAst call) {
        return call.arguments() == null || call.arguments().isEmpty()
                ? null
                : call.arguments().toArray();
    }

    private static Object commandName(CommandAst command) {
        return command.elements().getFirst() instanceof StringConstantExpressionAst name ? name.value() : null;
    }

    private static Object pureExpression(PipelineAst pipeline) {
        return pipeline.elements().size() == 1
                        && pipeline.elements().getFirst() instanceof CommandExpressionAst only
                        && only.redirections().isEmpty()
                ? only.expression()
                : null;
    }

    private static CompiledScriptBlock compiled(ScriptBlockAst script, ExecutionContext context) {
        return new CompiledScriptBlock(context.engine().compile(script), context, null);
    }

    /** Finds nodes as they stand in the script; the call of a base constructor is not offered to the predicate. */
    private static void search(Ast node, ScriptBlock predicate, boolean nested, boolean first, List<Object> found) {
        if (!(node instanceof BaseCtorInvokeMemberExpressionAst) && holds(predicate, node)) {
            found.add(node);
        }
        boolean closed = !nested && (node instanceof ScriptBlockExpressionAst || node instanceof FunctionDefinitionAst);
        if (closed) {
            return;
        }
        for (Ast child : node.children()) {
            if (first && !found.isEmpty()) {
                return;
            }
            search(child, predicate, nested, first, found);
        }
    }

    private static boolean holds(ScriptBlock predicate, Ast node) {
        List<Object> verdict = predicate.invoke(node);
        return !verdict.isEmpty()
                && LanguagePrimitives.isTrue(verdict.size() == 1 ? verdict.getFirst() : verdict.toArray());
    }
}

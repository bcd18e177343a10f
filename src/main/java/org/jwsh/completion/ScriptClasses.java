package org.jwsh.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jwsh.language.ast.AssignmentStatementAst;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.ConvertExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.InvokeMemberExpressionAst;
import org.jwsh.language.ast.MemberAst;
import org.jwsh.language.ast.MemberModifier;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.TypeConstraintAst;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.language.ast.TypeDefinitionKind;
import org.jwsh.language.ast.TypeExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;

/** The classes and enums that the script itself defines: their members, as far as the script is typed. */
final class ScriptClasses {
    private final CompletionPlace place;
    private final Map<String, TypeDefinitionAst> definitions = new LinkedHashMap<>();

    ScriptClasses(CompletionPlace place) {
        this.place = place;
        for (TypeDefinitionAst definition : place.before(TypeDefinitionAst.class)) {
            definitions.put(definition.name().toLowerCase(java.util.Locale.ROOT), definition);
        }
    }

    private TypeDefinitionAst named(String name) {
        return definitions.get(name.toLowerCase(java.util.Locale.ROOT));
    }

    /** Names of the script's types that a word begins. */
    List<CompletionResult> names(Word word) {
        return definitions.values().stream()
                .filter(definition -> word.begins(definition.name()))
                .map(definition -> new CompletionResult(
                        definition.name(),
                        definition.name(),
                        "Type",
                        (definition.kind() == TypeDefinitionKind.ENUM ? "Enum " : "Class ") + definition.name()))
                .toList();
    }

    /** The labels of an enum of the script that an expression is of; null where it is of none. */
    List<String> labels(ExpressionAst target) {
        TypeDefinitionAst definition = typeOf(target);
        return definition == null || definition.kind() != TypeDefinitionKind.ENUM
                ? null
                : definition.members().stream().map(ScriptClasses::name).toList();
    }

    /** The members of a value or a type of the script; null where it is neither. */
    List<CompletionResult> members(ExpressionAst target, boolean isStatic, Word word) {
        TypeDefinitionAst definition = target instanceof TypeExpressionAst type
                ? named(type.typeName().fullName())
                : isStatic ? null : typeOf(target);
        if (definition == null) {
            return null;
        }
        List<CompletionResult> found = new ArrayList<>();
        for (TypeDefinitionAst each = definition; each != null; each = base(each)) {
            collect(each, isStatic, word, found);
        }
        boolean makes = isStatic && definition.kind() == TypeDefinitionKind.CLASS && word.begins("new");
        if (makes) {
            found.add(new CompletionResult("new(", "new", "Method", definition.name() + " new()"));
        }
        return found;
    }

    private TypeDefinitionAst base(TypeDefinitionAst definition) {
        return definition.baseTypes().isEmpty()
                ? null
                : named(definition.baseTypes().getFirst().typeName().fullName());
    }

    private void collect(TypeDefinitionAst definition, boolean isStatic, Word word, List<CompletionResult> found) {
        boolean isEnum = definition.kind() == TypeDefinitionKind.ENUM;
        for (MemberAst member : definition.members()) {
            boolean hidden = modifiers(member).contains(MemberModifier.HIDDEN);
            boolean matches = word.begins(name(member))
                    && !hidden
                    && (isEnum || modifiers(member).contains(MemberModifier.STATIC)) == isStatic;
            if (!matches) {
                continue;
            }
            switch (member) {
                case PropertyMemberAst property ->
                    found.add(new CompletionResult(
                            property.name(),
                            property.name(),
                            "Property",
                            isEnum
                                    ? "static " + definition.name() + " " + property.name()
                                    : shown(property.propertyType()) + " " + property.name()));
                case FunctionMemberAst method
                when !method.constructor() ->
                    found.add(new CompletionResult(method.name() + "(", method.name(), "Method", signature(method)));
                default -> {}
            }
        }
    }

    private static String name(MemberAst member) {
        return switch (member) {
            case PropertyMemberAst property -> property.name();
            case FunctionMemberAst method -> method.name();
            default -> "";
        };
    }

    private static java.util.Set<MemberModifier> modifiers(MemberAst member) {
        return switch (member) {
            case PropertyMemberAst property -> property.modifiers();
            case FunctionMemberAst method -> method.modifiers();
            default -> java.util.Set.of();
        };
    }

    private static String shown(TypeConstraintAst type) {
        return type == null ? "System.Object" : type.typeName().fullName();
    }

    private static String signature(FunctionMemberAst method) {
        String parameters =
                method.parameters().stream().map(ScriptClasses::parameter).collect(Collectors.joining(", "));
        String returned = method.returnType() == null ? "void" : shown(method.returnType());
        return returned + " " + method.name() + "(" + parameters + ")";
    }

    private static String parameter(ParameterAst parameter) {
        String type = parameter.attributes().stream()
                .filter(TypeConstraintAst.class::isInstance)
                .map(attribute -> shown((TypeConstraintAst) attribute))
                .findFirst()
                .orElse("System.Object");
        return type + " " + parameter.name().path().name();
    }

    /** The definition that the value of an expression is of, or null. */
    private TypeDefinitionAst typeOf(Ast target) {
        return switch (target) {
            case null -> null;
            case ConvertExpressionAst cast -> named(cast.type().typeName().fullName());
            case InvokeMemberExpressionAst call ->
                call.expression() instanceof TypeExpressionAst type
                                && call.member() instanceof StringConstantExpressionAst name
                                && name.value().equalsIgnoreCase("new")
                        ? named(type.typeName().fullName())
                        : null;
            case VariableExpressionAst variable
            when variable.path().name().equalsIgnoreCase("this") -> place.around(TypeDefinitionAst.class);
            case VariableExpressionAst variable -> assigned(variable);
            default -> null;
        };
    }

    private TypeDefinitionAst assigned(VariableExpressionAst variable) {
        TypeDefinitionAst found = null;
        for (AssignmentStatementAst assignment : place.before(AssignmentStatementAst.class)) {
            ExpressionAst left = assignment.left();
            TypeDefinitionAst constraint = left instanceof ConvertExpressionAst cast ? typeOf(cast) : null;
            ExpressionAst plain = left instanceof ConvertExpressionAst cast ? cast.child() : left;
            boolean same = plain instanceof VariableExpressionAst other
                    && other.path().name().equalsIgnoreCase(variable.path().name())
                    && assignment.extent().end() <= variable.extent().start();
            if (same) {
                TypeDefinitionAst value = constraint != null ? constraint : typeOf(expression(assignment.right()));
                found = value != null ? value : found;
            }
        }
        return found;
    }

    /** The expression that a statement consists of, or null. */
    private static Ast expression(Ast statement) {
        Ast only = statement;
        while (only != null && !(only instanceof ExpressionAst)) {
            only = only.children().size() == 1 ? only.children().getFirst() : null;
        }
        return only;
    }
}

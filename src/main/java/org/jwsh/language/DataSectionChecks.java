package org.jwsh.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jwsh.language.ast.*;

/** What a data section may hold: values, operators that only calculate, conditions and the commands that it allows. */
final class DataSectionChecks {
    private static final String VARIABLES = "$PSCulture, $PSUICulture, $true, $false, $null";
    private static final Set<String> READABLE = Set.of("psculture", "psuiculture", "true", "false", "null");
    /** Where errors go. */
    @FunctionalInterface
    interface Sink {
        void error(Extent extent, String errorId, Object... arguments);
    }

    private final Sink sink;
    private final Set<String> commands = new HashSet<>(Set.of("convertfrom-stringdata"));
    private final Set<String> variables = new HashSet<>(READABLE);
    private String listed = VARIABLES;
    private boolean environment;

    DataSectionChecks(Sink sink, List<ExpressionAst> allowed) {
        this.sink = sink;
        for (ExpressionAst command : allowed) {
            if (command instanceof StringConstantExpressionAst name) {
                commands.add(name.value().toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * Checks for {@code CheckRestrictedLanguage}.
     *
     * @param allowed the only commands
     * @param readable further variables; {@code *} for all
     * @param environment whether environment variables may be read
     */
    DataSectionChecks(Sink sink, Collection<String> allowed, Collection<String> readable, boolean environment) {
        this.sink = sink;
        commands.clear();
        allowed.forEach(name -> commands.add(name.toLowerCase(Locale.ROOT)));
        readable.forEach(name -> variables.add(name.toLowerCase(Locale.ROOT)));
        listed = Stream.concat(Stream.of(VARIABLES), readable.stream().map(name -> "$" + name))
                .collect(Collectors.joining(", "));
        this.environment = environment;
    }

    void check(Ast node) {
        switch (node) {
            case VariableExpressionAst variable -> variable(variable);
            case CommandAst command -> command(command);
            case TypeConstraintAst type -> type(type.typeName(), type.extent());
            case TypeExpressionAst type -> type(type.typeName(), type.extent());
            case BinaryExpressionAst operation -> operator(operation.operator(), operation.errorPosition());
            case UnaryExpressionAst operation -> operator(operation.operator(), operation.extent());
            default -> {
                String forbidden = forbidden(node);
                if (forbidden != null) {
                    sink.error(node.extent(), forbidden + "NotSupportedInDataSection");
                }
            }
        }
        node.children().forEach(this::check);
    }

    private void operator(TokenKind operator, Extent at) {
        if (TokenFlags.of(operator, TokenRole.NONE, "").contains(TokenFlag.DISALLOWED_IN_RESTRICTED_MODE)) {
            sink.error(at, "OperatorNotSupportedInDataSection", operator.text());
        }
    }

    private static String forbidden(Ast node) {
        return switch (node) {
            case ForEachStatementAst _ -> "ForeachStatement";
            case ForStatementAst _, WhileStatementAst _ -> "ForWhileStatement";
            case DoWhileStatementAst _, DoUntilStatementAst _ -> "DoWhileStatement";
            case SwitchStatementAst _ -> "SwitchStatement";
            case TryStatementAst _ -> "TryStatement";
            case TrapStatementAst _ -> "TrapStatement";
            case AssignmentStatementAst _ -> "AssignmentStatement";
            case FunctionDefinitionAst _ -> "FunctionDeclaration";
            case ScriptBlockExpressionAst _, ScriptBlockAst _ -> "ScriptBlock";
            case ParamBlockAst _ -> "ParameterDeclaration";
            case DataStatementAst _ -> "DataSectionStatement";
            case AttributeAst _, AttributedExpressionAst _ -> "Attribute";
            case BlockStatementAst _ -> "ParallelAndSequenceBlock";
            case InvokeMemberExpressionAst _ -> "MethodCall";
            case MemberExpressionAst _ -> "PropertyReference";
            case IndexExpressionAst _ -> "ArrayReference";
            case RedirectionAst _ -> "Redirection";
            case BreakStatementAst _,
                    ContinueStatementAst _,
                    ReturnStatementAst _,
                    ExitStatementAst _,
                    ThrowStatementAst _ -> "FlowControlStatement";
            default -> null;
        };
    }

    private void variable(VariableExpressionAst variable) {
        boolean readable = variables.contains("*")
                || environment && "env".equalsIgnoreCase(variable.path().drive())
                || variable.path().isUnscoped()
                        && variables.contains(variable.path().name().toLowerCase(Locale.ROOT));
        if (!readable) {
            sink.error(variable.extent(), "VariableReferenceNotSupportedInDataSection", listed);
        }
    }

    private void command(CommandAst command) {
        if (command.invocationOperator() == TokenKind.DOT) {
            sink.error(command.extent(), "DotSourcingNotSupportedInDataSection");
            return;
        }
        if (!(command.elements().getFirst() instanceof StringConstantExpressionAst name)) {
            if (command.invocationOperator() == TokenKind.AMPERSAND) {
                sink.error(command.extent(), "OperatorNotSupportedInDataSection", "&");
            } else {
                sink.error(
                        command.extent(),
                        "CmdletNotInAllowedListForDataSection",
                        command.extent().text());
            }
        } else if (!commands.contains(name.value().toLowerCase(Locale.ROOT))) {
            sink.error(command.extent(), "CmdletNotInAllowedListForDataSection", name.value());
        }
    }

    private void type(TypeName type, Extent extent) {
        TypeName element = type instanceof ArrayTypeName array ? array.elementType() : type;
        if (!TypeRelations.known().isSimple(element.fullName())) {
            sink.error(extent, "TypeNotAllowedInDataSection", type.fullName());
        }
    }
}

package org.jwsh.host.editing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.AssignmentStatementAst;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandExpressionAst;
import org.jwsh.language.ast.CommandParameterAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.ExpandableStringExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.MemberExpressionAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;

/** Tells whether a command may hold a secret, so that it is not written to a file: by PSReadLine's words and its exceptions. */
final class SecretCommands {
    private static final Pattern SECRET =
            Pattern.compile("password|asplaintext|token|apikey|secret", Pattern.CASE_INSENSITIVE);
    private static final Set<String> HARMLESS = Set.of(
            "get-secret",
            "get-secretinfo",
            "get-secretvault",
            "register-secretvault",
            "remove-secret",
            "set-secretinfo",
            "set-secretvaultdefault",
            "test-secretvault",
            "unlock-secretvault",
            "unregister-secretvault",
            "get-azaccesstoken");

    private final ScriptSource source;
    private final Ast script;

    private SecretCommands(ScriptSource source, Ast script) {
        this.source = source;
        this.script = script;
    }

    /** Where a command is kept: {@code MemoryAndFile} or {@code MemoryOnly}. */
    static String place(String line) {
        Matcher match = SECRET.matcher(line);
        if (!match.find()) {
            return "MemoryAndFile";
        }
        ScriptSource source = new ScriptSource(null, line);
        ParseResult parsed = Parser.parse(source);
        SecretCommands command = new SecretCommands(source, parsed.script());
        boolean harmless = parsed.errors().isEmpty();
        int from = 0;
        while (harmless && match.find(from)) {
            Ast node = command.smallestAt(match.start(), command.script);
            harmless = command.isHarmless(node);
            from = Math.max(match.end(), node.extent().end());
            if (from > line.length()) {
                break;
            }
        }
        return harmless ? "MemoryAndFile" : "MemoryOnly";
    }

    private Ast smallestAt(int offset, Ast node) {
        for (Ast child : node.children()) {
            if (child.extent().start() <= offset && offset < child.extent().end()) {
                return smallestAt(offset, child);
            }
        }
        return node;
    }

    private boolean isHarmless(Ast node) {
        return switch (node) {
            case VariableExpressionAst variable -> !isAssigned(variable) || isComputed(assignment(variable));
            case CommandParameterAst parameter -> isHarmlessParameter(parameter);
            case StringConstantExpressionAst text -> isHarmlessWord(text);
            default -> false;
        };
    }

    private boolean isAssigned(Ast node) {
        return assignment(node) != null;
    }

    /** The assignment that a node is the target of, or null. */
    private AssignmentStatementAst assignment(Ast node) {
        for (Ast above = source.parentOf(node); above != null; above = source.parentOf(above)) {
            if (above instanceof AssignmentStatementAst assignment) {
                return assignment.left().extent().end() >= node.extent().end() ? assignment : null;
            }
            if (!(above instanceof ExpressionAst)) {
                return null;
            }
        }
        return null;
    }

    /** Whether what is assigned comes out of a command or another variable. */
    private static boolean isComputed(AssignmentStatementAst assignment) {
        Ast right = assignment.right();
        if (right instanceof PipelineAst pipeline && pipeline.elements().size() == 1) {
            right = pipeline.elements().getFirst();
        }
        return switch (right) {
            case PipelineAst several -> true;
            case CommandAst command -> isHarmlessCommand(command);
            case CommandExpressionAst only -> only.expression() instanceof VariableExpressionAst;
            default -> false;
        };
    }

    private static boolean isHarmlessCommand(CommandAst command) {
        return command.elements().getFirst() instanceof StringConstantExpressionAst name
                && HARMLESS.contains(name.value().toLowerCase(Locale.ROOT));
    }

    private boolean isHarmlessWord(StringConstantExpressionAst text) {
        Ast above = source.parentOf(text);
        if (above instanceof CommandAst command && command.elements().getFirst() == text) {
            return isHarmlessCommand(command);
        }
        if (above instanceof MemberExpressionAst member && member.member() == text) {
            return !isAssigned(member) || isComputed(assignment(member));
        }
        return false;
    }

    /** A parameter whose value is no text that stands there. */
    private boolean isHarmlessParameter(CommandParameterAst parameter) {
        if (parameter.parameterName().equalsIgnoreCase("AsPlainText")) {
            return false;
        }
        Ast value = parameter.argument();
        if (value == null && source.parentOf(parameter) instanceof CommandAst command) {
            int next = command.elements().indexOf(parameter) + 1;
            value = next < command.elements().size() ? command.elements().get(next) : null;
        }
        return !(value instanceof ConstantExpressionAst) && !(value instanceof ExpandableStringExpressionAst);
    }
}

package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jwsh.language.ast.*;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.*;

/** Makes the nodes of commands: elements, parameters with their arguments, redirections. */
final class CommandBuilder {
    private final TreeContext tree;

    CommandBuilder(TreeContext tree) {
        this.tree = tree;
    }

    CommandAst command(CommandContext context) {
        TokenKind invocation = TokenKind.UNKNOWN;
        List<Ast> elements = new ArrayList<>();
        List<RedirectionAst> redirections = new ArrayList<>();
        for (ParseTree child : context.children) {
            if (child instanceof CommandElementContext element) {
                add(element, elements, redirections);
            } else if (child instanceof TerminalNode first) {
                Token token = first.getSymbol();
                switch (token.getType()) {
                    case PowerShellParser.DOT_SOURCE -> invocation = TokenKind.DOT;
                    case PowerShellParser.CALL_OPERATOR -> invocation = TokenKind.AMPERSAND;
                    default -> elements.add(tree.strings.commandName(token));
                }
            } else {
                redirect((RedirectionContext) child, redirections);
            }
        }
        for (Ast element : elements) {
            if (element instanceof CommandParameterAst parameter && wantsArgument(parameter)) {
                int end = parameter.extent().end();
                tree.errors.add(
                        tree.extent(end, end),
                        "ParameterRequiresArgument",
                        parameter.extent().text());
            }
        }
        Extent extent = tree.extent(context);
        if (elements.isEmpty()) {
            elements.add(new ErrorExpressionAst(extent, List.of()));
        }
        return new CommandAst(extent, invocation, elements, redirections);
    }

    private void add(CommandElementContext element, List<Ast> elements, List<RedirectionAst> redirections) {
        ParseTree child = element.getChild(0);
        if (child instanceof RedirectionContext redirection) {
            redirect(redirection, redirections);
        } else if (child instanceof TerminalNode parameter) {
            Token token = parameter.getSymbol();
            if (parametersEnded(elements)) {
                if (token.getType() == PowerShellParser.PARAMETER) {
                    ((ScriptToken) token).role(TokenRole.COMMAND_NAME);
                }
                elements.add(word(token));
            } else {
                elements.add(parameter(token));
            }
        } else if (child instanceof ArgumentsContext arguments) {
            ExpressionAst argument = isVerbatim(elements) ? word(element.getStart()) : arguments(arguments);
            if (!elements.isEmpty()
                    && elements.getLast() instanceof CommandParameterAst parameter
                    && wantsArgument(parameter)) {
                elements.set(elements.size() - 1, withArgument(parameter, argument));
            } else {
                elements.add(argument);
            }
        }
    }

    private static boolean isVerbatim(List<Ast> elements) {
        return !elements.isEmpty()
                && elements.getLast() instanceof StringConstantExpressionAst marker
                && marker.stringConstantType() == StringConstantType.BARE_WORD
                && marker.extent().text().equals("--%");
    }

    /** Behind a lone {@code --} nothing is a parameter any more. */
    private static boolean parametersEnded(List<Ast> elements) {
        for (Ast element : elements) {
            if (element instanceof CommandParameterAst parameter
                    && parameter.parameterName().equals("-")) {
                return true;
            }
        }
        return false;
    }

    private ExpressionAst word(Token token) {
        return new StringConstantExpressionAst(tree.extent(token), token.getText(), StringConstantType.BARE_WORD);
    }

    CommandParameterAst parameter(Token token) {
        String text = token.getText();
        String name = text.substring(1, text.endsWith(":") ? text.length() - 1 : text.length());
        Extent extent = tree.extent(token);
        return new CommandParameterAst(extent, name, null, extent);
    }

    private static boolean wantsArgument(CommandParameterAst parameter) {
        return parameter.argument() == null && parameter.extent().text().endsWith(":");
    }

    private CommandParameterAst withArgument(CommandParameterAst parameter, ExpressionAst argument) {
        Extent extent =
                tree.extent(parameter.extent().start(), argument.extent().end());
        return new CommandParameterAst(extent, parameter.parameterName(), argument, parameter.errorPosition());
    }

    ExpressionAst arguments(ArgumentsContext context) {
        List<ExpressionAst> elements = new ArrayList<>();
        for (ArgumentContext argument : context.argument()) {
            elements.add(tree.expressions.argument(argument));
        }
        boolean unary = context.getStart().getType() == PowerShellParser.COMMA;
        if (elements.size() == 1 && !unary) {
            return elements.getFirst();
        }
        for (ExpressionAst element : elements) {
            if (element instanceof VariableExpressionAst variable && variable.splatted()) {
                tree.checks.splattedInList(variable);
            }
        }
        return new ArrayLiteralAst(tree.extent(context), elements);
    }

    /** Adds a redirection, in the order of the streams; one from a file is an error and left out. */
    void redirect(RedirectionContext context, List<RedirectionAst> redirections) {
        String operator = context.getStart().getText();
        Extent extent = tree.extent(context);
        boolean merges = operator.indexOf('&') >= 0;
        if (operator.equals("<") || merges && (!operator.endsWith("1") || operator.startsWith("1"))) {
            tree.errors.add(tree.extent(context.getStart()), "RedirectionNotSupported", operator);
            if (!merges) {
                return;
            }
        }
        int arrow = operator.indexOf('>');
        RedirectionStream from = arrow <= 0 ? RedirectionStream.OUTPUT : stream(operator.charAt(0));
        RedirectionAst redirection = merges
                ? new MergingRedirectionAst(extent, from, stream(operator.charAt(operator.length() - 1)))
                : new FileRedirectionAst(extent, from, operator.endsWith(">>"), target(context));
        int place = 0;
        for (RedirectionAst other : redirections) {
            if (other.from() == from) {
                tree.errors.add(extent, "StreamAlreadyRedirected", ParseError.message(streamName(from)));
                return;
            }
            place += other.from().ordinal() < from.ordinal() ? 1 : 0;
        }
        redirections.add(place, redirection);
    }

    private ExpressionAst target(RedirectionContext context) {
        return context.argument() == null || SyntaxErrors.isEmpty(context.argument())
                ? new ErrorExpressionAst(tree.behindLast(context), List.of())
                : tree.expressions.argument(context.argument());
    }

    /** The error that has the name of a stream as its text. */
    private static String streamName(RedirectionStream stream) {
        return switch (stream) {
            case ALL -> "AllStream";
            case OUTPUT -> "OutputStream";
            case ERROR -> "ErrorStream";
            case WARNING -> "WarningStream";
            case VERBOSE -> "VerboseStream";
            case DEBUG -> "DebugStream";
            case INFORMATION -> "InformationStream";
        };
    }

    private static RedirectionStream stream(char c) {
        return c == '*' ? RedirectionStream.ALL : RedirectionStream.values()[c - '0'];
    }
}

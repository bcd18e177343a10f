package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jwsh.language.Extent;
import org.jwsh.language.Token;
import org.jwsh.language.TokenFlag;
import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.HashtableAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.language.ast.SubExpressionAst;
import org.jwsh.language.ast.TypeExpressionAst;
import org.jwsh.language.ast.UsingStatementAst;
import org.jwsh.language.ast.UsingStatementKind;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.runtime.ExecutionContext;

/** Finds the completions at a place of a script, as {@code TabExpansion2} gives them. */
public final class CompletionEngine {
    private final ExecutionContext context;
    private final CompletionOptions options;

    public CompletionEngine(ExecutionContext context) {
        this(context, CompletionOptions.USUAL);
    }

    CompletionEngine(ExecutionContext context, CompletionOptions options) {
        this.options = options;
        this.context = context;
    }

    /**
     * Completes what stands at the cursor.
     *
     * @param input a script, as far as it is typed
     * @param cursor offset of the cursor, from 0 to the length of the input
     */
    public CommandCompletion complete(String input, int cursor) {
        int within = Math.clamp(cursor, 0, input.length());
        CompletionPlace place = new CompletionPlace(context, options, input, within);
        Token token = place.token();
        Matcher attribute =
                token != null && token.kind() == TokenKind.COMMENT ? null : AttributeCompleter.around(place);
        if (attribute != null) {
            return AttributeCompleter.complete(place, attribute);
        }
        return token == null ? behindSpace(place) : atToken(place, token);
    }

    private static boolean isWord(Token token) {
        return !token.text().isEmpty() && Character.isLetter(token.text().charAt(0));
    }

    private CommandCompletion atToken(CompletionPlace place, Token token) {
        if (isWord(token) && StatementCompleter.follows(place, TokenKind.USING)) {
            List<CompletionResult> kinds = StatementCompleter.usings(Word.of(place.typed(token)));
            if (!kinds.isEmpty()) {
                return replacing(token, kinds);
            }
        }
        if (isWord(token) && StatementCompleter.follows(place, TokenKind.BREAK, TokenKind.CONTINUE)) {
            return replacing(token, StatementCompleter.labels(place, Word.of(place.typed(token))));
        }
        if (token.text().startsWith("-") && StatementCompleter.follows(place, TokenKind.SWITCH)) {
            return replacing(token, StatementCompleter.flags(place.typed(token)));
        }
        return switch (token.kind()) {
            case COMMENT -> CommentCompleter.complete(place, token);
            case STRING_EXPANDABLE, HERE_STRING_EXPANDABLE -> inString(place, token);
            case STRING_LITERAL, HERE_STRING_LITERAL -> operand(place, token);
            case L_BRACKET -> inBrackets(place, token);
            case R_BRACKET -> behindType(place, token);
            case REDIRECTION -> inserting(place, PathCompleter.complete(place, Word.EMPTY, true));
            case VARIABLE, SPLATTED_VARIABLE ->
                replacing(
                        token,
                        isDeclared(place, token) ? List.of() : VariableCompleter.complete(place, place.typed(token)));
            case EQUALS -> found(place, AssignedValueCompleter.complete(place, token, Word.EMPTY));
            case PARAMETER -> parameter(place, token);
            case DOT, COLON_COLON, QUESTION_DOT -> members(place, token);
            case AT_CURLY, SEMI -> insideTable(place);
            case L_PAREN, COMMA -> insideBrackets(place);
            case PIPE, L_CURLY, R_CURLY, R_PAREN, AMPERSAND, NEW_LINE -> CommandCompletion.nothing();
            default -> word(place, token);
        };
    }

    /** Whether a variable is the name of a parameter or of a property that is declared there. */
    private static boolean isDeclared(CompletionPlace place, Token token) {
        ParameterAst parameter = place.around(ParameterAst.class);
        PropertyMemberAst property = place.around(PropertyMemberAst.class);
        int start = token.extent().start();
        return parameter != null && parameter.name().extent().start() == start
                || property != null
                        && start <= property.extent().end()
                        && (property.initialValue() == null
                                || start < property.initialValue().extent().start());
    }

    private static CommandCompletion replacing(Token token, List<CompletionResult> matches) {
        return replacing(token.extent(), matches);
    }

    private static CommandCompletion replacing(Extent extent, List<CompletionResult> matches) {
        return new CommandCompletion(matches, extent.start(), extent.end() - extent.start());
    }

    private static CommandCompletion inserting(CompletionPlace place, List<CompletionResult> matches) {
        return matches == null ? CommandCompletion.nothing() : new CommandCompletion(matches, place.cursor(), 0);
    }

    private CommandCompletion word(CompletionPlace place, Token token) {
        Token before = place.previous();
        boolean qualifies = before != null
                && token.text().equals(":")
                && before.kind() == TokenKind.VARIABLE
                && before.extent().end() == token.extent().start();
        if (qualifies) {
            int start = before.extent().start();
            return new CommandCompletion(
                    VariableCompleter.complete(place, before.text() + ":"),
                    start,
                    token.extent().end() - start);
        }
        boolean isPath = before != null
                && before.kind() == TokenKind.VARIABLE
                && before.extent().end() == token.extent().start()
                && (token.text().startsWith("/") || token.text().startsWith("\\"));
        if (isPath) {
            int start = before.extent().start();
            Word path = new Word(before.text() + place.typed(token), "");
            return new CommandCompletion(
                    PathCompleter.commands(place, path, false),
                    start,
                    token.extent().end() - start);
        }
        if (place.around(UsingStatementAst.class) instanceof UsingStatementAst using
                && using.kind() == UsingStatementKind.NAMESPACE) {
            return replacing(token, TypeCompleter.namespaces(Word.of(place.typed(token))));
        }
        if (place.around(UsingStatementAst.class) instanceof UsingStatementAst using
                && using.kind() == UsingStatementKind.MODULE) {
            return replacing(token, KnownArguments.moduleFiles(place, Word.of(place.typed(token))));
        }

        if (token.text().equals("$")) {
            return replacing(token, VariableCompleter.complete(place, "$"));
        }
        List<CompletionResult> keys = IndexCompleter.complete(place, token, Word.of(place.typed(token)));
        if (keys != null && !token.flags().contains(TokenFlag.MEMBER_NAME)) {
            return replacing(token, keys);
        }
        if (token.flags().contains(TokenFlag.MEMBER_NAME) && MemberCompleter.isMember(place, token)) {
            return replacing(
                    token, MemberCompleter.complete(place, token.extent().start(), place.typed(token)));
        }
        if (token.flags().contains(TokenFlag.TYPE_NAME)) {
            Word word = Word.of(place.typed(token));
            List<CompletionResult> types = new ArrayList<>(new ScriptClasses(place).names(word));
            types.addAll(TypeCompleter.complete(word));
            return replacing(token, types);
        }
        if (token.flags().contains(TokenFlag.COMMAND_NAME)) {
            return replacing(token, CommandCompleter.complete(place, place.typed(token)));
        }
        if (HashtableKeyCompleter.isKey(place, token)) {
            return replacing(token, HashtableKeyCompleter.complete(place, place.typed(token)));
        }
        if (OperatorCompleter.isOperator(place, token)) {
            return replacing(token, OperatorCompleter.complete(place.typed(token)));
        }
        return operand(place, token);
    }

    /** Right behind an opening bracket: a key of what is indexed. */
    private CommandCompletion inBrackets(CompletionPlace place, Token token) {
        List<CompletionResult> keys = IndexCompleter.complete(place, token, Word.EMPTY);
        return keys == null || keys.isEmpty() ? replacing(token, List.of()) : inserting(place, keys);
    }

    /** Right behind the closing bracket of a type: its static members, with the colons before them. */
    private CommandCompletion behindType(CompletionPlace place, Token token) {
        if (token.extent().end() != place.cursor()) {
            return CommandCompletion.nothing();
        }
        TypeExpressionAst type =
                place.around(TypeExpressionAst.class, node -> node.extent().end() == place.cursor());
        if (type == null) {
            return replacing(token, List.of());
        }
        List<CompletionResult> members = MemberCompleter.statics(place, type).stream()
                .map(member -> new CompletionResult(
                        "::" + member.completionText(), member.listItemText(), member.resultType(), member.toolTip()))
                .toList();
        return inserting(place, members);
    }

    /** A string or a word: the argument of a command, else a file. */
    private CommandCompletion operand(CompletionPlace place, Token token) {
        Word word = Word.of(place.typed(token));
        List<CompletionResult> keys = IndexCompleter.complete(place, token, word);
        if (keys != null) {
            return replacing(token, keys);
        }
        if (place.previous() != null && place.previous().kind() == TokenKind.REDIRECTION) {
            return replacing(token, PathCompleter.complete(place, word, true));
        }
        CommandAst command = place.around(CommandAst.class);
        if (command != null && !isName(command, token) && isDash(token.text()) && !isProgram(place, command)) {
            return replacing(token, ParameterCompleter.complete(place, command, place.typed(token)));
        }
        if (command != null && isName(command, token)) {
            return replacing(token, CommandCompleter.complete(place, place.typed(token)));
        }
        if (command != null) {
            return replacing(token, new ArgumentCompletion(place, command).complete(word));
        }
        List<CompletionResult> values = AssignedValueCompleter.complete(place, token, word);
        if (values != null) {
            return replacing(token, values);
        }
        List<CompletionResult> found = new ArrayList<>(PathCompleter.complete(place, word, true));
        if (!word.quote().isEmpty() && word.text().indexOf('-') >= 0) {
            found.addAll(CommandCompleter.commands(place, word));
        }
        return replacing(token, found);
    }

    private static boolean isDash(String text) {
        return text.length() == 1
                && (text.charAt(0) == '-' || text.charAt(0) >= '\u2013' && text.charAt(0) <= '\u2015');
    }

    private static boolean isName(CommandAst command, Token token) {
        return command.elements().getFirst().extent().start() == token.extent().start();
    }

    private CommandCompletion inString(CompletionPlace place, Token token) {
        SubExpressionAst inner = place.around(
                SubExpressionAst.class,
                node -> node.extent().start() > token.extent().start()
                        && node.extent().end() > place.cursor());
        if (inner != null) {
            int start = inner.extent().start() + 2;
            String text = place.text().substring(start, inner.extent().end() - 1);
            return complete(text, place.cursor() - start).shifted(start);
        }
        VariableExpressionAst variable = place.around(
                VariableExpressionAst.class,
                node -> node.extent().start() > token.extent().start());
        if (variable != null) {
            String typed = place.text().substring(variable.extent().start(), place.cursor());
            return replacing(variable.extent(), VariableCompleter.complete(place, typed));
        }
        return operand(place, token);
    }

    private CommandCompletion parameter(CompletionPlace place, Token token) {
        CommandAst command = place.around(CommandAst.class);
        if (command == null) {
            return replacing(token, OperatorCompleter.complete(place.typed(token)));
        }
        if (place.typed(token).endsWith(":")) {
            return inserting(place, new ArgumentCompletion(place, command).complete(Word.EMPTY));
        }
        return replacing(
                token,
                isProgram(place, command)
                        ? new ArgumentCompletion(place, command).complete(Word.of(place.typed(token)))
                        : ParameterCompleter.complete(place, command, place.typed(token)));
    }

    /** Whether a command is a program, whose words with dashes are arguments like others. */
    private static boolean isProgram(CompletionPlace place, CommandAst command) {
        return BoundCommand.of(place, command) == null;
    }

    private CommandCompletion members(CompletionPlace place, Token token) {
        if (token.extent().end() != place.cursor()) {
            return CommandCompletion.nothing();
        }
        if (token.flags().contains(TokenFlag.COMMAND_NAME)) {
            return replacing(token, CommandCompleter.complete(place, place.typed(token)));
        }
        return inserting(place, MemberCompleter.complete(place, place.cursor(), ""))
                .replacingWord(place.text());
    }

    // ------------------------------------------------------------------------------------------- behind white space

    private CommandCompletion behindSpace(CompletionPlace place) {
        Token before = place.previous();
        if (before == null) {
            return CommandCompletion.nothing();
        }
        return switch (before.kind()) {
            case AT_CURLY, SEMI -> insideTable(place);
            case COMMA, L_PAREN -> insideBrackets(place);
            case PIPE, L_CURLY, R_CURLY, AND_AND, OR_OR, AMPERSAND, COMMENT -> CommandCompletion.nothing();
            case USING -> inserting(place, StatementCompleter.usings(Word.EMPTY));
            case BREAK, CONTINUE -> found(place, StatementCompleter.labels(place, Word.EMPTY));
            case MODULE -> inserting(place, KnownArguments.moduleFiles(place, Word.EMPTY));
            case REDIRECTION -> inserting(place, PathCompleter.complete(place, Word.EMPTY, true));
            case DOT, COLON_COLON, QUESTION_DOT ->
                inserting(place, MemberCompleter.behind(place, before)).replacingWord(place.text());
            case NEW_LINE -> behindNewLine(place);
            case L_BRACKET -> found(place, IndexCompleter.complete(place, before, Word.EMPTY));
            case EQUALS -> inserting(place, AssignedValueCompleter.complete(place, before, Word.EMPTY));
            default -> {
                CommandAst command = endingAt(place, before.extent().end());
                if (command == null && place.around(CommandAst.class) instanceof CommandAst around) {
                    command = around.elements().getFirst().extent().end() < place.cursor() ? around : null;
                }
                if (command != null) {
                    yield inserting(place, new ArgumentCompletion(place, command).complete(Word.EMPTY));
                }
                yield before.flags().contains(TokenFlag.BINARY_OPERATOR)
                        ? inserting(place, AssignedValueCompleter.complete(place, before, Word.EMPTY))
                        : CommandCompletion.nothing();
            }
        };
    }

    /** On a line of its own: a member of what the line before ends in, a key of a table. */
    private CommandCompletion behindNewLine(CompletionPlace place) {
        String before = place.text().substring(0, place.cursor()).stripTrailing();
        return before.endsWith("::")
                ? inserting(place, MemberCompleter.complete(place, before.length(), ""))
                        .replacingWord(place.text())
                : insideTable(place);
    }

    /** Matches that are inserted, or nothing at all where there are none. */
    private static CommandCompletion found(CompletionPlace place, List<CompletionResult> matches) {
        return matches == null || matches.isEmpty() ? CommandCompletion.nothing() : inserting(place, matches);
    }

    private static CommandAst endingAt(CompletionPlace place, int end) {
        CommandAst found = null;
        for (CommandAst command : place.before(CommandAst.class)) {
            if (command.extent().end() == end) {
                found = command;
            }
        }
        return found;
    }

    private CommandCompletion insideTable(CompletionPlace place) {
        HashtableAst table = HashtableKeyCompleter.table(place);
        return table == null
                ? CommandCompletion.nothing()
                : inserting(place, HashtableKeyCompleter.complete(place, ""));
    }

    private CommandCompletion insideBrackets(CompletionPlace place) {
        Token token = place.token();
        Token comma = token != null && token.kind() == TokenKind.COMMA ? token : place.previous();
        Ast command = comma != null && comma.kind() == TokenKind.COMMA
                ? endingAt(place, comma.extent().end())
                : place.around(CommandAst.class);
        if (command == null) {
            command = place.around(CommandAst.class);
        }
        return command instanceof CommandAst found && place.text().charAt(place.cursor() - 1) != '('
                ? inserting(place, new ArgumentCompletion(place, found).complete(Word.EMPTY))
                : CommandCompletion.nothing();
    }
}

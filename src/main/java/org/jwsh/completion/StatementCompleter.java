package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.language.Token;
import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.DoUntilStatementAst;
import org.jwsh.language.ast.DoWhileStatementAst;
import org.jwsh.language.ast.ErrorStatementAst;
import org.jwsh.language.ast.ForEachStatementAst;
import org.jwsh.language.ast.ForStatementAst;
import org.jwsh.language.ast.SwitchStatementAst;
import org.jwsh.language.ast.WhileStatementAst;

/** Words that belong to statements: labels of loops, the kinds of {@code using}, the flags of {@code switch}. */
final class StatementCompleter {
    private static final Map<String, String> USING = Map.of(
            "assembly", "A .NET assembly to load",
            "module", "A module whose classes are used",
            "namespace", "A namespace that types are looked up in",
            "type", "Another name for a type");
    private static final List<String> FLAGS =
            List.of("CaseSensitive", "Exact", "File", "Parallel", "Regex", "Wildcard");
    private static final Pattern LABEL = Pattern.compile("^:(\\w+)\\s+(?:do|switch)\\b(?!-)", Pattern.CASE_INSENSITIVE);

    private StatementCompleter() {}

    /** Whether the word at the cursor, or one that may stand there, comes right behind a keyword. */
    static boolean follows(CompletionPlace place, TokenKind... keywords) {
        Token before = place.previous();
        return before != null && List.of(keywords).contains(before.kind());
    }

    static List<CompletionResult> usings(Word word) {
        return USING.entrySet().stream()
                .filter(kind -> word.begins(kind.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> new CompletionResult(kind.getKey(), kind.getKey(), "Keyword", kind.getValue()))
                .toList();
    }

    /** The labels of the loops around the cursor, the outermost first. */
    static List<CompletionResult> labels(CompletionPlace place, Word word) {
        List<CompletionResult> found = new ArrayList<>();
        Token typed = place.previous();
        for (Ast node : place.before(Ast.class)) {
            boolean holds = node.extent().end() >= typed.extent().end() || node instanceof ErrorStatementAst;
            String label = holds ? label(node) : null;
            if (label != null && word.begins(label)) {
                found.add(
                        new CompletionResult(label, label, "Text", node.extent().text()));
            }
        }
        return found;
    }

    private static String label(Ast node) {
        return switch (node) {
            case WhileStatementAst loop -> loop.label();
            case ForStatementAst loop -> loop.label();
            case ForEachStatementAst loop -> loop.label();
            case DoWhileStatementAst loop -> loop.label();
            case DoUntilStatementAst loop -> loop.label();
            case SwitchStatementAst choice -> choice.label();
            case ErrorStatementAst broken -> {
                Matcher matcher = LABEL.matcher(broken.extent().text());
                yield matcher.find() ? matcher.group(1) : null;
            }
            default -> null;
        };
    }

    /** The flags of a switch statement, for a word that begins with a dash. */
    static List<CompletionResult> flags(String typed) {
        boolean colon = typed.endsWith(":");
        Word word = new Word(typed.substring(1, typed.length() - (colon ? 1 : 0)), "");
        return FLAGS.stream()
                .filter(word::begins)
                .map(flag -> new CompletionResult("-" + flag + (colon ? ":" : ""), flag, "ParameterName", flag))
                .toList();
    }
}

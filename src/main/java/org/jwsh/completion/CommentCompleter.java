package org.jwsh.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.language.Token;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.ParameterAst;

/** What can stand in comments: requirements, keywords of help and names of parameters behind them, commands of the history. */
final class CommentCompleter {
    private static final List<String> KEYWORDS = List.of(
            "SYNOPSIS",
            "DESCRIPTION",
            "PARAMETER",
            "EXAMPLE",
            "INPUTS",
            "OUTPUTS",
            "NOTES",
            "LINK",
            "COMPONENT",
            "ROLE",
            "FUNCTIONALITY",
            "FORWARDHELPTARGETNAME",
            "FORWARDHELPCATEGORY",
            "REMOTEHELPRUNSPACE",
            "EXTERNALHELP");
    private static final Set<String> REPEATED = Set.of("EXAMPLE", "LINK", "PARAMETER");
    private static final Pattern KEYWORD = Pattern.compile("^\\s*\\.(\\w*)", Pattern.MULTILINE);
    private static final Pattern NAMED =
            Pattern.compile("^[ \\t]*\\.PARAMETER[ \\t]+(\\S*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RECALLED = Pattern.compile("#([\\w-]*)");

    private CommentCompleter() {}

    static CommandCompletion complete(CompletionPlace place, Token comment) {
        if (comment.text().startsWith("<#")) {
            return help(place, comment);
        }
        Matcher recalled = RECALLED.matcher(comment.text());
        return recalled.matches()
                ? replacing(comment, history(place, recalled.group(1)))
                : RequirementCompleter.complete(place, comment);
    }

    private static CommandCompletion replacing(Token token, List<CompletionResult> matches) {
        return new CommandCompletion(
                matches,
                token.extent().start(),
                token.extent().end() - token.extent().start());
    }

    /** Commands of the history: that of a number, or those that hold a word, the newest first. */
    private static List<CompletionResult> history(CompletionPlace place, String word) {
        boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
        String script =
                number ? "(Get-History -Id " + word + " -ErrorAction Ignore).CommandLine" : "(Get-History).CommandLine";
        List<CompletionResult> found = new ArrayList<>();
        for (String line : SessionNames.texts(place, script).reversed()) {
            if (number || line.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
                found.add(new CompletionResult(line, line, "History", line));
            }
        }
        return found;
    }

    private static CommandCompletion help(CompletionPlace place, Token comment) {
        int cursor = place.cursor() - comment.extent().start();
        List<MatchResult> used = KEYWORD.matcher(comment.text()).results().toList();
        MatchResult current = null;
        for (MatchResult keyword : used) {
            if (keyword.start(1) <= cursor) {
                current = keyword;
            }
        }
        if (current == null) {
            return replacing(comment, List.of());
        }
        if (cursor <= current.end(1)) {
            int start = comment.extent().start() + current.start(1);
            return new CommandCompletion(
                    keywords(used, current), start, current.group(1).length());
        }
        int line = comment.text().lastIndexOf('\n', cursor - 1) + 1;
        Matcher parameter = NAMED.matcher(comment.text().substring(line, cursor));
        if (!parameter.find()) {
            return replacing(comment, List.of());
        }
        int start = comment.extent().start() + line + parameter.start(1);
        return new CommandCompletion(
                parameters(place, comment, Word.of(parameter.group(1))),
                start,
                parameter.group(1).length());
    }

    private static List<CompletionResult> keywords(List<MatchResult> used, MatchResult current) {
        Set<String> free = new LinkedHashSet<>(KEYWORDS);
        for (MatchResult other : used) {
            String name = other.group(1).toUpperCase(Locale.ROOT);
            if (other != current && !REPEATED.contains(name)) {
                free.remove(name);
            }
        }
        Word word = new Word(current.group(1), "");
        return free.stream()
                .filter(word::begins)
                .map(name -> new CompletionResult(name, name, "Keyword", name))
                .toList();
    }

    /** The parameters of the function that the comment stands in, or that comes next. */
    private static List<CompletionResult> parameters(CompletionPlace place, Token comment, Word word) {
        FunctionDefinitionAst found = null;
        for (FunctionDefinitionAst function : place.all(FunctionDefinitionAst.class)) {
            boolean holds = function.extent().start() < comment.extent().start()
                    && function.extent().end() > comment.extent().end();
            boolean follows = function.extent().start() >= comment.extent().end();
            if (holds || found == null && follows) {
                found = function;
            }
        }
        int from = found == null ? 0 : found.extent().start();
        int to = found == null ? Integer.MAX_VALUE : found.extent().end();
        return place.all(ParameterAst.class).stream()
                .filter(parameter ->
                        parameter.extent().start() >= from && parameter.extent().end() <= to)
                .map(parameter -> parameter.name().path().name())
                .filter(word::begins)
                .map(name -> new CompletionResult(name, name, "Property", name))
                .toList();
    }
}

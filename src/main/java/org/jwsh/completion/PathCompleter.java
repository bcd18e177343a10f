package org.jwsh.completion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.Scope;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.text.Collation;
import org.jwsh.values.text.WildcardPattern;

/**
 * Items of drives, files above all. Below the current location they are written relative to it, elsewhere with their full path;
 * wildcards in their names are escaped.
 */
final class PathCompleter {
    private static final String SEPARATORS = "/\\:";
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{([\\w:]+)\\}|(\\w+(?::\\w+)?))");

    private final CompletionPlace place;
    private final Word word;
    private final boolean literal;
    private final Predicate<String> leaves;
    private final List<CompletionResult> found = new ArrayList<>();

    private PathCompleter(CompletionPlace place, Word word, boolean literal, Predicate<String> leaves) {
        this.place = place;
        this.word = word;
        this.literal = literal || place.options().literalPaths();
        this.leaves = leaves;
    }

    /**
     * @param leaves whether items that hold no others are wanted too
     */
    static List<CompletionResult> complete(CompletionPlace place, Word word, boolean leaves) {
        return new PathCompleter(place, word, false, name -> leaves).complete();
    }

    /** Containers, and items whose names end as given. */
    static List<CompletionResult> complete(CompletionPlace place, Word word, Set<String> extensions) {
        return new PathCompleter(
                        place,
                        word,
                        false,
                        name -> extensions.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                .complete();
    }

    /** Items whose names stand for themselves, wildcards or not. */
    static List<CompletionResult> literal(CompletionPlace place, Word word) {
        return new PathCompleter(place, word, true, name -> true).complete();
    }

    /** Files in the place of a command: what needs quotes needs the call operator, too. */
    static List<CompletionResult> commands(CompletionPlace place, Word word, boolean called) {
        return literal(place, word).stream()
                .map(file -> called
                                || !word.quote().isEmpty()
                                || !file.completionText().startsWith("'")
                        ? file
                        : new CompletionResult(
                                "& " + file.completionText(), file.listItemText(), file.resultType(), file.toolTip()))
                .toList();
    }

    /** The variables of a path that is not in single quotes are taken for what they hold. */
    private String expanded() {
        String text = word.text();
        if (word.quote().equals("'") || text.indexOf('$') < 0) {
            return text;
        }
        Matcher variables = VARIABLE.matcher(text);
        StringBuilder expanded = new StringBuilder();
        while (variables.find()) {
            String value = value(variables.group(1) == null ? variables.group(2) : variables.group(1));
            variables.appendReplacement(expanded, Matcher.quoteReplacement(value == null ? variables.group() : value));
        }
        return variables.appendTail(expanded).toString();
    }

    private String value(String name) {
        boolean isEnvironment = name.regionMatches(true, 0, "env:", 0, 4);
        if (isEnvironment) {
            return place.context().host().environment().get(name.substring(4));
        }
        Object value = place.scope().lookup(CaseFolding.fold(name));
        return value == null || value == Scope.NULL ? null : LanguagePrimitives.toStringInvariant(value);
    }

    private List<CompletionResult> complete() {
        String text = expanded();
        int last = text.length() - 1;
        while (last >= 0 && SEPARATORS.indexOf(text.charAt(last)) < 0) {
            last--;
        }
        String base = text.substring(0, last + 1).replace('\\', '/');
        WildcardPattern pattern = WildcardPattern.of(text.substring(last + 1) + "*", true);
        try {
            SessionDrives drives = SessionDrives.of(place.context());
            List<ItemPath> containers = hasWildcards(base)
                    ? drives.expand(base.substring(0, base.length() - 1), true)
                    : List.of(drives.resolve(base.isEmpty() ? "." : base));
            for (ItemPath container : containers) {
                if (container.provider().isContainer(container.path())) {
                    add(container, shown(base, container), pattern);
                }
            }
        } catch (NetException nowhere) {
            return found;
        }
        found.sort((one, other) -> Collation.INVARIANT.compare(one.toolTip(), other.toolTip(), false));
        return found;
    }

    /** Brackets stand for themselves where names are literal, stars never do. */
    private boolean hasWildcards(String base) {
        return literal ? base.indexOf('*') >= 0 || base.indexOf('?') >= 0 : WildcardPattern.hasWildcards(base);
    }

    private void add(ItemPath container, String prefix, WildcardPattern pattern) {
        for (String name : container.provider().childNames(container.path())) {
            ItemPath item = container.child(name);
            boolean holds = pattern.isMatch(name) && container.provider().isContainer(item.path());
            if (holds || pattern.isMatch(name) && leaves.test(name)) {
                found.add(new CompletionResult(
                        written(prefix, name), name, holds ? "ProviderContainer" : "ProviderItem", item.path()));
            }
        }
    }

    // ------------------------------------------------------------------------------------------------ what is written

    /** How a container is written before the names of its items. */
    private String shown(String base, ItemPath container) {
        if (base.indexOf("::") > 0) {
            return base;
        }
        boolean isFile = container.provider().name().equals("FileSystem");
        Boolean wanted = place.options().relativePaths();
        if (base.startsWith("~/") && isFile && wanted == null) {
            String home = container.provider().home();
            return container.path().startsWith(home)
                    ? "~" + ended(container.path().substring(home.length()))
                    : base;
        }
        boolean isAbsolute = base.startsWith("/") || base.startsWith("~/") || base.indexOf(':') > 0;
        if (wanted == null ? isAbsolute : !wanted) {
            return ended(container.shown());
        }
        ItemPath here = SessionDrives.of(place.context()).resolve(".");
        if (!isFile || !here.provider().name().equals("FileSystem")) {
            return base.startsWith("./") || base.startsWith("../") ? base : "./" + base;
        }
        String way = Path.of(here.path()).relativize(Path.of(container.path())).toString();
        return way.isEmpty() ? "./" : ended(way.startsWith("..") ? way : "./" + way);
    }

    private static String ended(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    private String written(String prefix, String name) {
        StringBuilder text = new StringBuilder();
        boolean quotes = escape(prefix, text) | escape(name, text);
        return switch (word.quote()) {
            case "'" -> "'" + text + "'";
            case "\"" -> "\"" + text + "\"";
            default -> quotes ? "'" + text + "'" : text.toString();
        };
    }

    /** Writes a part of a path so that it means itself. @return whether it needs quotes where it has none */
    private boolean escape(String part, StringBuilder text) {
        boolean quotes = false;
        boolean single = !word.quote().equals("\"");
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            String before = "";
            switch (c) {
                case '#', '-', '@' -> quotes |= i == 0;
                case ' ', ',', ';', '(', ')', '{', '}', '|', '&' -> quotes = true;
                case '[', ']' -> {
                    before = literal ? "" : single ? "`" : endsWithBacktick(text) ? "````" : "``";
                    quotes |= !literal;
                }
                case '`' -> {
                    before = single ? literal ? "" : "`" : !literal && endsWithBacktick(text) ? "```" : "`";
                    quotes = true;
                }
                case '$' -> {
                    before = single ? "" : "`";
                    quotes = true;
                }
                default -> {
                    boolean ends = single ? isSingleQuote(c) : isDoubleQuote(c);
                    before = ends ? single ? "'" : "`" : "";
                    quotes |= ends || isDoubleQuote(c);
                }
            }
            text.append(before).append(c);
        }
        return quotes;
    }

    private static boolean endsWithBacktick(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '`';
    }

    private static boolean isSingleQuote(char c) {
        return c == '\'' || c >= '\u2018' && c <= '\u201B';
    }

    private static boolean isDoubleQuote(char c) {
        return c == '"' || c >= '\u201C' && c <= '\u201E';
    }
}

package org.jwsh.values.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.regex.Match;
import org.jwsh.values.regex.Regex;
import org.jwsh.values.regex.RegexOptions;

/** {@code -split} in its unary and binary forms. */
public final class Splitting {
    private static final int SIMPLE_MATCH = 1;
    private static final int REGEX_MATCH = 2;
    private static final int CULTURE_INVARIANT = 4;
    private static final int IGNORE_PATTERN_WHITESPACE = 8;
    private static final int MULTILINE = 16;
    private static final int SINGLELINE = 32;
    private static final int IGNORE_CASE = 64;
    private static final int EXPLICIT_CAPTURE = 128;

    private final List<String> parts = new ArrayList<>();
    private final int limit;

    private Splitting(int limit) {
        this.limit = limit;
    }

    /** {@code -split text}: the words between white space. */
    public static String[] split(Object text) {
        Splitting splitting = new Splitting(0);
        for (String each : texts(text)) {
            String trimmed = each.strip();
            if (trimmed.isEmpty()) {
                splitting.parts.add("");
            } else {
                Collections.addAll(splitting.parts, trimmed.split("\\s+"));
            }
        }
        return splitting.parts.toArray(String[]::new);
    }

    /**
     * {@code text -split right}: right is the delimiter, or the delimiter, the greatest number of parts and options; the
     * delimiter may be a script block.
     */
    public static String[] split(Object text, Object right, boolean ignoreCase) {
        Object[] arguments = arguments(right);
        if (arguments.length > 3 || arguments.length == 0) {
            throw NetException.runtime(
                    "BadOperatorArgument",
                    ErrorCategory.InvalidOperation,
                    right,
                    "The \"-split\" operator allows only three elements to follow it, not " + arguments.length + ".");
        }
        Object limit = arguments.length > 1 ? arguments[1] : 0;
        Splitting splitting = new Splitting((Integer) LanguagePrimitives.convertTo(limit, NetTypes.INT));
        int options = arguments.length > 2 ? options(arguments[2]) : REGEX_MATCH;
        Object delimiter = PSObject.unwrap(arguments[0]);
        if (delimiter instanceof ScriptBlock predicate) {
            splitting.byPredicate(texts(text), predicate);
        } else {
            splitting.byPattern(
                    texts(text), pattern(LanguagePrimitives.toStringInvariant(delimiter), options, ignoreCase));
        }
        return splitting.parts.toArray(String[]::new);
    }

    private static Object[] arguments(Object right) {
        Iterator<?> elements = LanguagePrimitives.enumerator(right);
        if (elements == null) {
            return new Object[] {right};
        }
        List<Object> all = new ArrayList<>();
        elements.forEachRemaining(all::add);
        return all.toArray();
    }

    private static List<String> texts(Object value) {
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements == null) {
            return List.of(LanguagePrimitives.toStringInvariant(value));
        }
        List<String> all = new ArrayList<>();
        elements.forEachRemaining(element -> all.add(LanguagePrimitives.toStringInvariant(element)));
        return all;
    }

    private static int options(Object value) {
        EnumType type = (EnumType) NetTypes.named("System.Management.Automation.SplitOptions");
        int options = (int) named(value, type).number();
        boolean regexOnly = (options & ~(SIMPLE_MATCH | IGNORE_CASE | CULTURE_INVARIANT)) != 0;
        if ((options & SIMPLE_MATCH) != 0 && regexOnly) {
            throw NetException.runtime(
                    "InvalidSplitOptionCombination",
                    ErrorCategory.InvalidOperation,
                    value,
                    "The SimpleMatch option cannot be combined with other regular expression options.");
        }
        return options;
    }

    private static EnumValue named(Object value, EnumType type) {
        try {
            return (EnumValue) LanguagePrimitives.convertTo(value, type);
        } catch (NetException failure) {
            throw NetException.of("System.Management.Automation.RuntimeException", failure.getMessage(), failure)
                    .withRecord("RuntimeException", ErrorCategory.NotSpecified, null);
        }
    }

    private static Regex pattern(String delimiter, int options, boolean ignoreCase) {
        int flags = ignoreCase || (options & IGNORE_CASE) != 0 ? RegexOptions.IGNORE_CASE : 0;
        flags |= (options & CULTURE_INVARIANT) != 0 ? RegexOptions.CULTURE_INVARIANT : 0;
        flags |= (options & IGNORE_PATTERN_WHITESPACE) != 0 ? RegexOptions.IGNORE_PATTERN_WHITESPACE : 0;
        flags |= (options & MULTILINE) != 0 ? RegexOptions.MULTILINE : 0;
        flags |= (options & SINGLELINE) != 0 ? RegexOptions.SINGLELINE : 0;
        flags |= (options & EXPLICIT_CAPTURE) != 0 ? RegexOptions.EXPLICIT_CAPTURE : 0;
        return Regex.of((options & SIMPLE_MATCH) != 0 ? Regex.escape(delimiter) : delimiter, flags);
    }

    private void byPattern(List<String> texts, Regex pattern) {
        for (String text : texts) {
            if (limit >= 0) {
                Collections.addAll(parts, pattern.split(text, limit, 0));
            } else {
                fromTheEnd(text, pattern);
            }
        }
    }

    /** A negative limit counts from the end: the first part keeps what is left over. */
    private void fromTheEnd(String text, Regex pattern) {
        List<Match> matches = pattern.matches(text, 0);
        int surplus = Math.max(0, matches.size() + limit + 1);
        int start = 0;
        for (Match match : matches.subList(surplus, matches.size())) {
            parts.add(text.substring(start, match.index()));
            for (int group = 1; group < match.groups().size(); group++) {
                if (match.groups().get(group).success()) {
                    parts.add(match.groups().get(group).value());
                }
            }
            start = match.index() + match.length();
        }
        parts.add(text.substring(start));
    }

    private void byPredicate(List<String> texts, ScriptBlock predicate) {
        for (String text : texts) {
            int start = 0;
            for (int delimiter : delimiters(text, predicate)) {
                parts.add(text.substring(start, delimiter));
                start = delimiter + 1;
            }
            parts.add(text.substring(start));
        }
    }

    /** Where the characters stand that the block takes for delimiters; a negative limit has them looked for from the end. */
    private List<Integer> delimiters(String text, ScriptBlock predicate) {
        int most = limit == 0 ? Integer.MAX_VALUE : Math.abs(limit) - 1;
        List<Integer> found = new ArrayList<>();
        for (int n = 0; n < text.length() && found.size() < most; n++) {
            int i = limit < 0 ? text.length() - 1 - n : n;
            if (LanguagePrimitives.isTrue(predicate.invokeWithUnderscore(String.valueOf(text.charAt(i)), text, i))) {
                found.add(i);
            }
        }
        return limit < 0 ? found.reversed() : found;
    }
}

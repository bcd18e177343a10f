package org.jwsh.values.operators;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.regex.Group;
import org.jwsh.values.regex.Match;
import org.jwsh.values.regex.Regex;
import org.jwsh.values.regex.RegexOptions;
import org.jwsh.values.text.WildcardPattern;

/** {@code -match} and {@code -like}. */
public final class Matching {
    private Matching() {}

    /**
     * The outcome of {@code -match}.
     *
     * @param value what the operator gives
     * @param matches what becomes {@code $Matches}; null where it stays as it is
     */
    public record Result(Object value, Hashtable matches) {}

    /** {@code left -match pattern}, or with {@code negate} {@code -notmatch}. */
    public static Result match(Object left, Object pattern, boolean ignoreCase, boolean negate) {
        Regex regex = regexOf(pattern, ignoreCase);
        Iterator<?> elements = LanguagePrimitives.enumerator(left);
        if (elements != null) {
            return new Result(matching(elements, regex, negate), null);
        }
        Match match = regex.match(LanguagePrimitives.toStringInvariant(left), 0);
        return new Result(match.success() != negate, match.success() ? matches(regex, match) : null);
    }

    private static Object[] matching(Iterator<?> elements, Regex regex, boolean negate) {
        List<Object> passed = new ArrayList<>();
        while (elements.hasNext()) {
            Object element = elements.next();
            if (regex.isMatch(LanguagePrimitives.toStringInvariant(element)) != negate) {
                passed.add(element);
            }
        }
        return passed.toArray();
    }

    /** The groups that took part in a match: by name, or by number where they have none. */
    public static Hashtable matches(Regex regex, Match match) {
        Hashtable table = new Hashtable();
        List<Group> groups = match.groups();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.success()) {
                String name = group.name();
                boolean numbered = name.chars().allMatch(c -> c >= '0' && c <= '9');
                table.put(numbered ? (Object) Integer.valueOf(name) : name, group.value());
            }
        }
        return table;
    }

    private static Regex regexOf(Object pattern, boolean ignoreCase) {
        return PSObject.unwrap(pattern) instanceof Regex regex
                ? regex
                : Regex.of(LanguagePrimitives.toStringInvariant(pattern), ignoreCase ? RegexOptions.IGNORE_CASE : 0);
    }

    /** {@code left -like pattern}, or with {@code negate} {@code -notlike}. */
    public static Object like(Object left, Object pattern, boolean ignoreCase, boolean negate) {
        WildcardPattern wildcard = PSObject.unwrap(pattern) instanceof WildcardPattern given
                ? given
                : WildcardPattern.of(LanguagePrimitives.toStringInvariant(pattern), ignoreCase);
        Iterator<?> elements = LanguagePrimitives.enumerator(left);
        if (elements == null) {
            return wildcard.isMatch(LanguagePrimitives.toStringInvariant(left)) != negate;
        }
        List<Object> passed = new ArrayList<>();
        while (elements.hasNext()) {
            Object element = elements.next();
            if (wildcard.isMatch(LanguagePrimitives.toStringInvariant(element)) != negate) {
                passed.add(element);
            }
        }
        return passed.toArray();
    }
}

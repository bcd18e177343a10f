package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.regex.Match;
import org.jwsh.values.regex.MatchCollection;
import org.jwsh.values.regex.Regex;
import org.jwsh.values.time.TimeSpan;

/** {@code System.Text.RegularExpressions.Regex}. */
final class RegexMembers {
    private static final String NAMESPACE = "System.Text.RegularExpressions.";
    private static final String OPTIONS = NAMESPACE + "RegexOptions";
    private static final String MATCH = NAMESPACE + "Match ";
    private static final String MATCHES = NAMESPACE + "MatchCollection ";
    private static final String EVALUATOR = NAMESPACE + "MatchEvaluator evaluator";

    /** As many ticks as there are in the milliseconds that an int holds. */
    private static final long LONGEST_TIMEOUT = Integer.MAX_VALUE * TimeSpan.TICKS_PER_MILLISECOND;

    /** How a static method with options takes its last argument: as the pattern's options. */
    private interface Run {
        Object run(Regex regex, Object[] arguments);
    }

    private RegexMembers() {}

    static void define(TypeBuilder type) {
        type.constructor("regex new(string pattern)", a -> Regex.of((String) a[0], 0))
                .constructor(
                        "regex new(string pattern, " + OPTIONS + " options)",
                        a -> Regex.of((String) a[0], Enums.number(a[1])))
                .constructor(
                        "regex new(string pattern, " + OPTIONS + " options, timespan matchTimeout)",
                        a -> Regex.of((String) a[0], Enums.number(a[1]), timeout(a[2])));
        asked(type);
        find(type);
        replace(type);
        split(type);
    }

    private static long timeout(Object given) {
        long ticks = ((TimeSpan) given).ticks();
        if (ticks != Regex.NO_TIMEOUT && (ticks <= 0 || ticks >= LONGEST_TIMEOUT)) {
            throw Failures.outOfRange("Specified argument was out of the range of valid values.", "matchTimeout");
        }
        return ticks;
    }

    private static void asked(TypeBuilder type) {
        type.property(OPTIONS + " Options", Regex.class, regex -> Enums.value(OPTIONS, regex.options()))
                .property("bool RightToLeft", Regex.class, Regex::rightToLeft)
                .property("timespan MatchTimeout", Regex.class, regex -> new TimeSpan(regex.timeout()))
                .method(
                        "string[] GetGroupNames()",
                        Regex.class,
                        (regex, a) -> regex.groupNames().toArray(String[]::new))
                .method(
                        "int[] GetGroupNumbers()",
                        Regex.class,
                        (regex, a) -> regex.groupNumbers().stream()
                                .mapToInt(Integer::intValue)
                                .toArray())
                .method("string GroupNameFromNumber(int i)", Regex.class, (regex, a) -> {
                    int at = regex.groupNumbers().indexOf(a[0]);
                    return at < 0 ? "" : regex.groupNames().get(at);
                })
                .method("int GroupNumberFromName(string name)", Regex.class, (regex, a) -> {
                    int at = regex.groupNames().indexOf(a[0]);
                    return at < 0 ? -1 : regex.groupNumbers().get(at);
                })
                .method("string ToString()", Regex.class, (regex, a) -> regex.toString())
                .staticProperty("int CacheSize", () -> 15)
                .staticProperty("timespan InfiniteMatchTimeout", () -> new TimeSpan(Regex.NO_TIMEOUT))
                .staticMethod("static string Escape(string str)", a -> Regex.escape((String) a[0]))
                .staticMethod("static string Unescape(string str)", a -> Regex.unescape((String) a[0]));
    }

    private static void find(TypeBuilder type) {
        both(type, "bool IsMatch", "", (regex, a) -> regex.isMatch((String) a[0]));
        both(type, MATCH + "Match", "", (regex, a) -> regex.match((String) a[0], regex.beginning((String) a[0])));
        both(
                type,
                MATCHES + "Matches",
                "",
                (regex, a) -> new MatchCollection(regex.matches((String) a[0], regex.beginning((String) a[0]))));
        both(
                type,
                "int Count",
                "",
                (regex, a) -> regex.matches((String) a[0], regex.beginning((String) a[0]))
                        .size());
        type.method(
                        "bool IsMatch(string input, int startat)",
                        Regex.class,
                        (regex, a) -> regex.isMatch((String) a[0], (int) a[1]))
                .method(
                        MATCH + "Match(string input, int startat)",
                        Regex.class,
                        (regex, a) -> regex.match((String) a[0], (int) a[1]))
                .method(
                        MATCHES + "Matches(string input, int startat)",
                        Regex.class,
                        (regex, a) -> new MatchCollection(regex.matches((String) a[0], (int) a[1])));
    }

    private static void replace(TypeBuilder type) {
        both(
                type,
                "string Replace",
                ", string replacement",
                (regex, a) -> regex.replace((String) a[0], (String) a[1], -1, regex.beginning((String) a[0])));
        both(
                type,
                "string Replace",
                ", " + EVALUATOR,
                (regex, a) -> evaluate(regex, a, -1, regex.beginning((String) a[0])));
        type.method(
                        "string Replace(string input, string replacement, int count)",
                        Regex.class,
                        (regex, a) ->
                                regex.replace((String) a[0], (String) a[1], (int) a[2], regex.beginning((String) a[0])))
                .method(
                        "string Replace(string input, string replacement, int count, int startat)",
                        Regex.class,
                        (regex, a) -> regex.replace((String) a[0], (String) a[1], (int) a[2], (int) a[3]))
                .method(
                        "string Replace(string input, " + EVALUATOR + ", int count)",
                        Regex.class,
                        (regex, a) -> evaluate(regex, a, (int) a[2], regex.beginning((String) a[0])))
                .method(
                        "string Replace(string input, " + EVALUATOR + ", int count, int startat)",
                        Regex.class,
                        (regex, a) -> evaluate(regex, a, (int) a[2], (int) a[3]));
    }

    private static String evaluate(Regex regex, Object[] a, int count, int start) {
        return regex.replace((String) a[0], (Match match) -> (String) ((Delegate) a[1]).invoke(match), count, start);
    }

    private static void split(TypeBuilder type) {
        both(type, "string[] Split", "", (regex, a) -> regex.split((String) a[0], 0, regex.beginning((String) a[0])));
        type.method(
                        "string[] Split(string input, int count)",
                        Regex.class,
                        (regex, a) -> regex.split((String) a[0], (int) a[1], regex.beginning((String) a[0])))
                .method(
                        "string[] Split(string input, int count, int startat)",
                        Regex.class,
                        (regex, a) -> regex.split((String) a[0], (int) a[1], (int) a[2]));
    }

    /** A method of a regular expression, and the static ones that are given the pattern and perhaps options. */
    private static void both(TypeBuilder type, String head, String more, Run run) {
        type.method(head + "(string input" + more + ")", Regex.class, run::run)
                .staticMethod(
                        "static " + head + "(string input, string pattern" + more + ")",
                        a -> run.run(Regex.of((String) a[1], 0), without(a, a.length)))
                .staticMethod(
                        "static " + head + "(string input, string pattern" + more + ", " + OPTIONS + " options)",
                        a -> run.run(Regex.of((String) a[1], Enums.number(a[a.length - 1])), without(a, a.length - 1)))
                .staticMethod(
                        "static " + head + "(string input, string pattern" + more + ", " + OPTIONS
                                + " options, timespan matchTimeout)",
                        a -> run.run(
                                Regex.of((String) a[1], Enums.number(a[a.length - 2]), timeout(a[a.length - 1])),
                                without(a, a.length - 2)));
    }

    /** The arguments without the pattern and without those from an end on. */
    private static Object[] without(Object[] arguments, int end) {
        List<Object> kept =
                new java.util.ArrayList<>(java.util.Arrays.asList(arguments).subList(0, end));
        kept.remove(1);
        return kept.toArray();
    }
}

package org.jwsh.values.text;

/**
 * The order of strings as a culture has it: digits before letters, letters by the alphabet, lower case first where case
 * counts. Plain ASCII is compared directly; everything else by ICU.
 */
public final class Collation {
    /** The order of the invariant culture. */
    public static final Collation INVARIANT = new Collation("");

    /** ASCII from the blank to the tilde in the order that the collation has it. */
    private static final String ASCII_ORDER =
            " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";

    private static final byte[] WEIGHT = new byte[128];

    static {
        int weight = 0;
        for (int i = 0; i < ASCII_ORDER.length(); i++) {
            char c = ASCII_ORDER.charAt(i);
            weight += c >= 'A' && c <= 'Z' ? 0 : 1;
            WEIGHT[c] = (byte) weight;
        }
    }

    private static final java.util.Map<String, Collation> BY_LANGUAGE = new java.util.concurrent.ConcurrentHashMap<>();

    private final String language;
    private volatile com.ibm.icu.text.Collator withCase;
    private volatile com.ibm.icu.text.Collator withoutCase;

    private Collation(String language) {
        this.language = language;
    }

    /** The order of a culture by its name: many have the invariant one. */
    public static Collation of(String culture) {
        String language = culture.replaceFirst("-.*", "").toLowerCase(java.util.Locale.ROOT);
        return language.isEmpty() || language.equals("en")
                ? INVARIANT
                : BY_LANGUAGE.computeIfAbsent(language, Collation::new);
    }

    /** Whether two strings are the same to the culture. */
    public boolean equal(String left, String right, boolean ignoreCase) {
        if (left.equals(right)) {
            return true;
        }
        if (!language.isEmpty()) {
            return icu(left, right, ignoreCase) == 0;
        }
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b || weight(a) == 0) {
                if (weight(a) == 0 || weight(b) == 0) {
                    return icu(left, right, ignoreCase) == 0;
                }
                if (!ignoreCase || weight(a) != weight(b)) {
                    return false;
                }
            }
        }
        String rest = left.length() > right.length() ? left : right;
        for (int i = length; i < rest.length(); i++) {
            if (weight(rest.charAt(i)) == 0) {
                return icu(left, right, ignoreCase) == 0;
            }
        }
        return left.length() == right.length();
    }

    /** Below, equal to or above zero. */
    public int compare(String left, String right, boolean ignoreCase) {
        if (!language.isEmpty()) {
            return icu(left, right, ignoreCase);
        }
        int length = Math.min(left.length(), right.length());
        int caseOrder = 0;
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            int first = weight(a);
            int second = weight(b);
            if (first == 0 || second == 0) {
                return icu(left, right, ignoreCase);
            }
            if (first != second) {
                return first - second;
            }
            if (caseOrder == 0 && a != b) {
                caseOrder = b - a;
            }
        }
        if (!restIsPlain(left, length) || !restIsPlain(right, length)) {
            return icu(left, right, ignoreCase);
        }
        int order = left.length() - right.length();
        return order != 0 || ignoreCase ? order : caseOrder;
    }

    private static int weight(char c) {
        return c < 128 ? WEIGHT[c] : 0;
    }

    private static boolean restIsPlain(String text, int from) {
        return from >= text.length() || weight(text.charAt(from)) != 0;
    }

    private int icu(String left, String right, boolean ignoreCase) {
        return (ignoreCase ? withoutCase() : withCase()).compare(left, right);
    }

    private com.ibm.icu.text.Collator withCase() {
        if (withCase == null) {
            withCase = collator(com.ibm.icu.text.Collator.TERTIARY);
        }
        return withCase;
    }

    private com.ibm.icu.text.Collator withoutCase() {
        if (withoutCase == null) {
            withoutCase = collator(com.ibm.icu.text.Collator.SECONDARY);
        }
        return withoutCase;
    }

    private com.ibm.icu.text.Collator collator(int strength) {
        com.ibm.icu.util.ULocale locale =
                language.isEmpty() ? com.ibm.icu.util.ULocale.ROOT : new com.ibm.icu.util.ULocale(language);
        com.ibm.icu.text.Collator collator = com.ibm.icu.text.Collator.getInstance(locale);
        collator.setStrength(strength);
        return collator.freeze();
    }
}

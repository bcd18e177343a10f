package org.jwsh.commands.core;

import java.util.Locale;

/** How far apart two names of commands are: the letters to insert, to leave out, to change and to swap with their neighbours. */
final class CommandDistance {
    private CommandDistance() {}

    static int between(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            steps[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            steps[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1);
                best = Math.min(best, steps[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(best, steps[i - 2][j - 2] + change) : best;
            }
        }
        return steps[a.length()][b.length()];
    }

    /** Whether a text abbreviates a name: its capital letters, the verb's first one and the noun's, such as {@code i-psdf}. */
    static boolean abbreviates(String text, String name) {
        StringBuilder capitals = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isUpperCase(c) || c == '-') {
                capitals.append(c);
            }
        }
        return capitals.indexOf("-") > 0 && capitals.toString().equalsIgnoreCase(text);
    }
}

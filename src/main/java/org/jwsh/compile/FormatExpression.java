package org.jwsh.compile;

/** Takes the format of an expandable string apart. */
final class FormatExpression {
    private FormatExpression() {}

    /** The literal text before, between and behind the {@code {n}} places, doubled braces made single. */
    static String[] literals(String format, int places) {
        String[] literals = new String[places + 1];
        StringBuilder current = new StringBuilder();
        int next = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            boolean doubled = i + 1 < format.length() && format.charAt(i + 1) == c;
            if (c == '{' && !doubled) {
                literals[next++] = current.toString();
                current.setLength(0);
                i = format.indexOf('}', i);
            } else {
                current.append(c);
                i += (c == '{' || c == '}') && doubled ? 1 : 0;
            }
        }
        literals[next] = current.toString();
        return literals;
    }
}

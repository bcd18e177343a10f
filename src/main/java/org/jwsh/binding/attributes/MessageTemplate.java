package org.jwsh.binding.attributes;

/** Messages that users write for a validation, with numbered holes. */
final class MessageTemplate {
    private MessageTemplate() {}

    static String fill(String template, String... values) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            char next = i + 1 < template.length() ? template.charAt(i + 1) : 0;
            int hole = c == '{' && next >= '0' && next <= '9' ? next - '0' : -1;
            if ((c == '{' || c == '}') && next == c) {
                filled.append(c);
                i++;
            } else if (hole >= 0
                    && hole < values.length
                    && i + 2 < template.length()
                    && template.charAt(i + 2) == '}') {
                filled.append(values[hole]);
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}

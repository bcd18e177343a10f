package org.jwsh.language;

/**
 * The name of a variable as written behind the {@code $}: {@code x}, {@code global:x}, {@code env:PATH}, {@code a b} from
 * {@code ${a b}}.
 *
 * @param text the whole path without {@code $} and braces
 * @param scope {@code global}, {@code local}, {@code script}, {@code private}, {@code using}, {@code variable} or null
 * @param drive the drive, such as {@code env} or {@code function}, or null
 * @param name what is left behind the scope or the drive
 */
public record VariablePath(String text, String scope, String drive, String name) {

    /** Splits a path at its colon: the five scopes and {@code variable} are scopes, everything else names a drive. */
    public static VariablePath of(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            return new VariablePath(text, null, null, text);
        }
        String head = text.substring(0, colon);
        String name = text.substring(colon + 1);
        return isScope(head)
                ? new VariablePath(text, head.toLowerCase(java.util.Locale.ROOT), null, name)
                : new VariablePath(text, null, head, name);
    }

    private static boolean isScope(String head) {
        return switch (head.toLowerCase(java.util.Locale.ROOT)) {
            case "global", "local", "script", "private", "using", "variable" -> true;
            default -> false;
        };
    }

    /** Whether it is a plain variable: no scope, no drive. */
    public boolean isUnscoped() {
        return scope == null && drive == null;
    }

    @Override
    public String toString() {
        return text;
    }
}

package org.jwsh.modules.oneview;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.SecureString;

/** Takes the characters out of what users give as a password. */
final class Secret {
    private Secret() {}

    /** The characters of a secure string, or of the text of anything else; the caller wipes them. */
    static char[] characters(Object password) {
        Object value = PSObject.unwrap(password);
        return value instanceof SecureString secure
                ? secure.reveal()
                : LanguagePrimitives.toStringInvariant(value).toCharArray();
    }

    /** The text of a secret for the body of a request; null where none was given. */
    static String text(Object password) {
        return password == null ? null : new String(characters(password));
    }
}

package org.jwsh.completion;

import java.util.Map;
import org.jwsh.values.LanguagePrimitives;

/**
 * How paths are completed.
 *
 * @param relativePaths whether they are written relative to the current location; null to decide by what is typed
 * @param literalPaths whether wildcards in names stand for themselves
 */
record CompletionOptions(Boolean relativePaths, boolean literalPaths) {
    static final CompletionOptions USUAL = new CompletionOptions(null, false);

    /** The options of a table as TabExpansion2 is given it; null for none. */
    static CompletionOptions of(Map<?, ?> table) {
        if (table == null) {
            return USUAL;
        }
        Object relative = table.get("RelativePaths");
        Object literal = table.get("LiteralPaths");
        return new CompletionOptions(
                relative == null ? null : LanguagePrimitives.isTrue(relative), LanguagePrimitives.isTrue(literal));
    }
}

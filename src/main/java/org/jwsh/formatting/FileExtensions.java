package org.jwsh.formatting;

import org.jwsh.values.NetException;
import org.jwsh.values.collections.Hashtable;

/** The escape sequences that names of files are shown with, by the extension with its period. */
public final class FileExtensions extends Hashtable {
    @Override
    public Object put(Object extension, Object sequence) {
        requirePeriod(extension);
        StyleGroup.requireSequence(String.valueOf(sequence));
        return super.put(extension, sequence);
    }

    @Override
    public Object remove(Object extension) {
        requirePeriod(extension);
        return super.remove(extension);
    }

    private static void requirePeriod(Object extension) {
        if (!String.valueOf(extension).startsWith(".")) {
            throw NetException.of(
                    "System.ArgumentException",
                    "When adding or removing extensions, the extension must start with a period.");
        }
    }
}

package org.jwsh.compile.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** The lines of the file that {@code switch -File} reads. */
final class SwitchFile {
    private SwitchFile() {}

    static Iterator<String> lines(Object given, Frame frame) {
        String name = LanguagePrimitives.toStringInvariant(given);
        Path path = SessionLocation.of(frame.context).resolve(name);
        try {
            return Files.readAllLines(path).iterator();
        } catch (IOException failure) {
            throw NetException.of("System.IO.FileNotFoundException", "Could not find file '" + path + "'.", failure)
                    .withRecord("FileReadError", ErrorCategory.InvalidOperation, name);
        }
    }
}

package org.jwsh.commands.management;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.providers.TextEncoding;

/** {@code -Encoding} and {@code -AsByteStream}: how content is told as text, or that it is bytes. */
final class ContentEncoding {
    @Parameter(dynamic = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Text.Encoding")
    Object encoding;

    @Parameter(dynamic = true)
    boolean asByteStream;

    /** The encoding that was chosen, or null. */
    TextEncoding chosen() {
        return encoding == null ? null : TextEncoding.of(encoding);
    }
}

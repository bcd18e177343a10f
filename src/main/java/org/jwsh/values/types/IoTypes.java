package org.jwsh.values.types;

import org.jwsh.values.TypeSpec;

/** The namespace {@code System.IO}. */
final class IoTypes {
    private IoTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "textwriter" ->
                TypeSpec.ofClass("System.IO.TextWriter", TextWriterValue.class, () -> TextWriterValue::define)
                        .implementing("System.IDisposable");
            default -> null;
        };
    }
}

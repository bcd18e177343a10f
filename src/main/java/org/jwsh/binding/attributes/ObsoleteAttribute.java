package org.jwsh.binding.attributes;

import org.jwsh.values.TypeName;

/** {@code [Obsolete()]}: whoever uses the parameter or command is warned. */
@TypeName("System.ObsoleteAttribute")
public final class ObsoleteAttribute {
    private final String message;
    private final boolean error;
    private String diagnosticId;
    private String urlFormat;

    /**
     * @param message what to use in its place, or null
     * @param error whether a compiler is to refuse it, which a shell does not
     */
    public ObsoleteAttribute(String message, boolean error) {
        this.message = message;
        this.error = error;
    }

    public String message() {
        return message;
    }

    public boolean isError() {
        return error;
    }

    public String diagnosticId() {
        return diagnosticId;
    }

    public void diagnosticId(String id) {
        diagnosticId = id;
    }

    public String urlFormat() {
        return urlFormat;
    }

    public void urlFormat(String format) {
        urlFormat = format;
    }
}

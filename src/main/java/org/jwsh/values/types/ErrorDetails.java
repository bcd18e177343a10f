package org.jwsh.values.types;

import org.jwsh.values.TypeName;

/** The text that an error shows in place of its exception's message. */
@TypeName("System.Management.Automation.ErrorDetails")
public record ErrorDetails(String message, String recommendedAction) {
    public ErrorDetails(String message) {
        this(message, "");
    }

    @Override
    public String toString() {
        return message;
    }
}

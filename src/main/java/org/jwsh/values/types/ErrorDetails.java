package org.jwsh.values.types;

import org.jwsh.values.ErrorRecord;
import org.jwsh.values.TypeName;

/** The text that an error shows in place of its exception's message, and what to do about it. */
@TypeName("System.Management.Automation.ErrorDetails")
public final class ErrorDetails {
    private final String message;
    private final ErrorRecord owner;
    private String recommendedAction = "";

    public ErrorDetails(String message) {
        this.message = message;
        this.owner = null;
    }

    /** The details of a record; what is set here is set there. */
    ErrorDetails(ErrorRecord owner) {
        this.message = owner.details();
        this.owner = owner;
    }

    public String message() {
        return message;
    }

    public String recommendedAction() {
        return owner == null ? recommendedAction : owner.recommendedAction();
    }

    void recommendedAction(String action) {
        recommendedAction = action;
        if (owner != null) {
            owner.recommendedAction(action);
        }
    }

    @Override
    public String toString() {
        return message;
    }
}

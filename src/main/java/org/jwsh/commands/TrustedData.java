package org.jwsh.commands;

import org.jwsh.cmdlet.ArgumentRule;

/** Marks values that would have to be trusted in a session whose language is restricted; here all are. */
public final class TrustedData implements ArgumentRule {
    @Override
    public String problem(Object argument) {
        return null;
    }

    @Override
    public String errorId() {
        return "TrustedDataFailure";
    }

    @Override
    public String typeName() {
        return "ValidateTrustedDataAttribute";
    }
}

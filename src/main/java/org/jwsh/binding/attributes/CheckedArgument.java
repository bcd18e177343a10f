package org.jwsh.binding.attributes;

import org.jwsh.cmdlet.ArgumentRule;

/** A cmdlet's own rule for the values of a parameter. */
public final class CheckedArgument implements ArgumentValidation {
    private final ArgumentRule rule;

    public CheckedArgument(ArgumentRule rule) {
        this.rule = rule;
    }

    /** The .NET name of the attribute that the rule stands for. */
    public String typeName() {
        return rule.typeName();
    }

    /** Whether another parameter at the same place should have a value that breaks the rule. */
    public boolean leavesToOthers(Object value) {
        return rule.leavesToOthers() && value != null && rule.problem(value) != null;
    }

    @Override
    public void validate(Object value) {
        String problem = rule.problem(value);
        if (problem != null) {
            throw ValidationFailure.of(rule.errorId(), problem);
        }
    }
}

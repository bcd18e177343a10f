package org.jwsh.cmdlet;

/** A rule for the values of a parameter. */
public interface ArgumentRule {
    /**
     * Looks at a value.
     *
     * @param argument the whole value, converted to the parameter's type
     * @return what is wrong with it, as a sentence for the user; null where nothing is
     */
    String problem(Object argument);

    /** Whether a value that breaks the rule goes to another parameter of the same position. */
    default boolean leavesToOthers() {
        return false;
    }

    /** The id of the error for a value that breaks the rule. */
    String errorId();

    /** The .NET name of the attribute that stands for the rule in metadata. */
    String typeName();
}

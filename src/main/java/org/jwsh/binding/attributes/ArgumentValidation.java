package org.jwsh.binding.attributes;

/** Refuses arguments that are not allowed. */
public interface ArgumentValidation {
    /** The exception of a refusal. */
    String EXCEPTION = "System.Management.Automation.ValidationMetadataException";

    /**
     * Looks at an argument after its conversion.
     *
     * @throws org.jwsh.values.NetException of type {@link #EXCEPTION} where it is refused
     */
    void validate(Object argument);
}

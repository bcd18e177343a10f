package org.jwsh.values;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.language.Extent;

/**
 * An exception as scripts see it: its .NET type, message, inner exception and further properties, and the error record that
 * it carries or that was made of it. Classes of scripts that derive from an exception are instances with further state.
 * It has no Java stack trace: scripts are shown their own.
 */
public class NetException extends RuntimeException implements NetTyped {
    private final NetType type;
    private final String text;
    private Map<String, Object> properties;
    private ErrorRecord errorRecord;

    public NetException(NetType type, String message, Throwable inner) {
        super(message, inner, false, false);
        this.type = type;
        this.text = message;
    }

    /**
     * Takes over what another exception says: what classes derived from an exception are made of. Where it says no more than its
     * own type, this one tells its type instead.
     */
    protected NetException(NetException other) {
        super(other.text, other.getCause(), false, false);
        this.type = other.type;
        this.properties = other.properties;
        boolean general = ("Exception of type '" + other.type.fullName() + "' was thrown.").equals(other.text);
        this.text = general ? "Exception of type '" + netType().fullName() + "' was thrown." : other.text;
    }

    /** An exception of a type that the catalogue knows. */
    public static NetException of(String typeName, String message) {
        return new NetException(NetTypes.named(typeName), message, null);
    }

    public static NetException of(String typeName, String message, Throwable inner) {
        return new NetException(NetTypes.named(typeName), message, inner);
    }

    /** A {@code System.Management.Automation.RuntimeException} with its error record: what the engine itself throws. */
    public static NetException runtime(String errorId, ErrorCategory category, Object target, String message) {
        return of("System.Management.Automation.RuntimeException", message).withRecord(errorId, category, target);
    }

    /** Gives the exception the error record that it carries; later uses show that record. */
    public NetException withRecord(String errorId, ErrorCategory category, Object target) {
        errorRecord = new ErrorRecord(this, errorId, category, target);
        return this;
    }

    /** Gives the record that the exception carries the position that it is shown with. */
    public NetException at(Extent position) {
        errorRecord.invocation(new InvocationInfo(null, null, position));
        return this;
    }

    @Override
    public NetType netType() {
        return type;
    }

    /** The type and the message, those of the inner exception behind them. */
    @Override
    public String toString() {
        String message = getMessage();
        String text = netType().fullName() + (message == null || message.isEmpty() ? "" : ": " + message);
        return inner() == null ? text : text + "\n ---> " + inner() + "\n   --- End of inner exception stack trace ---";
    }

    @Override
    public String getMessage() {
        return text;
    }

    /** The record that this exception carries, or null: the difference between PowerShell's own exceptions and plain ones. */
    public ErrorRecord errorRecord() {
        return errorRecord;
    }

    public void errorRecord(ErrorRecord record) {
        errorRecord = record;
    }

    /** The inner exception, or null. */
    public Throwable inner() {
        return getCause();
    }

    /** A further property, such as {@code ParamName}, or null. */
    public Object property(String name) {
        return properties == null ? null : properties.get(name);
    }

    public NetException with(String property, Object value) {
        if (properties == null) {
            properties = new LinkedHashMap<>();
        }
        properties.put(property, value);
        return this;
    }
}

package org.jwsh.commands.remoting;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.values.EnumType;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.time.TimeSpan;

/** How a connection to a WS-Management service is made: which checks of its certificate are left out, how long it may take. */
@TypeName("System.Management.Automation.Remoting.PSSessionOption")
public final class PSSessionOption {
    private static final String NAME = "System.Management.Automation.Remoting.PSSessionOption";
    private static final String RUNSPACES = "System.Management.Automation.Runspaces.";
    private static final String OPEN_TIMEOUT = "OpenTimeout";
    private static final int LARGEST_OBJECT = 209_715_200;

    /** The properties with their types, in the order that they are shown. */
    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("MaximumConnectionRedirectionCount", "int");
        TYPES.put("NoCompression", "bool");
        TYPES.put("NoMachineProfile", "bool");
        TYPES.put("SkipCACheck", "bool");
        TYPES.put("SkipCNCheck", "bool");
        TYPES.put("SkipRevocationCheck", "bool");
        TYPES.put("OperationTimeout", "timespan");
        TYPES.put("NoEncryption", "bool");
        TYPES.put("UseUTF16", "bool");
        TYPES.put("IncludePortInSPN", "bool");
        TYPES.put("OutputBufferingMode", RUNSPACES + "OutputBufferingMode");
        TYPES.put("MaxConnectionRetryCount", "int");
        TYPES.put("Culture", "cultureinfo");
        TYPES.put("UICulture", "cultureinfo");
        TYPES.put("MaximumReceivedDataSizePerCommand", "System.Nullable[int]");
        TYPES.put("MaximumReceivedObjectSize", "System.Nullable[int]");
        TYPES.put(OPEN_TIMEOUT, "timespan");
        TYPES.put("CancelTimeout", "timespan");
        TYPES.put("IdleTimeout", "timespan");
    }

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** With what is usual. */
    PSSessionOption() {
        TYPES.forEach((name, type) -> values.put(name, type.equals("bool") ? Boolean.FALSE : null));
        values.put("MaximumConnectionRedirectionCount", 0);
        values.put("OperationTimeout", seconds(180));
        values.put("OutputBufferingMode", ((EnumType) NetTypes.named(RUNSPACES + "OutputBufferingMode")).find("None"));
        values.put("MaxConnectionRetryCount", 5);
        values.put("MaximumReceivedObjectSize", LARGEST_OBJECT);
        values.put(OPEN_TIMEOUT, seconds(180));
        values.put("CancelTimeout", seconds(60));
        values.put("IdleTimeout", new TimeSpan(-TimeSpan.TICKS_PER_SECOND / 1000));
    }

    private static TimeSpan seconds(long count) {
        return new TimeSpan(count * TimeSpan.TICKS_PER_SECOND);
    }

    /** Makes the type known; doing it again changes nothing. */
    public static TypeSpec register() {
        TypeSpec type = TypeSpec.ofClass(NAME, PSSessionOption.class, () -> PSSessionOption::define);
        ModuleTypes.add(type);
        return type;
    }

    private static void define(TypeBuilder type) {
        type.constructor(NAME + " new()", a -> new PSSessionOption());
        TYPES.forEach((name, valueType) -> type.property(
                valueType + " " + name,
                PSSessionOption.class,
                option -> option.values.get(name),
                (option, value) -> option.values.put(name, value)));
    }

    /** Whether the certificate may come from anybody. */
    boolean skipCACheck() {
        return (Boolean) values.get("SkipCACheck");
    }

    /** Whether the certificate may name another machine. */
    boolean skipCNCheck() {
        return (Boolean) values.get("SkipCNCheck");
    }

    /** How long opening a session may take. */
    Duration openTimeout() {
        long millis = ((TimeSpan) values.get(OPEN_TIMEOUT)).ticks() / (TimeSpan.TICKS_PER_SECOND / 1000);
        return Duration.ofMillis(Math.max(1, millis));
    }

    PSSessionOption with(boolean anyAuthority, boolean anyName) {
        values.put("SkipCACheck", anyAuthority);
        values.put("SkipCNCheck", anyName);
        return this;
    }
}

package org.jwsh.commands.remoting;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.remoting.client.RunspaceHolder;
import org.jwsh.values.EnumType;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.types.Guid;

/** A session on another machine that lives until it is removed. */
@TypeName("System.Management.Automation.Runspaces.PSSession")
public final class PSSession implements RunspaceHolder {
    private static final String RUNSPACES = "System.Management.Automation.Runspaces.";

    private final int id;
    private final String name;
    private final Connector connector;
    private final RemoteRunspace runspace;
    private UnaryOperator<Object> handedOver = UnaryOperator.identity();

    PSSession(int id, String name, Connector connector, RemoteRunspace runspace) {
        this.id = id;
        this.name = name;
        this.connector = connector;
        this.runspace = runspace;
    }

    /** The same session under another number and name. */
    PSSession as(int otherId, String otherName) {
        PSSession same = new PSSession(otherId, otherName, connector, runspace);
        same.handedOver = handedOver;
        return same;
    }

    /** Makes the type known; doing it again changes nothing. */
    public static TypeSpec register() {
        TypeSpec type = TypeSpec.ofClass(RUNSPACES + "PSSession", PSSession.class, () -> PSSession::define);
        ModuleTypes.add(type);
        return type;
    }

    private static void define(TypeBuilder type) {
        type.property(RUNSPACES + "RunspaceState State", PSSession.class, PSSession::state)
                .property("string IdleTimeout", PSSession.class, s -> "7200000")
                .property("string ComputerType", PSSession.class, s -> "RemoteMachine")
                .property("string ComputerName", PSSession.class, PSSession::computerName)
                .property("string ConfigurationName", PSSession.class, s -> s.connector.configuration())
                .property("guid InstanceId", PSSession.class, s -> new Guid(s.runspace.id()))
                .property("int Id", PSSession.class, PSSession::id)
                .property("string Name", PSSession.class, PSSession::name)
                .property(RUNSPACES + "RunspaceAvailability Availability", PSSession.class, PSSession::availability)
                .property("string Transport", PSSession.class, s -> s.connector.transport())
                .method("string ToString()", PSSession.class, (s, a) -> s.toString());
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String computerName() {
        return connector.host();
    }

    /** An expression that opens another session like it. */
    String maker() {
        return connector.expression();
    }

    UUID instanceId() {
        return runspace.id();
    }

    @Override
    public RemoteRunspace runspace() {
        return runspace;
    }

    @Override
    public void handOver(UnaryOperator<Object> change) {
        handedOver = change;
    }

    /** What commands here get for something that one of the session has written. */
    Object received(Object value) {
        return handedOver.apply(value);
    }

    boolean isOpen() {
        return runspace.state() == RemoteRunspace.State.Opened;
    }

    private Object state() {
        return ((EnumType) NetTypes.named(RUNSPACES + "RunspaceState"))
                .find(runspace.state().name());
    }

    private Object availability() {
        String name = !isOpen() ? "None" : runspace.isBusy() ? "Busy" : "Available";
        return ((EnumType) NetTypes.named(RUNSPACES + "RunspaceAvailability")).find(name);
    }

    @Override
    public String toString() {
        return "[PSSession]" + name;
    }
}

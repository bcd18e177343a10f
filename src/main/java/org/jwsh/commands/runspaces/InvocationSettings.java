package org.jwsh.commands.runspaces;

import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** How a {@code [powershell]} is to run its commands: {@code PSInvocationSettings}. */
final class InvocationSettings {
    private static final String AUTOMATION = "System.Management.Automation.";

    private boolean addToHistory;
    private boolean exposeFlowControlExceptions;
    private boolean flowImpersonationPolicy;
    private Object errorActionPreference;
    private Object host;
    private Object apartmentState = label("System.Threading.ApartmentState", "Unknown");
    private Object remoteStreamOptions = label(AUTOMATION + "RemoteStreamOptions", "0");

    private static Object label(String type, String name) {
        return NetTypes.find(type) instanceof EnumType known ? known.find(name) : null;
    }

    static void define(TypeBuilder type) {
        Class<InvocationSettings> self = InvocationSettings.class;
        type.constructor(AUTOMATION + "PSInvocationSettings new()", a -> new InvocationSettings())
                .property("bool AddToHistory", self, s -> s.addToHistory, (s, v) -> s.addToHistory = (boolean) v)
                .property(
                        "System.Nullable[System.Management.Automation.ActionPreference] ErrorActionPreference",
                        self,
                        s -> s.errorActionPreference,
                        (s, v) -> s.errorActionPreference = v)
                .property(
                        "bool ExposeFlowControlExceptions",
                        self,
                        s -> s.exposeFlowControlExceptions,
                        (s, v) -> s.exposeFlowControlExceptions = (boolean) v)
                .property(
                        "bool FlowImpersonationPolicy",
                        self,
                        s -> s.flowImpersonationPolicy,
                        (s, v) -> s.flowImpersonationPolicy = (boolean) v)
                .property("System.Object Host", self, s -> s.host, (s, v) -> s.host = v)
                .property(
                        "System.Threading.ApartmentState ApartmentState",
                        self,
                        s -> s.apartmentState,
                        (s, v) -> s.apartmentState = v)
                .property(
                        "System.Object RemoteStreamOptions",
                        self,
                        s -> s.remoteStreamOptions,
                        (s, v) -> s.remoteStreamOptions = v);
    }

    boolean addToHistory() {
        return addToHistory;
    }

    /** What {@code $ErrorActionPreference} is while the commands run, or null where it stays as it is. */
    Object errorActionPreference() {
        return errorActionPreference;
    }
}

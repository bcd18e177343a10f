package org.jwsh.commands.runspaces;

import org.jwsh.binding.EngineIntrinsics;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** What scripts see of runspaces, pools and the factory that makes them. */
final class RunspaceMembers {
    private static final String RUNSPACES = "System.Management.Automation.Runspaces.";
    private static final Class<Runspace> RUNSPACE = Runspace.class;
    private static final Class<RunspacePool> POOL = RunspacePool.class;

    /** Where a runspace or a pool stands. */
    record StateInfo(Object state) {}

    /** The state of a runspace's session, from outside. */
    record Proxy(ExecutionContext session) {}

    private RunspaceMembers() {}

    static void factory(TypeBuilder type) {
        String make = "static runspace CreateRunspace(";
        type.staticMethod(make + ")", a -> Runspace.create(ExecutionContext.current(), null))
                .staticMethod(
                        make + "initialsessionstate initialSessionState)",
                        a -> Runspace.create(ExecutionContext.current(), (InitialState) a[0]))
                .staticMethod(
                        make + "System.Management.Automation.Host.PSHost host)",
                        a -> Runspace.create(ExecutionContext.current(), null))
                .staticMethod(
                        make + "System.Management.Automation.Host.PSHost host,"
                                + " initialsessionstate initialSessionState)",
                        a -> Runspace.create(ExecutionContext.current(), (InitialState) a[1]));
        String pool = "static " + RUNSPACES + "RunspacePool CreateRunspacePool(";
        type.staticMethod(pool + ")", a -> pool(null, 1, 1))
                .staticMethod(pool + "int minRunspaces, int maxRunspaces)", a -> pool(null, a[0], a[1]))
                .staticMethod(pool + "initialsessionstate initialSessionState)", a -> pool(a[0], 1, 1))
                .staticMethod(
                        pool + "int minRunspaces, int maxRunspaces, System.Object host)", a -> pool(null, a[0], a[1]))
                .staticMethod(
                        pool + "int minRunspaces, int maxRunspaces, initialsessionstate initialSessionState,"
                                + " System.Object host)",
                        a -> pool(a[2], a[0], a[1]));
    }

    /** What hosts do with the runspaces of others. */
    static void hostUtilities(TypeBuilder type) {
        type.staticMethod(
                "static System.Collections.ObjectModel.Collection[psobject] InvokeOnRunspace("
                        + "System.Management.Automation.PSCommand command, runspace runspace)",
                a -> {
                    PowerShellInstance shell =
                            new PowerShellInstance(ExecutionContext.current(), (Runspace) present(a[1], "runspace"));
                    shell.commands((CommandList) present(a[0], "command"));
                    return shell.invoke(null);
                });
    }

    /** @throws NetException of type PSArgumentNullException where there is none */
    static Object present(Object argument, String name) {
        if (argument == null) {
            throw ArgumentErrors.isNull(name);
        }
        return argument;
    }

    private static RunspacePool pool(Object state, Object fewest, Object most) {
        return new RunspacePool(ExecutionContext.current(), (InitialState) state, (int) fewest, (int) most);
    }

    static void define(TypeBuilder type) {
        type.staticProperty(
                        "runspace DefaultRunspace",
                        () -> Runspaces.of(ExecutionContext.current()).own(),
                        value -> {})
                .staticProperty("bool CanUseDefaultRunspace", () -> true)
                .property("int Id", RUNSPACE, Runspace::id)
                .property("string Name", RUNSPACE, Runspace::name, (r, value) -> r.name((String) value))
                .property("string ComputerName", RUNSPACE, r -> "localhost")
                .property("string Type", RUNSPACE, r -> "Local")
                .property("guid InstanceId", RUNSPACE, Runspace::instanceId)
                .property(
                        RUNSPACES + "RunspaceStateInfo RunspaceStateInfo",
                        RUNSPACE,
                        r -> new StateInfo(label("RunspaceState", r.state())))
                .property(
                        RUNSPACES + "RunspaceAvailability RunspaceAvailability",
                        RUNSPACE,
                        r -> label("RunspaceAvailability", r.availability()))
                .property(RUNSPACES + "SessionStateProxy SessionStateProxy", RUNSPACE, r -> new Proxy(r.session()))
                .property(
                        "System.Object ThreadOptions", RUNSPACE, r -> label("PSThreadOptions", "Default"), (r, v) -> {})
                .property("System.Object ApartmentState", RUNSPACE, r -> "Unknown", (r, v) -> {})
                .property("version Version", RUNSPACE, r -> new org.jwsh.values.types.Version(7, 6, 5, -1))
                .method("void Open()", RUNSPACE, (r, a) -> {
                    r.open();
                    return null;
                })
                .method("void OpenAsync()", RUNSPACE, (r, a) -> {
                    r.open();
                    return null;
                })
                .method("void Close()", RUNSPACE, (r, a) -> {
                    r.close();
                    return null;
                })
                .method("void CloseAsync()", RUNSPACE, (r, a) -> {
                    r.close();
                    return null;
                })
                .method("void Dispose()", RUNSPACE, (r, a) -> {
                    r.close();
                    return null;
                });
    }

    static void pool(TypeBuilder type) {
        type.property("guid InstanceId", POOL, RunspacePool::instanceId)
                .property("initialsessionstate InitialSessionState", POOL, RunspacePool::initialState)
                .property(
                        RUNSPACES + "RunspacePoolStateInfo RunspacePoolStateInfo",
                        POOL,
                        p -> new StateInfo(label("RunspacePoolState", p.state())))
                .property(
                        RUNSPACES + "RunspacePoolAvailability RunspacePoolAvailability",
                        POOL,
                        p -> p.state().equals("Opened") ? "Available" : "None")
                .property("bool IsDisposed", POOL, p -> p.state().equals("Closed"))
                .property("System.Object ThreadOptions", POOL, p -> label("PSThreadOptions", "Default"), (p, v) -> {})
                .property("System.Object ApartmentState", POOL, p -> "Unknown", (p, v) -> {})
                .property(
                        "timespan CleanupInterval",
                        POOL,
                        p -> org.jwsh.values.time.TimeSpan.of(0, 0, 15, 0, 0),
                        (p, v) -> {})
                .method("void Open()", POOL, (p, a) -> {
                    p.open();
                    return null;
                })
                .method("void Close()", POOL, (p, a) -> {
                    p.close();
                    return null;
                })
                .method("void Dispose()", POOL, (p, a) -> {
                    p.close();
                    return null;
                })
                .method("int GetAvailableRunspaces()", POOL, (p, a) -> p.available())
                .method("int GetMinRunspaces()", POOL, (p, a) -> p.fewest())
                .method("int GetMaxRunspaces()", POOL, (p, a) -> p.most())
                .method("bool SetMinRunspaces(int minRunspaces)", POOL, (p, a) -> p.fewest((int) a[0]))
                .method("bool SetMaxRunspaces(int maxRunspaces)", POOL, (p, a) -> p.most((int) a[0]));
    }

    static void state(TypeBuilder type) {
        type.property("System.Object State", StateInfo.class, StateInfo::state)
                .property("System.Exception Reason", StateInfo.class, info -> null)
                .method(
                        "string ToString()",
                        StateInfo.class,
                        (info, a) -> info.state().toString());
    }

    static void proxy(TypeBuilder type) {
        type.method("void SetVariable(string name, System.Object value)", Proxy.class, (p, a) -> {
                    p.session().globalScope().assign((String) a[0], a[1]);
                    return null;
                })
                .method("System.Object GetVariable(string name)", Proxy.class, (p, a) -> {
                    PSVariable found = p.session().globalScope().find(CaseFolding.fold((String) a[0]));
                    return found == null ? null : found.get();
                })
                .property(
                        "System.Management.Automation.PSVariableIntrinsics PSVariable",
                        Proxy.class,
                        p -> ofState(p, "PSVariable"))
                .property("System.Management.Automation.PathIntrinsics Path", Proxy.class, p -> ofState(p, "Path"))
                .property(
                        "System.Management.Automation.CommandInvocationIntrinsics InvokeCommand",
                        Proxy.class,
                        p -> ofState(p, "InvokeCommand"))
                .property("psmoduleinfo Module", Proxy.class, p -> null);
    }

    private static Object ofState(Proxy proxy, String member) {
        return ObjectMembers.get(new EngineIntrinsics(proxy.session()).sessionState(), member);
    }

    private static Object label(String type, String name) {
        EnumValue found = NetTypes.find(RUNSPACES + type) instanceof EnumType known ? known.find(name) : null;
        return found == null ? name : found;
    }
}

package org.jwsh.commands.runspaces;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.EnumType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.types.DataCollection;

/** What scripts see of {@code [powershell]} and of what it is made of. */
final class PowerShellMembers {
    private static final String AUTOMATION = "System.Management.Automation.";
    private static final String OUTPUT = AUTOMATION + "PSDataCollection[psobject]";
    private static final String SETTINGS = AUTOMATION + "PSInvocationSettings";
    private static final String TASK = "System.Threading.Tasks.Task[" + OUTPUT + "]";
    private static final Class<PowerShellInstance> SHELL = PowerShellInstance.class;

    /** Where a run stands and, where it failed, why. */
    record InvocationState(Object state, Throwable reason) {}

    private PowerShellMembers() {}

    static void define(TypeBuilder type) {
        creation(type);
        building(type);
        invoking(type);
        tasks(type);
        type.property(
                        AUTOMATION + "PSCommand Commands",
                        SHELL,
                        PowerShellInstance::commands,
                        (shell, value) -> shell.commands(((CommandList) value).copy()))
                .property(AUTOMATION + "PSDataStreams Streams", SHELL, PowerShellInstance::streams)
                .property("guid InstanceId", SHELL, PowerShellInstance::instanceId)
                .property(
                        AUTOMATION + "PSInvocationStateInfo InvocationStateInfo",
                        SHELL,
                        shell -> new InvocationState(label("PSInvocationState", shell.state()), shell.reason()))
                .property("bool IsNested", SHELL, shell -> false)
                .property("bool HadErrors", SHELL, PowerShellInstance::hadErrors)
                .property("bool IsRunspaceOwner", SHELL, shell -> shell.pool() == null)
                .property("string HistoryString", SHELL, shell -> "")
                .property(
                        "runspace Runspace",
                        SHELL,
                        PowerShellInstance::runspace,
                        (shell, value) -> shell.runspace((Runspace) value))
                .property(
                        AUTOMATION + "Runspaces.RunspacePool RunspacePool",
                        SHELL,
                        PowerShellInstance::pool,
                        (shell, value) -> shell.pool((RunspacePool) value));
    }

    private static void creation(TypeBuilder type) {
        type.staticMethod("static powershell Create()", a -> new PowerShellInstance(ExecutionContext.current(), null))
                .staticMethod(
                        "static powershell Create(runspace runspace)",
                        a -> new PowerShellInstance(
                                ExecutionContext.current(), (Runspace) RunspaceMembers.present(a[0], "runspace")))
                .staticMethod("static powershell Create(initialsessionstate initialSessionState)", a -> {
                    Runspace made = Runspace.create(ExecutionContext.current(), (InitialState) a[0]);
                    made.open();
                    return new PowerShellInstance(ExecutionContext.current(), made);
                })
                .staticMethod(
                        "static powershell Create(" + AUTOMATION + "RunspaceMode runspace)",
                        a -> new PowerShellInstance(
                                ExecutionContext.current(),
                                a[0].toString().equals("CurrentRunspace")
                                        ? Runspaces.of(ExecutionContext.current())
                                                .own()
                                        : null));
    }

    private static void building(TypeBuilder type) {
        type.method("powershell AddScript(string script)", SHELL, (shell, a) -> script(shell, a[0], false))
                .method(
                        "powershell AddScript(string script, bool useLocalScope)",
                        SHELL,
                        (shell, a) -> script(shell, a[0], (boolean) a[1]))
                .method("powershell AddCommand(string cmdlet)", SHELL, (shell, a) -> command(shell, a[0]))
                .method(
                        "powershell AddCommand(string cmdlet, bool useLocalScope)",
                        SHELL,
                        (shell, a) -> command(shell, a[0]))
                .method(
                        "powershell AddCommand(System.Management.Automation.CommandInfo commandInfo)",
                        SHELL,
                        (shell, a) -> {
                            CommandInfo known = (CommandInfo) a[0];
                            shell.commands()
                                    .add(new CommandList.Command(known.name(), false, true, known, new ArrayList<>()));
                            return shell;
                        })
                .method("powershell AddStatement()", SHELL, (shell, a) -> {
                    shell.commands().endStatement();
                    return shell;
                })
                .method("powershell AddArgument(System.Object value)", SHELL, (shell, a) -> {
                    shell.commands().parameter(null, a[0], true);
                    return shell;
                })
                .method("powershell AddParameter(string parameterName)", SHELL, (shell, a) -> {
                    shell.commands().parameter((String) a[0], null, false);
                    return shell;
                })
                .method("powershell AddParameter(string parameterName, System.Object value)", SHELL, (shell, a) -> {
                    shell.commands().parameter((String) a[0], a[1], true);
                    return shell;
                })
                .method("powershell AddParameters(System.Collections.IDictionary parameters)", SHELL, (shell, a) -> {
                    shell.commands().parameters(a[0]);
                    return shell;
                })
                .method("powershell AddParameters(System.Collections.IList parameters)", SHELL, (shell, a) -> {
                    shell.commands().parameters(a[0]);
                    return shell;
                });
    }

    private static PowerShellInstance script(PowerShellInstance shell, Object text, boolean ownScope) {
        shell.commands().add((String) text, true, ownScope);
        return shell;
    }

    private static PowerShellInstance command(PowerShellInstance shell, Object name) {
        shell.commands().add((String) name, false, true);
        return shell;
    }

    private static void invoking(TypeBuilder type) {
        String result = "System.Collections.ObjectModel.Collection[psobject] ";
        type.method(result + "Invoke()", SHELL, (shell, a) -> shell.invoke(null))
                .method(
                        result + "Invoke(System.Collections.IEnumerable input)",
                        SHELL,
                        (shell, a) -> shell.invoke(elements(a[0])))
                .method(
                        result + "Invoke(System.Collections.IEnumerable input, " + SETTINGS + " settings)",
                        SHELL,
                        (shell, a) -> shell.invoke(elements(a[0]), (InvocationSettings) a[1]))
                .method(
                        "void Invoke(System.Collections.IEnumerable input, System.Collections.IList output)",
                        SHELL,
                        (shell, a) -> into(shell, a, null))
                .method(
                        "void Invoke(System.Collections.IEnumerable input, System.Collections.IList output, " + SETTINGS
                                + " settings)",
                        SHELL,
                        (shell, a) -> into(shell, a, (InvocationSettings) a[2]))
                .method("System.IAsyncResult BeginInvoke()", SHELL, (shell, a) -> shell.begin(null, null))
                .method(
                        "System.IAsyncResult BeginInvoke(System.Object input)",
                        SHELL,
                        (shell, a) -> shell.begin(elements(a[0]), null))
                .method(
                        "System.IAsyncResult BeginInvoke(System.Object input, System.Object output)",
                        SHELL,
                        (shell, a) -> shell.begin(elements(a[0]), collection(a[1])))
                .method(
                        OUTPUT + " EndInvoke(System.IAsyncResult asyncResult)",
                        SHELL,
                        (shell, a) -> shell.end((PowerShellInstance.Run) PSObject.unwrap(a[0])))
                .method("void Stop()", SHELL, (shell, a) -> {
                    shell.stop();
                    return null;
                })
                .method(
                        "System.IAsyncResult BeginStop(System.Object callback, System.Object state)",
                        SHELL,
                        (shell, a) -> shell.stopping())
                .method("void EndStop(System.IAsyncResult asyncResult)", SHELL, (shell, a) -> {
                    ((PowerShellInstance.Run) PSObject.unwrap(a[0])).await(-1);
                    return null;
                })
                .method(
                        "System.Threading.Tasks.Task StopAsync(System.Object callback, System.Object state)",
                        SHELL,
                        (shell, a) -> shell.stopping().task("System.Threading.Tasks.Task"))
                .method("void Dispose()", SHELL, (shell, a) -> {
                    shell.dispose();
                    return null;
                });
    }

    private static void tasks(TypeBuilder type) {
        type.method(
                        TASK + " InvokeAsync()",
                        SHELL,
                        (shell, a) -> shell.begin(null, null).task(TASK))
                .method(
                        TASK + " InvokeAsync(System.Object input)",
                        SHELL,
                        (shell, a) -> shell.begin(elements(a[0]), null).task(TASK))
                .method(
                        TASK + " InvokeAsync(System.Object input, System.Object output)",
                        SHELL,
                        (shell, a) ->
                                shell.begin(elements(a[0]), collection(a[1])).task(TASK));
    }

    private static DataCollection collection(Object given) {
        return PSObject.unwrap(given) instanceof DataCollection known ? known : null;
    }

    @SuppressWarnings("unchecked")
    private static Object into(PowerShellInstance shell, Object[] a, InvocationSettings settings) {
        List<Object> output = (List<Object>) PSObject.unwrap(a[1]);
        output.addAll(shell.invoke(elements(a[0]), settings));
        return null;
    }

    private static Iterator<?> elements(Object given) {
        if (PSObject.unwrap(given) == null) {
            return null;
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(given);
        List<Object> all = new ArrayList<>();
        if (elements == null) {
            all.add(given);
        } else {
            elements.forEachRemaining(all::add);
        }
        return all.iterator();
    }

    static void state(TypeBuilder type) {
        type.property(AUTOMATION + "PSInvocationState State", InvocationState.class, InvocationState::state)
                .property("System.Exception Reason", InvocationState.class, InvocationState::reason);
    }

    static void run(TypeBuilder type) {
        Class<PowerShellInstance.Run> run = PowerShellInstance.Run.class;
        type.property("bool IsCompleted", run, PowerShellInstance.Run::isCompleted)
                .property("bool CompletedSynchronously", run, r -> false)
                .property("System.Object AsyncState", run, r -> null)
                .property("System.Threading.WaitHandle AsyncWaitHandle", run, r -> r)
                .method("bool WaitOne()", run, (r, a) -> r.await(-1))
                .method("bool WaitOne(int millisecondsTimeout)", run, (r, a) -> r.await((int) a[0]))
                .method("void Close()", run, (r, a) -> null);
    }

    private static Object label(String type, String name) {
        return NetTypes.find(AUTOMATION + type) instanceof EnumType known ? known.find(name) : name;
    }
}

package org.jwsh.runtime.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.time.TimeSpan;

/** The .NET types of processes for scripts. */
final class ProcessTypes {
    private static final String NAMESPACE = "System.Diagnostics.";
    private static final String PROCESS = NAMESPACE + "Process";

    /** A file of code that a process has loaded. */
    @TypeName("System.Diagnostics.ProcessModule")
    record Module(String fileName) {
        String name() {
            return fileName.substring(fileName.lastIndexOf('/') + 1);
        }

        @Override
        public String toString() {
            return NAMESPACE + "ProcessModule (" + name() + ")";
        }
    }

    /** A thread of a process. */
    @TypeName("System.Diagnostics.ProcessThread")
    record Task(int id) {}

    private ProcessTypes() {}

    private static final List<TypeSpec> ALL = List.of(
            TypeSpec.ofClass(PROCESS, SystemProcess.class, () -> ProcessTypes::process)
                    .extending("System.ComponentModel.Component"),
            TypeSpec.ofClass(NAMESPACE + "ProcessStartInfo", ProcessStartInfo.class, () -> ProcessTypes::startInfo),
            TypeSpec.ofClass(NAMESPACE + "ProcessModule", Module.class, () -> ProcessTypes::module)
                    .extending("System.ComponentModel.Component"),
            TypeSpec.ofClass(NAMESPACE + "ProcessThread", Task.class, () -> ProcessTypes::thread)
                    .extending("System.ComponentModel.Component"));

    static TypeSpec find(String folded) {
        return ALL.stream()
                .filter(spec -> CaseFolding.fold(spec.fullName()).equals(folded))
                .findFirst()
                .orElse(null);
    }

    static TypeSpec find(Class<?> javaClass) {
        return ALL.stream()
                .filter(spec -> spec.javaClass() == javaClass)
                .findFirst()
                .orElse(null);
    }

    private static void process(TypeBuilder type) {
        identity(type);
        memory(type);
        times(type);
        parts(type);
        streams(type);
        actions(type);
        statics(type);
        additions(type);
    }

    /** What PowerShell adds to processes. */
    private static void additions(TypeBuilder type) {
        Map.of(
                        "Name", "ProcessName",
                        "SI", "SessionId",
                        "Handles", "Handlecount",
                        "VM", "VirtualMemorySize64",
                        "WS", "WorkingSet64",
                        "PM", "PagedMemorySize64",
                        "NPM", "NonpagedSystemMemorySize64")
                .forEach((name, property) -> type.extended(PSMember.Kind.AliasProperty, name, name + " = " + property));
        Map.of(
                        "Path", "$this.Mainmodule.FileName",
                        "Company", "$this.Mainmodule.FileVersionInfo.CompanyName",
                        "CPU", "$this.TotalProcessorTime.TotalSeconds",
                        "FileVersion", "$this.Mainmodule.FileVersionInfo.FileVersion",
                        "ProductVersion", "$this.Mainmodule.FileVersionInfo.ProductVersion",
                        "Description", "$this.Mainmodule.FileVersionInfo.FileDescription",
                        "Product", "$this.Mainmodule.FileVersionInfo.ProductName")
                .forEach((name, script) -> type.extended(
                        PSMember.Kind.ScriptProperty, name, "System.Object " + name + " {get=" + script + ";}"));
        type.extended(PSMember.Kind.NoteProperty, "__NounName", "string __NounName=Process");
    }

    private static void identity(TypeBuilder type) {
        type.property("int Id", SystemProcess.class, p -> (int) p.id())
                .property("string ProcessName", SystemProcess.class, SystemProcess::name)
                .property("string Name", SystemProcess.class, SystemProcess::name)
                .property("int SessionId", SystemProcess.class, p -> p.facts().session())
                .property("int SI", SystemProcess.class, p -> p.facts().session())
                .property("int HandleCount", SystemProcess.class, p -> p.facts().openFiles())
                .property("int Handles", SystemProcess.class, p -> p.facts().openFiles())
                .property("string Path", SystemProcess.class, SystemProcess::path)
                .property("string CommandLine", SystemProcess.class, SystemProcess::commandLine)
                .property(PROCESS + " Parent", SystemProcess.class, SystemProcess::parent)
                .property("string MachineName", SystemProcess.class, p -> ".")
                .property("string MainWindowTitle", SystemProcess.class, p -> "")
                .property("bool Responding", SystemProcess.class, p -> true)
                .property("int BasePriority", SystemProcess.class, p -> 0)
                .property(
                        NAMESPACE + "ProcessPriorityClass PriorityClass",
                        SystemProcess.class,
                        p -> ((org.jwsh.values.EnumType) NetTypes.named(NAMESPACE + "ProcessPriorityClass"))
                                .find("Normal"))
                .property("string Company", SystemProcess.class, p -> null)
                .property("string FileVersion", SystemProcess.class, p -> null)
                .property("string ProductVersion", SystemProcess.class, p -> null)
                .property("string Description", SystemProcess.class, p -> null)
                .property("string Product", SystemProcess.class, p -> null)
                .property("string __NounName", SystemProcess.class, p -> "Process");
    }

    private static void memory(TypeBuilder type) {
        size(type, "WS", p -> p.facts().workingSet());
        size(type, "WorkingSet64", p -> p.facts().workingSet());
        size(type, "VM", p -> p.facts().virtualSize());
        size(type, "VirtualMemorySize64", p -> p.facts().virtualSize());
        size(type, "PM", p -> status(p, "VmSwap"));
        size(type, "PagedMemorySize64", p -> status(p, "VmSwap"));
        size(type, "NPM", p -> 0L);
        size(type, "NonpagedSystemMemorySize64", p -> 0L);
        size(type, "PagedSystemMemorySize64", p -> 0L);
        size(type, "PrivateMemorySize64", p -> status(p, "VmData"));
        size(type, "PeakWorkingSet64", p -> status(p, "VmHWM"));
        size(type, "PeakVirtualMemorySize64", p -> status(p, "VmPeak"));
        size(type, "PeakPagedMemorySize64", p -> 0L);
    }

    private static void size(TypeBuilder type, String name, Function<SystemProcess, Long> read) {
        type.property("long " + name, SystemProcess.class, read::apply);
    }

    private static long status(SystemProcess process, String name) {
        return process.facts().sizes().getOrDefault(name, 0L);
    }

    private static void times(TypeBuilder type) {
        type.property("datetime StartTime", SystemProcess.class, SystemProcess::startTime)
                .property("datetime ExitTime", SystemProcess.class, SystemProcess::exitTime)
                .property("int ExitCode", SystemProcess.class, SystemProcess::exitCode)
                .property("bool HasExited", SystemProcess.class, SystemProcess::hasExited)
                .property("timespan TotalProcessorTime", SystemProcess.class, SystemProcess::processorTime)
                .property("timespan UserProcessorTime", SystemProcess.class, SystemProcess::processorTime)
                .property("timespan PrivilegedProcessorTime", SystemProcess.class, p -> TimeSpan.ZERO)
                .property(
                        "double CPU",
                        SystemProcess.class,
                        p -> (double) p.processorTime().ticks() / TimeSpan.TICKS_PER_SECOND);
    }

    private static void parts(TypeBuilder type) {
        type.property(NAMESPACE + "ProcessModule MainModule", SystemProcess.class, p -> {
                    String file = p.path();
                    return file == null ? null : new Module(file);
                })
                .property(
                        NAMESPACE + "ProcessModuleCollection Modules",
                        SystemProcess.class,
                        p -> Arrays.stream(p.facts().modules()).map(Module::new).toArray())
                .property(
                        NAMESPACE + "ProcessThreadCollection Threads",
                        SystemProcess.class,
                        p -> Arrays.stream(p.facts().threads())
                                .mapToObj(Task::new)
                                .toArray())
                .property(
                        NAMESPACE + "ProcessStartInfo StartInfo",
                        SystemProcess.class,
                        SystemProcess::startInfo,
                        (p, value) -> p.startInfo((ProcessStartInfo) value))
                .property("bool EnableRaisingEvents", SystemProcess.class, p -> false, (p, value) -> {});
    }

    private static void streams(TypeBuilder type) {
        type.property("System.IO.StreamReader StandardOutput", SystemProcess.class, SystemProcess::output)
                .property("System.IO.StreamReader StandardError", SystemProcess.class, SystemProcess::errors)
                .property("System.IO.StreamWriter StandardInput", SystemProcess.class, SystemProcess::input);
    }

    private static void actions(TypeBuilder type) {
        type.constructor(PROCESS + " new()", a -> new SystemProcess(new ProcessStartInfo()))
                .method("bool Start()", SystemProcess.class, (p, a) -> {
                    p.start();
                    return true;
                })
                .method("void Kill()", SystemProcess.class, (p, a) -> {
                    p.kill(false);
                    return null;
                })
                .method("void Kill(bool entireProcessTree)", SystemProcess.class, (p, a) -> {
                    p.kill((boolean) a[0]);
                    return null;
                })
                .method("void WaitForExit()", SystemProcess.class, (p, a) -> {
                    p.waitForExit(-1);
                    return null;
                })
                .method("bool WaitForExit(int milliseconds)", SystemProcess.class, (p, a) -> p.waitForExit((int) a[0]))
                .method(
                        "bool WaitForExit(timespan timeout)",
                        SystemProcess.class,
                        (p, a) -> p.waitForExit(((TimeSpan) a[0]).ticks() / TimeSpan.TICKS_PER_MILLISECOND))
                .method("bool CloseMainWindow()", SystemProcess.class, (p, a) -> false)
                .method("void Refresh()", SystemProcess.class, (p, a) -> null)
                .method("void Close()", SystemProcess.class, (p, a) -> null)
                .method("void Dispose()", SystemProcess.class, (p, a) -> null)
                .method("string ToString()", SystemProcess.class, (p, a) -> p.toString());
    }

    private static void statics(TypeBuilder type) {
        type.staticMethod("static " + PROCESS + " GetCurrentProcess()", a -> SystemProcess.current())
                .staticMethod(
                        "static " + PROCESS + "[] GetProcesses()",
                        a -> SystemProcess.all().toArray(SystemProcess[]::new))
                .staticMethod("static " + PROCESS + " GetProcessById(int processId)", a -> byId((int) a[0]))
                .staticMethod(
                        "static " + PROCESS + "[] GetProcessesByName(string processName)",
                        a -> SystemProcess.all().stream()
                                .filter(p -> a[0].equals(p.name()))
                                .toArray(SystemProcess[]::new))
                .staticMethod(
                        "static " + PROCESS + " Start(string fileName)",
                        a -> start(new ProcessStartInfo((String) a[0], "")))
                .staticMethod(
                        "static " + PROCESS + " Start(string fileName, string arguments)",
                        a -> start(new ProcessStartInfo((String) a[0], (String) a[1])))
                .staticMethod(
                        "static " + PROCESS
                                + " Start(string fileName, System.Collections.Generic.IEnumerable[string] arguments)",
                        a -> {
                            ProcessStartInfo how = new ProcessStartInfo((String) a[0], "");
                            for (Object each : (Iterable<?>) Arrays.asList((Object[]) a[1])) {
                                how.argumentList().add(each);
                            }
                            return start(how);
                        })
                .staticMethod(
                        "static " + PROCESS + " Start(System.Diagnostics.ProcessStartInfo startInfo)",
                        a -> start((ProcessStartInfo) a[0]));
    }

    private static SystemProcess byId(int id) {
        SystemProcess found = SystemProcess.find(id);
        if (found == null) {
            throw NetException.of("System.ArgumentException", "Process with an Id of " + id + " is not running.");
        }
        return found;
    }

    private static SystemProcess start(ProcessStartInfo how) {
        SystemProcess process = new SystemProcess(how);
        process.start();
        return process;
    }

    private static void startInfo(TypeBuilder type) {
        String own = NAMESPACE + "ProcessStartInfo new(";
        Class<ProcessStartInfo> self = ProcessStartInfo.class;
        type.constructor(own + ")", a -> new ProcessStartInfo())
                .constructor(own + "string fileName)", a -> new ProcessStartInfo((String) a[0], ""))
                .constructor(
                        own + "string fileName, string arguments)",
                        a -> new ProcessStartInfo((String) a[0], (String) a[1]))
                .property("string FileName", self, i -> i.fileName, (i, value) -> i.fileName = text(value))
                .property("string Arguments", self, i -> i.arguments, (i, value) -> i.arguments = text(value))
                .property(
                        "string WorkingDirectory",
                        self,
                        i -> i.workingDirectory,
                        (i, value) -> i.workingDirectory = text(value))
                .property("string Verb", self, i -> i.verb, (i, value) -> i.verb = text(value))
                .property("string UserName", self, i -> i.userName, (i, value) -> i.userName = text(value))
                .property("System.Collections.ObjectModel.Collection[string] ArgumentList", self, i -> i.argumentList())
                .property(
                        "System.Collections.Generic.IDictionary[string,string] Environment", self, i -> i.environment())
                .property(
                        "System.Collections.Specialized.StringDictionary EnvironmentVariables",
                        self,
                        i -> i.environment());
        flags(type, self);
        type.property(
                        NAMESPACE + "ProcessWindowStyle WindowStyle",
                        self,
                        i -> i.windowStyle,
                        (i, value) -> i.windowStyle = value)
                .property(
                        "System.Text.Encoding StandardOutputEncoding",
                        self,
                        i -> i.standardOutputEncoding,
                        (i, value) -> i.standardOutputEncoding = value)
                .property(
                        "System.Text.Encoding StandardErrorEncoding",
                        self,
                        i -> i.standardErrorEncoding,
                        (i, value) -> i.standardErrorEncoding = value);
    }

    private static void flags(TypeBuilder type, Class<ProcessStartInfo> self) {
        type.property(
                        "bool UseShellExecute",
                        self,
                        i -> i.useShellExecute,
                        (i, value) -> i.useShellExecute = (boolean) value)
                .property(
                        "bool CreateNoWindow",
                        self,
                        i -> i.createNoWindow,
                        (i, value) -> i.createNoWindow = (boolean) value)
                .property(
                        "bool RedirectStandardInput",
                        self,
                        i -> i.redirectStandardInput,
                        (i, value) -> i.redirectStandardInput = (boolean) value)
                .property(
                        "bool RedirectStandardOutput",
                        self,
                        i -> i.redirectStandardOutput,
                        (i, value) -> i.redirectStandardOutput = (boolean) value)
                .property(
                        "bool RedirectStandardError",
                        self,
                        i -> i.redirectStandardError,
                        (i, value) -> i.redirectStandardError = (boolean) value);
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }

    private static void module(TypeBuilder type) {
        type.property("string ModuleName", Module.class, Module::name)
                .property("string FileName", Module.class, Module::fileName)
                .method("string ToString()", Module.class, (m, a) -> m.toString());
    }

    private static void thread(TypeBuilder type) {
        type.property("int Id", Task.class, Task::id);
    }
}

package org.jwsh.values.types;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.SessionAmbient;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.Hashtable;

/** {@code System.Environment}: variables and current directory are those of the session. */
final class EnvironmentMembers {
    private static final Pattern VARIABLE = Pattern.compile("%([^%]+)%");

    private EnvironmentMembers() {}

    static void define(TypeBuilder type) {
        type.staticProperty("bool IsPrivilegedProcess", () -> "root".equals(System.getProperty("user.name")))
                .staticProperty("long WorkingSet", () -> Runtime.getRuntime().totalMemory());
        type.staticProperty("string NewLine", () -> "\n")
                .staticProperty("string MachineName", () -> HostNames.local())
                .staticProperty("string UserName", () -> System.getProperty("user.name"))
                .staticProperty("string UserDomainName", () -> HostNames.local())
                .staticProperty("int ProcessorCount", () -> Runtime.getRuntime().availableProcessors())
                .staticProperty(
                        "int ProcessId", () -> (int) ProcessHandle.current().pid())
                .staticProperty(
                        "string ProcessPath",
                        () -> ProcessHandle.current().info().command().orElse(null))
                .staticProperty(
                        "string CommandLine",
                        () -> ProcessHandle.current().info().commandLine().orElse("jwsh"))
                .staticProperty("bool Is64BitProcess", () -> true)
                .staticProperty("bool Is64BitOperatingSystem", () -> true)
                .staticProperty("bool HasShutdownStarted", () -> false)
                .staticProperty("bool UserInteractive", () -> true)
                .staticProperty("int CurrentManagedThreadId", () ->
                        (int) Thread.currentThread().threadId())
                .staticProperty("int TickCount", () -> (int) (System.nanoTime() / 1_000_000))
                .staticProperty("long TickCount64", () -> System.nanoTime() / 1_000_000)
                .staticProperty("string SystemDirectory", () -> "")
                .staticProperty("int SystemPageSize", () -> 4096)
                .staticProperty("System.OperatingSystem OSVersion", OperatingSystem::current)
                .staticProperty("version Version", () -> new Version(10, 0, 0, -1))
                .staticProperty("int ExitCode", () -> 0, value -> {})
                .staticProperty("string StackTrace", () -> "")
                .staticProperty(
                        "string CurrentDirectory",
                        () -> SessionAmbient.current().directory().toString(),
                        value -> SessionAmbient.current().directory(Path.of((String) value)));
        defineVariables(type);
        type.staticMethod(
                        "static string GetFolderPath(System.Environment+SpecialFolder folder)",
                        a -> folder(a[0].toString()))
                .staticMethod(
                        "static string GetFolderPath(System.Environment+SpecialFolder folder,"
                                + " System.Environment+SpecialFolderOption option)",
                        a -> folder(a[0].toString()))
                .staticMethod(
                        "static string[] GetCommandLineArgs()",
                        a -> ProcessHandle.current().info().arguments().orElse(new String[0]))
                .staticMethod("static string[] GetLogicalDrives()", a -> new String[] {"/"})
                .staticMethod("static void Exit(int exitCode)", a -> {
                    SessionAmbient.current().exit((int) a[0]);
                    return null;
                })
                .staticMethod("static void FailFast(string message)", a -> failFast(a[0], null))
                .staticMethod(
                        "static void FailFast(string message, System.Exception exception)", a -> failFast(a[0], a[1]));
    }

    private static void defineVariables(TypeBuilder type) {
        String target = ", System.EnvironmentVariableTarget target)";
        type.staticMethod(
                        "static string GetEnvironmentVariable(string variable)",
                        a -> variables().get((String) a[0]))
                .staticMethod(
                        "static string GetEnvironmentVariable(string variable" + target,
                        a -> Enums.number(a[1]) == 0 ? variables().get((String) a[0]) : null)
                .staticMethod(
                        "static System.Collections.IDictionary GetEnvironmentVariables()",
                        a -> new Hashtable(variables(), false))
                .staticMethod(
                        "static System.Collections.IDictionary"
                                + " GetEnvironmentVariables(System.EnvironmentVariableTarget target)",
                        a -> Enums.number(a[0]) == 0 ? new Hashtable(variables(), false) : new Hashtable(false))
                .staticMethod("static void SetEnvironmentVariable(string variable, string value)", a -> set(a[0], a[1]))
                .staticMethod(
                        "static void SetEnvironmentVariable(string variable, string value" + target,
                        a -> Enums.number(a[2]) == 0 ? set(a[0], a[1]) : null)
                .staticMethod("static string ExpandEnvironmentVariables(string name)", a -> {
                    Matcher found = VARIABLE.matcher((String) a[0]);
                    return found.replaceAll(match -> {
                        String value = variables().get(match.group(1));
                        return Matcher.quoteReplacement(value == null ? match.group() : value);
                    });
                });
    }

    private static Map<String, String> variables() {
        return SessionAmbient.current().environment();
    }

    private static Object set(Object name, Object value) {
        if (value == null) {
            variables().remove((String) name);
        } else {
            variables().put((String) name, (String) value);
        }
        return null;
    }

    private static String folder(String name) {
        String home = variables().getOrDefault("HOME", System.getProperty("user.home"));
        return switch (name) {
            case "UserProfile", "MyDocuments", "Personal" -> home;
            case "ApplicationData" -> variables().getOrDefault("XDG_CONFIG_HOME", home + "/.config");
            case "LocalApplicationData" -> variables().getOrDefault("XDG_DATA_HOME", home + "/.local/share");
            case "Desktop", "DesktopDirectory" -> home + "/Desktop";
            case "MyMusic" -> home + "/Music";
            case "MyPictures" -> home + "/Pictures";
            case "MyVideos" -> home + "/Videos";
            case "Templates" -> home + "/Templates";
            case "Fonts" -> home + "/.fonts";
            case "CommonApplicationData" -> "/usr/share";
            case "CommonTemplates" -> "/usr/share/templates";
            default -> "";
        };
    }

    /** The code of a process that a signal of its own ended. */
    private static final int ABORTED = 134;

    private static Object failFast(Object message, Object exception) {
        SessionAmbient session = SessionAmbient.current();
        session.writeError("Process terminated. " + (message == null ? "" : message) + "\n"
                + (exception == null ? "" : exception + "\n"));
        session.exit(ABORTED);
        return null;
    }
}

package org.jwsh.commands.session;

import java.util.Locale;
import java.util.Map;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.TypeBuilder;

/** The static members of {@code Platform}, which tell where PowerShell runs, and of {@code ExperimentalFeature}. */
final class PlatformMembers {
    private static final String FOLDER = "System.Management.Automation.Platform+XDG_Type";
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private PlatformMembers() {}

    static void platform(TypeBuilder type) {
        type.staticProperty("bool IsLinux", () -> SYSTEM.contains("linux"))
                .staticProperty("bool IsMacOS", () -> SYSTEM.startsWith("mac"))
                .staticProperty("bool IsWindows", PlatformMembers::isWindows)
                .staticProperty("bool IsCoreCLR", () -> true)
                .staticProperty("bool IsNanoServer", () -> false)
                .staticProperty("bool IsIoT", () -> false)
                .staticProperty("bool IsWindowsDesktop", PlatformMembers::isWindows)
                .staticProperty("bool IsStaSupported", PlatformMembers::isWindows)
                .staticMethod(
                        "static string SelectProductNameForDirectory(" + FOLDER + " dirpath)",
                        a -> folder(a[0].toString()));
    }

    static void experimental(TypeBuilder type) {
        type.staticMethod("static bool IsEnabled(string featureName)", a -> false);
    }

    private static boolean isWindows() {
        return SYSTEM.startsWith("windows");
    }

    private static String folder(String kind) {
        return switch (kind) {
            case "CACHE" -> below("XDG_CACHE_HOME", ".cache");
            case "DATA" -> below("XDG_DATA_HOME", ".local/share");
            case "USER_MODULES" -> below("XDG_DATA_HOME", ".local/share") + "/Modules";
            case "SHARED_MODULES" -> "/usr/local/share/powershell/Modules";
            default -> below("XDG_CONFIG_HOME", ".config");
        };
    }

    private static String below(String variable, String usual) {
        Map<String, String> environment = ExecutionContext.current().host().environment();
        String chosen = environment.get(variable);
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return (chosen == null || chosen.isEmpty() ? home + "/" + usual : chosen) + "/powershell";
    }
}

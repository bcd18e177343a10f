package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** What the session runs on. */
@TypeName("System.OperatingSystem")
record OperatingSystem(Version version) {
    static OperatingSystem current() {
        String[] parts = System.getProperty("os.version").split("[^0-9]+");
        int[] numbers = new int[4];
        for (int i = 0; i < Math.min(4, parts.length); i++) {
            numbers[i] = parts[i].isEmpty() || parts[i].length() > 9 ? 0 : Integer.parseInt(parts[i]);
        }
        return new OperatingSystem(new Version(numbers[0], numbers[1], numbers[2], numbers[3]));
    }

    static void define(TypeBuilder type) {
        type.property(
                        "System.PlatformID Platform",
                        OperatingSystem.class,
                        o -> Enums.value("System.PlatformID", "Unix"))
                .property("string ServicePack", OperatingSystem.class, o -> "")
                .property("version Version", OperatingSystem.class, OperatingSystem::version)
                .property("string VersionString", OperatingSystem.class, OperatingSystem::toString)
                .staticMethod("static bool IsWindows()", a -> false)
                .staticMethod(
                        "static bool IsLinux()",
                        a -> System.getProperty("os.name").startsWith("Linux"))
                .staticMethod(
                        "static bool IsMacOS()",
                        a -> System.getProperty("os.name").startsWith("Mac"));
    }

    @Override
    public String toString() {
        return "Unix " + version;
    }
}

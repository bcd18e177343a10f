package org.jwsh.formatting;

import java.util.List;

/** The default display properties of built-in types that are shown without a view of their own. */
final class DefaultDisplaySets {
    private DefaultDisplaySets() {}

    static List<String> of(List<String> typeNames) {
        for (String typeName : typeNames) {
            List<String> names = of(typeName);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static List<String> of(String typeName) {
        return switch (typeName) {
            case "System.Diagnostics.Process" -> List.of("Id", "Handles", "CPU", "SI", "Name");
            case "System.Diagnostics.ProcessModule" -> List.of("ModuleName", "FileName");
            case "System.Threading.Thread" -> List.of("Id", "ThreadState");
            case "System.TimeZoneInfo" ->
                List.of(
                        "Id",
                        "HasIanaId",
                        "DisplayName",
                        "StandardName",
                        "DaylightName",
                        "BaseUtcOffset",
                        "SupportsDaylightSavingTime");
            case "System.Security.Cryptography.X509Certificates.X509Certificate2" -> List.of("Subject", "Thumbprint");
            default -> List.of();
        };
    }
}

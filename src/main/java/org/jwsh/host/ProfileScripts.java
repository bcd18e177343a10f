package org.jwsh.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSVariable;
import org.jwsh.values.PSObject;

/** The scripts that run before the first command, and {@code $PROFILE}, which names them. */
final class ProfileScripts {
    private static final String OF_ALL_HOSTS = "profile.ps1";
    private static final String OF_THIS_HOST = "Microsoft.PowerShell_profile.ps1";

    private final ExecutionContext context;
    private final Map<String, String> paths = new LinkedHashMap<>();

    ProfileScripts(ExecutionContext context) {
        this.context = context;
        String home = System.getProperty("jwsh.home", "");
        Path user = userFolder(context.host().environment());
        paths.put(
                "AllUsersAllHosts",
                home.isEmpty() ? null : Path.of(home, OF_ALL_HOSTS).toString());
        paths.put(
                "AllUsersCurrentHost",
                home.isEmpty() ? null : Path.of(home, OF_THIS_HOST).toString());
        paths.put("CurrentUserAllHosts", user.resolve(OF_ALL_HOSTS).toString());
        paths.put("CurrentUserCurrentHost", user.resolve(OF_THIS_HOST).toString());
    }

    private static Path userFolder(Map<String, String> environment) {
        String config = environment.get("XDG_CONFIG_HOME");
        Path folder = config == null || config.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", "."), ".config")
                : Path.of(config);
        return folder.resolve("powershell");
    }

    /** Sets {@code $PROFILE}: the user's script for this host, with the others as properties. */
    void define() {
        PSObject profile = new PSObject(paths.get("CurrentUserCurrentHost"));
        paths.forEach(profile::put);
        context.globalScope().define(new PSVariable("PROFILE", profile));
    }

    /** Those that are there, in the order in which they run. */
    List<Path> existing() {
        return paths.values().stream()
                .filter(java.util.Objects::nonNull)
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }
}

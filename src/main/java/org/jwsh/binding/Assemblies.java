package org.jwsh.binding;

import java.util.HashSet;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jwsh.cmdlet.AssemblyProvider;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeSpec;

/** The .NET assemblies that a session asked for, answered by Java types. */
public final class Assemblies {
    /** What the shell has the types of without anyone asking. */
    private static final Set<String> OWN = Set.of(
            "mscorlib",
            "netstandard",
            "system",
            "system.core",
            "system.private.corelib",
            "system.management.automation",
            "system.runtime",
            "system.collections",
            "system.linq",
            "system.xml",
            "system.xml.linq",
            "system.web",
            "system.net.http",
            "system.io.compression",
            "system.io.compression.filesystem",
            "system.numerics",
            "system.security",
            "microsoft.csharp",
            "microsoft.powershell.commands.utility",
            "microsoft.powershell.commands.management");

    private final Set<String> loaded = new HashSet<>();

    /** The assemblies of a session. */
    public static Assemblies of(ExecutionContext context) {
        return context.service(Assemblies.class, () -> {
            // the types of an assembly may belong to the session of those who use them
            RunningSession.of(context);
            return new Assemblies();
        });
    }

    /**
     * Makes the types of an assembly known.
     *
     * @param name a simple or full name, or a path of a {@code .dll} file
     * @throws NetException of type FileNotFoundException where no provider answers for it
     */
    public void load(String name) {
        String simple = simpleName(name);
        if (OWN.contains(simple) || loaded.contains(simple)) {
            return;
        }
        AssemblyProvider provider = provider(simple)
                .orElseThrow(() -> NetException.of(
                                "System.IO.FileNotFoundException",
                                "Could not load file or assembly '" + name
                                        + "'. The system cannot find the file specified.")
                        .withRecord("System.IO.FileNotFoundException", ErrorCategory.NotSpecified, null));
        for (TypeSpec type : provider.types(simple)) {
            ModuleTypes.add(type);
        }
        loaded.add(simple);
    }

    /** Whether the types of an assembly are known or could be. */
    public boolean isKnown(String name) {
        String simple = simpleName(name);
        return OWN.contains(simple)
                || loaded.contains(simple)
                || provider(simple).isPresent();
    }

    private static Optional<AssemblyProvider> provider(String simple) {
        return ServiceLoader.load(AssemblyProvider.class, Assemblies.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.assemblies().stream()
                        .anyMatch(assembly -> CaseFolding.fold(assembly).equals(simple)))
                .findFirst();
    }

    private static String simpleName(String name) {
        String file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        int comma = file.indexOf(',');
        String plain =
                CaseFolding.fold(comma < 0 ? file : file.substring(0, comma)).strip();
        return plain.endsWith(".dll") ? plain.substring(0, plain.length() - 4) : plain;
    }
}

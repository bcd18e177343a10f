package org.jwsh.binding;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.PSModuleInfo;

/** The modules of Java cmdlets that jars on the class path or module path bring along. */
public final class CmdletModules {
    /** The names of the product's own modules. */
    static final List<String> OWN = List.of("DataProtectionManager", "HPOneView.410", "HPOneView.420", "HPOneView.500");

    /** The product's jar: its manifest names the libraries, which bring no modules. */
    private static final String JAR = File.separator + "jwsh.jar";

    private final ClassLoader loader;
    private List<CmdletModule> found;

    public CmdletModules(ClassLoader loader) {
        this.loader = loader;
    }

    /** All of them, looked for once. */
    public synchronized List<CmdletModule> all() {
        if (found == null) {
            found = new ArrayList<>();
            ServiceLoader.load(CmdletModule.class, loader).forEach(found::add);
        }
        return found;
    }

    /** Those whose names are wanted; nothing is loaded where none of the product's own is and other jars are not there. */
    public List<CmdletModule> named(Predicate<String> wanted) {
        boolean none = isAlone() && OWN.stream().noneMatch(wanted);
        return none
                ? List.of()
                : all().stream().filter(m -> wanted.test(m.name())).toList();
    }

    /** Whether the product's jar is all that classes are loaded from. */
    private static boolean isAlone() {
        String jars = System.getProperty("java.class.path", "");
        return jars.endsWith(JAR)
                && jars.indexOf(File.pathSeparatorChar) < 0
                && System.getProperty("jdk.module.path") == null;
    }

    /** The module of that name in any case. */
    public Optional<CmdletModule> find(String name) {
        return all().stream().filter(m -> m.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Describes a module with its commands as exports; nothing is added to a session. */
    public static PSModuleInfo describe(CmdletModule module) {
        PSModuleInfo info = new PSModuleInfo(module.name(), null, PSModuleInfo.Kind.Binary, null);
        info.version(module.version());
        info.description(module.description());
        for (CmdletModule.Entry entry : module.cmdlets()) {
            CmdletInfo cmdlet = cmdlet(entry, module);
            cmdlet.module(info);
            info.exportedCmdlets().put(cmdlet.name(), cmdlet);
            for (String alias : entry.type().getAnnotation(Cmdlet.class).aliases()) {
                export(new AliasInfo(alias, cmdlet.name()), info);
            }
        }
        List<String> aliases = module.aliases();
        for (int i = 0; i + 1 < aliases.size(); i += 2) {
            export(new AliasInfo(aliases.get(i), aliases.get(i + 1)), info);
        }
        return info;
    }

    private static void export(AliasInfo alias, PSModuleInfo module) {
        alias.module(module);
        module.exportedAliases().put(alias.name(), alias);
    }

    private static CmdletInfo cmdlet(CmdletModule.Entry entry, CmdletModule module) {
        Class<? extends PSCmdlet> type = entry.type();
        Cmdlet declared = type.getAnnotation(Cmdlet.class);
        return new CmdletInfo(
                declared.verb() + "-" + declared.noun(),
                module.errorSource(type),
                module.name(),
                () -> type,
                entry.create());
    }
}

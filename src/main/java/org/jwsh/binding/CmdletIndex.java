package org.jwsh.binding;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jwsh.cmdlet.CmdletTable;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;

/** Cmdlets that were listed when they were compiled. A class is loaded when its cmdlet is first used. */
public final class CmdletIndex implements CmdletTable.Reader {
    /** The version of the modules that belong to the shell. */
    private static final String BUILT_IN_VERSION = "7.0.0.0";

    private static final String READ_LINE_VERSION = "2.4.5";

    /**
     * A cmdlet of the index.
     *
     * @param aliases short names for it
     */
    public record Entry(String name, String className, String moduleName, List<String> aliases) {}

    private final ClassLoader loader;
    private final List<Entry> entries = new ArrayList<>();

    /** @param loader loads the cmdlets' classes */
    public CmdletIndex(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public void cmdlet(String name, String className, String moduleName, String... aliases) {
        entries.add(new Entry(name, className, moduleName, List.of(aliases)));
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Makes all cmdlets of the index and their aliases known to a session; the modules they belong to, by name, are given back. */
    public Map<String, PSModuleInfo> register(ExecutionContext context) {
        Map<String, PSModuleInfo> modules = new LinkedHashMap<>();
        CommandDiscovery commands = context.commands();
        for (Entry entry : entries) {
            PSModuleInfo module = modules.computeIfAbsent(entry.moduleName(), CmdletIndex::module);
            CmdletInfo cmdlet = cmdlet(entry);
            cmdlet.module(module);
            module.exportedCmdlets().put(cmdlet.name(), cmdlet);
            commands.add(cmdlet);
            for (String name : entry.aliases()) {
                AliasInfo alias = new AliasInfo(name, entry.name());
                alias.module(module);
                module.exportedAliases().put(name, alias);
                commands.define(alias, context.globalScope());
            }
        }
        return modules;
    }

    private static PSModuleInfo module(String name) {
        PSModuleInfo module = new PSModuleInfo(name, null, PSModuleInfo.Kind.Manifest, null);
        module.version(name.equals("PSReadLine") ? READ_LINE_VERSION : BUILT_IN_VERSION);
        return module;
    }

    private CmdletInfo cmdlet(Entry entry) {
        Supplier<Class<? extends PSCmdlet>> type = new LoadedClass(loader, entry.className());
        return new CmdletInfo(entry.name(), entry.className(), entry.moduleName(), type, () -> instance(type.get()));
    }

    private static PSCmdlet instance(Class<? extends PSCmdlet> type) {
        try {
            Constructor<? extends PSCmdlet> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(type + " has no constructor without parameters", failure);
        }
    }
}

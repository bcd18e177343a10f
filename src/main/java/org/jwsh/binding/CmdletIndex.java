package org.jwsh.binding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.processor.CmdletIndexProcessor;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandDiscovery;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;

/**
 * The cmdlets that were listed when they were compiled, of all jars that a class loader sees. A class is loaded when its cmdlet
 * is first used.
 */
public final class CmdletIndex {
    /** The version of the modules that belong to the shell. */
    private static final String BUILT_IN_VERSION = "7.0.0.0";

    /**
     * A cmdlet of the index.
     *
     * @param aliases short names for it
     */
    public record Entry(String name, String className, String moduleName, List<String> aliases) {}

    private final ClassLoader loader;
    private final List<Entry> entries;

    private CmdletIndex(ClassLoader loader, List<Entry> entries) {
        this.loader = loader;
        this.entries = entries;
    }

    /** Reads the indexes that the class loader sees. */
    public static CmdletIndex read(ClassLoader loader) {
        List<Entry> entries = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader.getResources(CmdletIndexProcessor.INDEX))) {
                readInto(entries, url);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new CmdletIndex(loader, List.copyOf(entries));
    }

    private static void readInto(List<Entry> entries, URL url) throws IOException {
        try (InputStream bytes = url.openStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                List<String> aliases = fields[3].isEmpty() ? List.of() : List.of(fields[3].split(","));
                entries.add(new Entry(fields[0], fields[1], fields[2], aliases));
            }
        }
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
        module.version(BUILT_IN_VERSION);
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

package org.jwsh.commands.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.binding.ImportedModules;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.SessionState;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

/** Loads modules: runs their code in a state of their own and works out what they export. A file is loaded once in a session. */
public final class ModuleLoader {
    private static final int DEEPEST_NESTING = 10;

    private final ExecutionContext context;
    private final Map<PSModuleInfo, ExportList> said = new IdentityHashMap<>();
    private final Map<String, PSModuleInfo> loaded = new HashMap<>();
    private int depth;

    private ModuleLoader(ExecutionContext context) {
        this.context = context;
    }

    /** The loader of a session. */
    public static ModuleLoader of(ExecutionContext context) {
        return context.service(ModuleLoader.class, () -> new ModuleLoader(context));
    }

    ExecutionContext context() {
        return context;
    }

    /** What a module says of its exports while its code runs; made on first use. */
    public ExportList exportList(PSModuleInfo module) {
        return said.computeIfAbsent(module, key -> new ExportList());
    }

    /** The module that was loaded from a file, or null. */
    public PSModuleInfo loadedFrom(Path file) {
        return loaded.get(file.toString());
    }

    /** Forgets a module: its file is loaded anew next time. */
    void forget(PSModuleInfo module) {
        loaded.values().removeIf(known -> known == module);
    }

    /**
     * Loads a module from a file, or finds it where it is loaded already, and imports it.
     *
     * @throws NetException where it cannot be loaded
     */
    public PSModuleInfo importFrom(Path file, ImportChoice choice) {
        PSModuleInfo known = loadedFrom(file);
        PSModuleInfo module = known == null ? load(file, choice) : known;
        String prefix = module.manifest().get("DefaultCommandPrefix") instanceof String given ? given : "";
        ImportChoice effective = choice.prefix() == null && !prefix.isEmpty() ? choice.withPrefix(prefix) : choice;
        if (!file.toString().endsWith(".ps1")) {
            new ModuleImport(context, module, effective).run();
        }
        return module;
    }

    /**
     * Loads a module from a file without importing it.
     *
     * @throws NetException where it cannot be loaded
     */
    PSModuleInfo load(Path file, ImportChoice choice) {
        if (depth >= DEEPEST_NESTING) {
            throw NetException.of(
                            "System.InvalidOperationException",
                            "Cannot load the module '" + file
                                    + "' because the module nesting limit has been exceeded. Modules can only be nested"
                                    + " to 10 levels. Evaluate and change the order in which you are loading modules to"
                                    + " prevent exceeding the nesting limit, and then try running your script again.")
                    .withRecord("Modules_ModuleTooDeeplyNested", ErrorCategory.InvalidOperation, file.toString());
        }
        choice.messages().verbose("Loading module from path '" + file + "'.");
        depth++;
        try {
            PSModuleInfo module = loadByKind(file, choice);
            if (!file.toString().endsWith(".ps1")) {
                loaded.put(file.toString(), module);
            }
            return module;
        } finally {
            depth--;
        }
    }

    private PSModuleInfo loadByKind(Path file, ImportChoice choice) {
        String name = file.getFileName().toString();
        if (name.endsWith(".ps1")) {
            return runScript(file);
        }
        if (name.endsWith(".psd1")) {
            return new ManifestLoading(this, Manifest.read(file, context), choice).load();
        }
        return name.endsWith(".dll") ? binary(file.toString()) : fromScript(file, choice);
    }

    /** A script as a module: it runs in the scope of the caller, and what it defines stays there. */
    PSModuleInfo runScript(Path file) {
        CompiledScriptBlock block = compile(file, null);
        ScriptBlockCall.inCurrentScope(block, context.frame())
                .run(context.frame().streams.output());
        return new PSModuleInfo(ModuleFiles.nameOf(file), file.toString(), PSModuleInfo.Kind.Script, null);
    }

    CompiledScriptBlock compile(Path file, SessionState state) {
        try {
            return ScriptCompilation.compile(ScriptText.read(file), file.toString(), context, state);
        } catch (IOException unreadable) {
            throw NetException.of("System.UnauthorizedAccessException", "Access to the path '" + file + "' is denied.");
        }
    }

    private PSModuleInfo fromScript(Path file, ImportChoice choice) {
        PSModuleInfo module = new PSModuleInfo(
                ModuleFiles.nameOf(file), file.toString(), PSModuleInfo.Kind.Script, context.globalScope());
        runFile(module, file, choice);
        return module;
    }

    /** Runs a file as the code of a module. */
    void runFile(PSModuleInfo module, Path file, ImportChoice choice) {
        run(module, compile(file, module.sessionState()), choice.arguments(), Pipe.NOWHERE, choice.messages());
    }

    /** Runs a module's code in the module and collects what it exports. */
    void run(
            PSModuleInfo module,
            CompiledScriptBlock code,
            List<Object> arguments,
            Pipe output,
            ModuleMessages messages) {
        module.definition(code);
        String file = code.extent().file();
        InvocationInfo invocation = new InvocationInfo(
                file == null ? null : new ExternalScriptInfo(fileName(file), file, code),
                null,
                context.frame().position);
        ScriptBlockCall.inCurrentScope(code, context.frame())
                .arguments(arguments)
                .streams(context.frame().streams)
                .invocation(invocation)
                .run(output);
        collect(module, messages);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Works out what a module exports. */
    void collect(PSModuleInfo module, ModuleMessages messages) {
        new ModuleExports(module, said.remove(module), messages).collect();
    }

    /**
     * A module of Java cmdlets under the name of a .NET assembly.
     *
     * @param name the assembly, with or without its path and extension
     */
    PSModuleInfo binary(String name) {
        String plain = fileName(name.replace('\\', '/')).replaceAll("(?i)\\.dll$", "");
        PSModuleInfo module = ImportedModules.of(context).importByName(plain).orElse(null);
        if (module == null) {
            throw NetException.of(
                            "System.IO.FileNotFoundException",
                            "Could not load file or assembly '" + plain
                                    + ", Culture=neutral, PublicKeyToken=null'. The system cannot find the file"
                                    + " specified.")
                    .withRecord("System.IO.FileNotFoundException", ErrorCategory.NotSpecified, name);
        }
        return module;
    }

    /** Whether a file is there that a manifest may name without its extension. */
    static Path withExtension(Path file) {
        for (Path candidate : List.of(file, Path.of(file + ".psd1"), Path.of(file + ".psm1"))) {
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
        }
        if (Files.isDirectory(file)) {
            Path inside = file.resolve(file.getFileName().toString());
            for (String extension : List.of(".psd1", ".psm1")) {
                if (Files.isRegularFile(Path.of(inside + extension))) {
                    return Path.of(inside + extension);
                }
            }
        }
        return null;
    }
}

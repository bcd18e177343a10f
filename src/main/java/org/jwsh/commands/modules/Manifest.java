package org.jwsh.commands.modules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** A module manifest: the hashtable in a {@code .psd1} file. */
public final class Manifest {
    private final Path file;
    private final Map<?, ?> entries;

    private Manifest(Path file, Map<?, ?> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * Reads a manifest.
     *
     * @throws NetException where it is no hashtable or has no version
     */
    public static Manifest read(Path file, ExecutionContext context) {
        try {
            CompiledScriptBlock block =
                    ScriptCompilation.compile(ScriptText.read(file), file.toString(), context, context.globalState());
            List<Object> result = block.invoke();
            if (result.size() != 1 || !(PSObject.unwrap(result.getFirst()) instanceof Map<?, ?> entries)) {
                throw invalid(
                        "The module manifest '" + file
                                + "' could not be processed because it is not a valid PowerShell module"
                                + " manifest file. Remove the elements that are not permitted.",
                        file);
            }
            Manifest manifest = new Manifest(file, entries);
            if (manifest.text("ModuleVersion") == null) {
                throw NetException.of(
                                "System.MissingMemberException",
                                "The member 'ModuleVersion' is not present in the module manifest. This member must"
                                        + " exist and be assigned a version number of the form 'n.n.n.n'. Add the missing"
                                        + " member to the file '"
                                        + file + "'.")
                        .withRecord("Modules_InvalidManifest", ErrorCategory.ResourceUnavailable, file.toString());
            }
            return manifest;
        } catch (IOException unreadable) {
            throw invalid("The module manifest '" + file + "' could not be read.", file);
        }
    }

    private static NetException invalid(String message, Path file) {
        return NetException.of("System.ArgumentException", message)
                .withRecord("Modules_InvalidManifest", ErrorCategory.ResourceUnavailable, file.toString());
    }

    public Path file() {
        return file;
    }

    /** An entry as text, or null. */
    public String text(String key) {
        Object value = entries.get(key);
        return value == null ? null : LanguagePrimitives.toStringInvariant(value);
    }

    public Object value(String key) {
        return entries.get(key);
    }

    /** The file that the module's code is in, or null. */
    public String root() {
        String root = text("RootModule");
        return root == null || root.isEmpty() ? text("ModuleToProcess") : root;
    }

    /** An entry as a list, or null where it is not there. */
    public List<Object> list(String key) {
        Object value = entries.get(key);
        if (value == null) {
            return entries.containsKey(key) ? List.of() : null;
        }
        List<Object> found = new ArrayList<>();
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements == null) {
            found.add(value);
        } else {
            elements.forEachRemaining(found::add);
        }
        return found;
    }

    /** An entry as a list of texts, or null where it is not there. */
    public List<String> texts(String key) {
        List<Object> found = list(key);
        return found == null
                ? null
                : found.stream().map(LanguagePrimitives::toStringInvariant).toList();
    }

    /** All entries that a module shows as its own. */
    public void copyTo(PSModuleInfo module) {
        entries.forEach((key, value) -> module.manifest().put(key.toString(), value));
        module.version(text("ModuleVersion"));
        if (text("Description") != null) {
            module.description(text("Description"));
        }
    }
}

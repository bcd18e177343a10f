package org.jwsh.commands.modules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.InvokeMemberExpressionAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.program.ScriptText;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.types.Guid;
import org.jwsh.values.types.Version;

/** A module manifest: the hashtable in a {@code .psd1} file. */
public final class Manifest {
    /** The members a manifest may have, in the order in which PowerShell names them. */
    static final List<String> MEMBERS = List.of(
            "ModuleToProcess",
            "NestedModules",
            "GUID",
            "Author",
            "CompanyName",
            "Copyright",
            "ModuleVersion",
            "Description",
            "PowerShellVersion",
            "PowerShellHostName",
            "PowerShellHostVersion",
            "CLRVersion",
            "DotNetFrameworkVersion",
            "ProcessorArchitecture",
            "RequiredModules",
            "TypesToProcess",
            "FormatsToProcess",
            "ScriptsToProcess",
            "PrivateData",
            "RequiredAssemblies",
            "ModuleList",
            "FileList",
            "FunctionsToExport",
            "VariablesToExport",
            "AliasesToExport",
            "CmdletsToExport",
            "DscResourcesToExport",
            "CompatiblePSEditions",
            "HelpInfoURI",
            "RootModule",
            "DefaultCommandPrefix");

    private static final List<String> COMMANDS =
            List.of("import-localizeddata", "convertfrom-stringdata", "write-host", "out-host", "join-path");

    private final Path file;
    private final Map<?, ?> entries;

    private Manifest(Path file, Map<?, ?> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * Reads a manifest.
     *
     * @throws NetException where it is no hashtable, has unknown members, or no version
     */
    public static Manifest read(Path file, ExecutionContext context) {
        Manifest manifest = new Manifest(file, entries(file, context));
        manifest.requireKnownMembers();
        if (manifest.text("ModuleVersion") == null) {
            throw failed(
                    "System.MissingMemberException",
                    "The member 'ModuleVersion' is not present in the module manifest. This member must"
                            + " exist and be assigned a version number of the form 'n.n.n.n'. Add the missing"
                            + " member to the file '" + file + "'.",
                    file);
        }
        manifest.version();
        manifest.guid();
        return manifest;
    }

    private static Map<?, ?> entries(Path file, ExecutionContext context) {
        List<Object> result;
        try {
            CompiledScriptBlock block =
                    ScriptCompilation.compile(ScriptText.read(file), file.toString(), context, context.globalState());
            Ast forbidden = forbidden(block.code().ast());
            if (forbidden != null) {
                throw notPermitted(file, forbidden.extent().text());
            }
            result = block.invoke();
        } catch (IOException unreadable) {
            throw failed("System.ArgumentException", "The module manifest '" + file + "' could not be read.", file);
        } catch (NetException problem) {
            throw problem.errorRecord() != null
                            && "Modules_InvalidManifest"
                                    .equals(problem.errorRecord().errorId())
                    ? problem
                    : notPermitted(file, problem.getMessage());
        }
        if (result.size() != 1 || !(PSObject.unwrap(result.getFirst()) instanceof Map<?, ?> entries)) {
            throw failed(
                    "System.ArgumentException",
                    "The module manifest '" + file
                            + "' could not be processed because it is not a valid PowerShell module manifest file."
                            + " Remove the elements that are not permitted.",
                    file);
        }
        return entries;
    }

    /** What in a manifest is more than data, or null. */
    private static Ast forbidden(Ast node) {
        if (node instanceof InvokeMemberExpressionAst || node instanceof CommandAst command && !isAllowed(command)) {
            return node;
        }
        for (Ast child : node.children()) {
            Ast found = forbidden(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isAllowed(CommandAst command) {
        return command.elements().getFirst() instanceof StringConstantExpressionAst name
                && COMMANDS.contains(CaseFolding.fold(name.value()));
    }

    private static NetException notPermitted(Path file, String what) {
        return failed(
                "System.ArgumentException",
                "The module manifest '" + file
                        + "' could not be processed because it is not a valid PowerShell module manifest file."
                        + " Remove the elements that are not permitted: " + what,
                file);
    }

    private void requireKnownMembers() {
        String unknown = entries.keySet().stream()
                .map(LanguagePrimitives::toStringInvariant)
                .filter(key -> MEMBERS.stream().noneMatch(key::equalsIgnoreCase))
                .map(key -> "'" + key + "'")
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            String valid = MEMBERS.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
            throw failed(
                    "System.InvalidOperationException",
                    "The '" + file + "' module cannot be imported because its manifest contains one or more members"
                            + " that are not valid. The valid manifest members are (" + valid
                            + "). Remove the members that are not valid (" + unknown
                            + "), then try to import the module again.",
                    file);
        }
    }

    /** The error of a manifest that cannot be used. */
    static NetException failed(String type, String message, Path file) {
        return NetException.of(type, message)
                .withRecord("Modules_InvalidManifest", ErrorCategory.ResourceUnavailable, file.toString());
    }

    public Path file() {
        return file;
    }

    /** The module's name: the file's. */
    public String name() {
        return ModuleFiles.nameOf(file);
    }

    /** An entry as text, or null. */
    public String text(String key) {
        Object value = entries.get(key);
        return value == null ? null : LanguagePrimitives.toStringInvariant(value);
    }

    /** The module's version. */
    public Version version() {
        return (Version) converted("ModuleVersion", "System.Version");
    }

    /** The module's GUID, or null. */
    public Guid guid() {
        return (Guid) converted("GUID", "System.Guid");
    }

    /**
     * An entry as a value of a type, or null.
     *
     * @throws NetException where it is no such value
     */
    public Object converted(String key, String typeName) {
        NetType type = NetTypes.named(typeName);
        Object value = entries.get(key);
        try {
            return value == null ? null : LanguagePrimitives.convertTo(value, type);
        } catch (NetException noSuch) {
            throw failed(
                    "System.ArgumentException",
                    "The member '" + key + "' in the module manifest is not valid: " + noSuch.getMessage()
                            + ". Verify that a valid value is specified for this field in the '" + file + "' file.",
                    file);
        }
    }

    /** The file that the module's code is in, or null. */
    public String root() {
        String root = text("RootModule");
        String found = root == null || root.isEmpty() ? text("ModuleToProcess") : root;
        return found == null || found.isEmpty() ? null : found;
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

    /** The same, empty where it is not there. */
    List<String> textsOrNone(String key) {
        List<String> found = texts(key);
        return found == null ? List.of() : found;
    }

    /** An entry as a list of modules, empty where it is not there. */
    public List<ModuleSpecification> modules(String key) {
        List<Object> found = list(key);
        return found == null
                ? List.of()
                : found.stream().map(ModuleSpecification::of).toList();
    }

    /** A file that an entry names: beside the manifest, unless the path is absolute. */
    public Path beside(String name) {
        return file.resolveSibling(name.replace('\\', '/')).normalize();
    }

    /** All entries that a module shows as its own. */
    public void copyTo(PSModuleInfo module) {
        entries.forEach((key, value) -> module.manifest().put(key.toString(), value));
        module.version(version().toString());
        module.guid(guid());
        module.moduleBase(file.getParent().toString());
        if (text("Description") != null) {
            module.description(text("Description"));
        }
    }
}

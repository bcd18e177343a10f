package org.jwsh.commands.modules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.EnumType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.KeyOrder;

/** What scripts see of a module. */
final class ModuleMembers {
    private static final String NAMESPACE = "System.Management.Automation.";
    private static final Class<PSModuleInfo> MODULE = PSModuleInfo.class;

    private ModuleMembers() {}

    static void define(TypeBuilder type) {
        type.constructor(
                "psmoduleinfo new(scriptblock scriptBlock)",
                a -> NewModules.make(null, (CompiledScriptBlock) a[0], List.of(), null));
        type.property("bool LogPipelineExecutionDetails", MODULE, module -> false, (module, value) -> {})
                .property("string Name", MODULE, PSModuleInfo::name)
                .property("string Path", MODULE, PSModuleInfo::path)
                .property("System.Reflection.Assembly ImplementingAssembly", MODULE, module -> null)
                .property("string Definition", MODULE, ModuleMembers::definition)
                .property(
                        "string Description",
                        MODULE,
                        PSModuleInfo::description,
                        (module, value) -> module.description(LanguagePrimitives.toStringInvariant(value)))
                .property("guid Guid", MODULE, PSModuleInfo::guid);
        text(type, "HelpInfoUri", "HelpInfoURI");
        type.property("string ModuleBase", MODULE, module -> module.moduleBase() == null ? "" : module.moduleBase())
                .property(
                        "System.Object PrivateData",
                        MODULE,
                        module -> module.manifest().get("PrivateData"),
                        (module, value) -> module.manifest().put("PrivateData", value))
                .property("System.Object ExperimentalFeatures", MODULE, module -> new Object[0])
                .property(
                        "System.Collections.Generic.IEnumerable[string] Tags",
                        MODULE,
                        module -> texts(data(module, "Tags")));
        galleryData(type);
        type.property(
                        "version Version",
                        MODULE,
                        module -> LanguagePrimitives.convertTo(module.version(), NetTypes.named("System.Version")))
                .property(
                        NAMESPACE + "ModuleType ModuleType",
                        MODULE,
                        module -> constant("ModuleType", module.kind().name()));
        text(type, "Author", "Author");
        type.property(
                NAMESPACE + "ModuleAccessMode AccessMode",
                MODULE,
                module -> constant("ModuleAccessMode", module.accessMode()),
                (module, value) -> module.accessMode(value.toString()));
        requirements(type);
        exports(type);
        state(type);
    }

    private static void galleryData(TypeBuilder type) {
        for (String name : List.of("ProjectUri", "IconUri", "LicenseUri")) {
            type.property(
                    "uri " + name,
                    MODULE,
                    module -> data(module, name) == null
                            ? null
                            : LanguagePrimitives.convertTo(data(module, name), NetTypes.named("System.Uri")));
        }
        type.property("string ReleaseNotes", MODULE, module -> textOrEmpty(data(module, "ReleaseNotes")))
                .property("uri RepositorySourceLocation", MODULE, module -> null);
    }

    private static void requirements(TypeBuilder type) {
        version(type, "ClrVersion", "CLRVersion");
        text(type, "CompanyName", "CompanyName");
        text(type, "Copyright", "Copyright");
        version(type, "DotNetFrameworkVersion", "DotNetFrameworkVersion");
        list(type, "FileList");
        list(type, "CompatiblePSEditions");
        type.property(
                "System.Collections.Generic.IEnumerable[System.Object] ModuleList",
                MODULE,
                module -> elements(module.manifest().get("ModuleList")));
        text(type, "PowerShellHostName", "PowerShellHostName");
        version(type, "PowerShellHostVersion", "PowerShellHostVersion");
        version(type, "PowerShellVersion", "PowerShellVersion");
        type.property(
                "System.Object ProcessorArchitecture",
                MODULE,
                module -> module.manifest().getOrDefault("ProcessorArchitecture", "None"));
        list(type, "Scripts", "ScriptsToProcess");
        list(type, "RequiredAssemblies");
        type.property(
                "System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] RequiredModules",
                MODULE,
                module -> module.requiredModules().toArray());
        text(type, "RootModule", "RootModule");
        text(type, "Prefix", "DefaultCommandPrefix");
    }

    private static void exports(TypeBuilder type) {
        dictionary(type, "ExportedFunctions", "FunctionInfo", PSModuleInfo::exportedFunctions);
        dictionary(type, "ExportedCmdlets", "CmdletInfo", PSModuleInfo::exportedCmdlets);
        type.property(
                "System.Collections.Generic.Dictionary[string," + NAMESPACE + "CommandInfo] ExportedCommands",
                MODULE,
                module -> {
                    Map<Object, Object> all = dictionary("CommandInfo", module.exportedFunctions());
                    all.putAll(module.exportedCmdlets());
                    all.putAll(module.exportedAliases());
                    return all;
                });
        type.property(
                "System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] NestedModules",
                MODULE,
                module -> module.nestedModules().toArray());
        dictionary(type, "ExportedVariables", "PSVariable", PSModuleInfo::exportedVariables);
        dictionary(type, "ExportedAliases", "AliasInfo", PSModuleInfo::exportedAliases);
        type.property(
                "System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedDscResources",
                MODULE,
                module -> new Object[0]);
        list(type, "ExportedFormatFiles", "FormatsToProcess");
        list(type, "ExportedTypeFiles", "TypesToProcess");
    }

    private static void state(TypeBuilder type) {
        type.property(NAMESPACE + "SessionState SessionState", MODULE, PSModuleInfo::sessionState)
                .property(
                        "scriptblock OnRemove",
                        MODULE,
                        PSModuleInfo::onRemove,
                        (module, block) -> module.onRemove((CompiledScriptBlock) block))
                .method("string ToString()", MODULE, (module, a) -> module.name())
                .method("psmoduleinfo Clone()", MODULE, (module, a) -> module)
                .method(
                        "System.Collections.Generic.Dictionary[string,System.Management.Automation.Language.TypeDefinitionAst]"
                                + " GetExportedTypeDefinitions()",
                        MODULE,
                        (module, a) -> dictionary("Language.TypeDefinitionAst", Map.of()))
                .method("psobject AsCustomObject()", MODULE, (module, a) -> NewModules.asObject(module))
                .method(
                        "psvariable GetVariableFromCallersModule(string variableName)",
                        MODULE,
                        (module, a) -> ExecutionContext.current().scope().find(org.jwsh.values.CaseFolding.fold((String)
                                a[0])))
                .method(
                        "System.Object Invoke(scriptblock sb, Params System.Object[] args)",
                        MODULE,
                        (module, a) -> ScriptBlockCall.inNewScope(
                                        ((CompiledScriptBlock) a[0]).boundTo(module.sessionState()),
                                        ExecutionContext.current().frame())
                                .arguments(Arrays.asList((Object[]) a[1]))
                                .result())
                .method(
                        "scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)",
                        MODULE,
                        (module, a) -> ((CompiledScriptBlock) a[0]).boundTo(module.sessionState()));
    }

    private static String definition(PSModuleInfo module) {
        return module.definition() == null ? "" : module.definition().text();
    }

    private static void text(TypeBuilder type, String property, String key) {
        type.property(
                "string " + property,
                MODULE,
                module -> textOrEmpty(module.manifest().get(key)));
    }

    private static String textOrEmpty(Object value) {
        return value == null ? "" : LanguagePrimitives.toStringInvariant(value);
    }

    private static void version(TypeBuilder type, String property, String key) {
        type.property(
                "version " + property,
                MODULE,
                module -> module.manifest().get(key) == null
                        ? null
                        : LanguagePrimitives.convertTo(module.manifest().get(key), NetTypes.named("System.Version")));
    }

    private static void list(TypeBuilder type, String property) {
        list(type, property, property);
    }

    private static void list(TypeBuilder type, String property, String key) {
        type.property(
                "System.Collections.Generic.IEnumerable[string] " + property,
                MODULE,
                module -> texts(module.manifest().get(key)));
    }

    private static String[] texts(Object value) {
        return Arrays.stream(elements(value))
                .map(LanguagePrimitives::toStringInvariant)
                .toArray(String[]::new);
    }

    private static Object[] elements(Object value) {
        return value == null
                ? new Object[0]
                : PSObject.unwrap(value) instanceof Object[] many ? many : new Object[] {value};
    }

    /** An entry of {@code PrivateData.PSData}, or null. */
    private static Object data(PSModuleInfo module, String key) {
        return PSObject.unwrap(module.manifest().get("PrivateData")) instanceof Map<?, ?> own
                        && PSObject.unwrap(own.get("PSData")) instanceof Map<?, ?> gallery
                ? gallery.get(key)
                : null;
    }

    private static Object constant(String type, String label) {
        return ((EnumType) NetTypes.named(NAMESPACE + type)).find(label);
    }

    private interface Exports {
        Map<String, ?> of(PSModuleInfo module);
    }

    private static void dictionary(TypeBuilder type, String property, String element, Exports exports) {
        type.property(
                "System.Collections.Generic.Dictionary[string," + NAMESPACE + element + "] " + property,
                MODULE,
                module -> dictionary(element, exports.of(module)));
    }

    private static Map<Object, Object> dictionary(String element, Map<String, ?> members) {
        String name = "System.Collections.Generic.Dictionary[string," + NAMESPACE + element + "]";
        GenericDictionary dictionary = new GenericDictionary(
                NetTypes.find(name), NetTypes.STRING, NetTypes.named(NAMESPACE + element), KeyOrder.IGNORE_CASE, false);
        dictionary.putAll(members);
        return dictionary;
    }
}

package org.jwsh.runtime;

import java.util.Map;
import java.util.Set;
import org.jwsh.values.EnumType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.collections.OrderedDictionary;

/** The .NET types of variables and modules for scripts. */
public final class RuntimeTypes {
    private static final String NAMESPACE = "System.Management.Automation.";

    private RuntimeTypes() {}

    /** Makes the types known; doing it again changes nothing. */
    public static void register() {
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "PSVariable", PSVariable.class, () -> RuntimeTypes::variable));
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "PSModuleInfo", PSModuleInfo.class, () -> RuntimeTypes::module));
        ModuleTypes.add(TypeSpec.ofClass(
                NAMESPACE + "Runspaces.TypeData", TypeTable.TypeData.class, () -> RuntimeTypes::typeData));
    }

    private static void variable(TypeBuilder type) {
        type.constructor(
                NAMESPACE + "PSVariable new(string name, System.Object value)",
                a -> new PSVariable((String) a[0], a[1]));
        type.property("string Name", PSVariable.class, PSVariable::name);
        type.property(
                "string Description",
                PSVariable.class,
                PSVariable::description,
                (variable, value) -> variable.description((String) value));
        type.property("System.Object Value", PSVariable.class, PSVariable::get, PSVariable::set);
        type.property(
                NAMESPACE + "SessionStateEntryVisibility Visibility",
                PSVariable.class,
                variable -> enumValue("SessionStateEntryVisibility", "Public"));
        type.property(NAMESPACE + "PSModuleInfo Module", PSVariable.class, PSVariable::module);
        type.property(
                "string ModuleName",
                PSVariable.class,
                variable -> variable.module() == null ? "" : variable.module().toString());
        type.property(
                NAMESPACE + "ScopedItemOptions Options", PSVariable.class, variable -> options(variable.options()));
    }

    private static Object enumValue(String name, String label) {
        return ((EnumType) NetTypes.named(NAMESPACE + name)).find(label);
    }

    private static Object options(Set<VariableOption> set) {
        EnumType type = (EnumType) NetTypes.named(NAMESPACE + "ScopedItemOptions");
        long bits = 0;
        for (VariableOption option : set) {
            bits |= type.find(option.name()).number();
        }
        return type.of(bits);
    }

    private static void module(TypeBuilder type) {
        type.property("string Name", PSModuleInfo.class, PSModuleInfo::name);
        type.property("string Path", PSModuleInfo.class, PSModuleInfo::path);
        type.property("string Description", PSModuleInfo.class, PSModuleInfo::description);
        type.property(
                "version Version",
                PSModuleInfo.class,
                module -> LanguagePrimitives.convertTo(module.version(), NetTypes.named("System.Version")));
        type.property("string ModuleBase", PSModuleInfo.class, RuntimeTypes::base);
        type.property(
                "string ModuleType", PSModuleInfo.class, module -> module.kind().name());
        type.property(
                "System.Object ExportedFunctions", PSModuleInfo.class, module -> exported(module.exportedFunctions()));
        type.property(
                "System.Object ExportedCmdlets", PSModuleInfo.class, module -> exported(module.exportedCmdlets()));
        type.property(
                "System.Object ExportedAliases", PSModuleInfo.class, module -> exported(module.exportedAliases()));
        type.property(
                "System.Object ExportedVariables", PSModuleInfo.class, module -> exported(module.exportedVariables()));
        type.property("System.Object ExportedCommands", PSModuleInfo.class, RuntimeTypes::commands);
        type.property(
                "System.Object NestedModules",
                PSModuleInfo.class,
                module -> module.nestedModules().toArray());
        type.property(
                "System.Object PrivateData",
                PSModuleInfo.class,
                module -> module.manifest().get("PrivateData"));
        type.property(
                "string Author", PSModuleInfo.class, module -> module.manifest().get("Author"));
        type.property(
                "guid Guid",
                PSModuleInfo.class,
                module -> LanguagePrimitives.convertTo(
                        module.manifest().getOrDefault("GUID", "00000000-0000-0000-0000-000000000000"),
                        NetTypes.named("System.Guid")));
        type.property(
                "scriptblock OnRemove",
                PSModuleInfo.class,
                PSModuleInfo::onRemove,
                (module, block) -> module.onRemove((CompiledScriptBlock) block));
        type.method("string ToString()", PSModuleInfo.class, (module, a) -> module.name());
        type.method(
                "System.Object Invoke(scriptblock sb, Params System.Object[] args)",
                PSModuleInfo.class,
                (module, a) -> new CompiledScriptBlock(
                                ((CompiledScriptBlock) a[0]).code(), ExecutionContext.current(), module.sessionState())
                        .invoke((Object[]) a[1]));
        type.method(
                "scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)",
                PSModuleInfo.class,
                (module, a) -> ((CompiledScriptBlock) a[0]).boundTo(module.sessionState()));
    }

    private static String base(PSModuleInfo module) {
        int slash = module.path() == null ? -1 : module.path().lastIndexOf('/');
        return slash < 0 ? null : module.path().substring(0, slash);
    }

    private static Object exported(Map<String, ?> members) {
        OrderedDictionary dictionary = new OrderedDictionary();
        dictionary.putAll(members);
        return dictionary;
    }

    private static Object commands(PSModuleInfo module) {
        OrderedDictionary dictionary = new OrderedDictionary();
        dictionary.putAll(module.exportedFunctions());
        dictionary.putAll(module.exportedCmdlets());
        dictionary.putAll(module.exportedAliases());
        return dictionary;
    }

    private static void typeData(TypeBuilder type) {
        type.property("string TypeName", TypeTable.TypeData.class, TypeTable.TypeData::typeName);
        type.property("System.Object Members", TypeTable.TypeData.class, data -> {
            OrderedDictionary members = new OrderedDictionary();
            data.members().values().forEach(member -> members.put(member.name(), member));
            return members;
        });
    }
}

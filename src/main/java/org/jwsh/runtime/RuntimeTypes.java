package org.jwsh.runtime;

import java.util.Set;
import org.jwsh.runtime.members.MemberInfoTypes;
import org.jwsh.runtime.members.TypeMemberData;
import org.jwsh.values.EnumType;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.collections.OrderedDictionary;

/** The .NET types of variables for scripts. */
public final class RuntimeTypes {
    private static final String NAMESPACE = "System.Management.Automation.";

    private RuntimeTypes() {}

    /** Makes the types known; doing it again changes nothing. */
    public static void register() {
        MemberInfoTypes.register();
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "PSVariable", PSVariable.class, () -> RuntimeTypes::variable));
        String breakpoint = NAMESPACE + "Breakpoint";
        ModuleTypes.add(TypeSpec.ofClass(breakpoint, Breakpoint.class, () -> RuntimeTypes::breakpoint));
        ModuleTypes.add(
                TypeSpec.ofClass(NAMESPACE + "LineBreakpoint", LineBreakpoint.class, () -> RuntimeTypes::lineBreakpoint)
                        .extending(breakpoint));
        ModuleTypes.add(TypeSpec.ofClass(
                        NAMESPACE + "CommandBreakpoint", CommandBreakpoint.class, () -> RuntimeTypes::commandBreakpoint)
                .extending(breakpoint));
        ModuleTypes.add(TypeSpec.ofClass(
                        NAMESPACE + "VariableBreakpoint",
                        VariableBreakpoint.class,
                        () -> RuntimeTypes::variableBreakpoint)
                .extending(breakpoint));
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
                VariableDescriptions::of,
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
        type.property(
                "System.Collections.ObjectModel.Collection[System.Attribute] Attributes",
                PSVariable.class,
                variable -> new Object[0]);
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

    private static void breakpoint(TypeBuilder type) {
        type.property("int Id", Breakpoint.class, Breakpoint::id)
                .property("string Script", Breakpoint.class, Breakpoint::script)
                .property("scriptblock Action", Breakpoint.class, Breakpoint::action)
                .property("bool Enabled", Breakpoint.class, Breakpoint::isEnabled)
                .property("int HitCount", Breakpoint.class, Breakpoint::hitCount)
                .method("string ToString()", Breakpoint.class, (breakpoint, a) -> breakpoint.toString());
    }

    private static void lineBreakpoint(TypeBuilder type) {
        type.property("int Line", LineBreakpoint.class, LineBreakpoint::line)
                .property("int Column", LineBreakpoint.class, LineBreakpoint::column);
    }

    private static void commandBreakpoint(TypeBuilder type) {
        type.property("string Command", CommandBreakpoint.class, CommandBreakpoint::command);
    }

    private static void variableBreakpoint(TypeBuilder type) {
        type.property("string Variable", VariableBreakpoint.class, VariableBreakpoint::variable)
                .property(
                        NAMESPACE + "VariableAccessMode AccessMode",
                        VariableBreakpoint.class,
                        VariableBreakpoint::mode);
    }

    private static void typeData(TypeBuilder type) {
        type.property("string TypeName", TypeTable.TypeData.class, TypeTable.TypeData::typeName);
        type.property("System.Object Members", TypeTable.TypeData.class, data -> {
            OrderedDictionary members = new OrderedDictionary();
            data.members().values().forEach(member -> members.put(member.name(), new TypeMemberData(member)));
            return members;
        });
    }
}

package org.jwsh.runtime.members;

import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/** A member that a session added to a type, as {@code Get-TypeData} shows it. */
public record TypeMemberData(PSMember member) implements NetTyped {
    private static final String NAMESPACE = "System.Management.Automation.Runspaces.";
    private static final Class<TypeMemberData> SELF = TypeMemberData.class;

    @Override
    public NetType netType() {
        String name = NAMESPACE + member.kind().name() + "Data";
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "TypeMemberData", SELF, () -> TypeMemberData::common));
        ModuleTypes.add(TypeSpec.ofClass(name, SELF, () -> definition(member)).extending(NAMESPACE + "TypeMemberData"));
        return NetTypes.named(name);
    }

    private static TypeDefinition definition(PSMember member) {
        return switch (member) {
            case NoteProperty _ ->
                type -> {
                    type.property("System.Object Value", SELF, d -> ((NoteProperty) d.member).value());
                    hidden(type);
                };
            case AliasProperty _ ->
                type -> {
                    type.property("string ReferencedMemberName", SELF, d -> ((AliasProperty) d.member).referenced())
                            .property("type MemberType", SELF, d -> ((AliasProperty) d.member).conversion());
                    hidden(type);
                };
            case ScriptProperty _ ->
                type -> {
                    type.property("scriptblock GetScriptBlock", SELF, d -> ((ScriptProperty) d.member).getter())
                            .property("scriptblock SetScriptBlock", SELF, d -> ((ScriptProperty) d.member).setter());
                    hidden(type);
                };
            case ScriptMethod _ ->
                type -> {
                    type.property("scriptblock Script", SELF, d -> ((ScriptMethod) d.member).script());
                    common(type);
                };
            default -> TypeMemberData::common;
        };
    }

    private static void hidden(TypeBuilder type) {
        type.property("bool IsHidden", SELF, d -> d.member.hidden());
        common(type);
    }

    private static void common(TypeBuilder type) {
        type.property("string Name", SELF, d -> d.member.name());
    }

    @Override
    public String toString() {
        return netType().fullName();
    }
}

package org.jwsh.commands.utility;

import org.jwsh.values.EnumType;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** A member of a type as Get-Member shows it. */
public record MemberDefinition(String typeName, String name, String memberType, String definition) implements NetTyped {
    private static final String TYPE = "Microsoft.PowerShell.Commands.MemberDefinition";
    private static final String MEMBER_TYPES = "System.Management.Automation.PSMemberTypes";

    @Override
    public NetType netType() {
        ModuleTypes.add(TypeSpec.ofClass(TYPE, MemberDefinition.class, () -> MemberDefinition::define));
        return NetTypes.named(TYPE);
    }

    static void define(TypeBuilder type) {
        type.property("string TypeName", MemberDefinition.class, MemberDefinition::typeName);
        type.property("string Name", MemberDefinition.class, MemberDefinition::name);
        type.property(
                MEMBER_TYPES + " MemberType",
                MemberDefinition.class,
                member -> ((EnumType) NetTypes.named(MEMBER_TYPES)).find(member.memberType));
        type.property("string Definition", MemberDefinition.class, MemberDefinition::definition);
    }

    @Override
    public String toString() {
        return definition;
    }
}

package org.jwsh.values;

import java.util.Set;
import org.jwsh.language.AttributeDeclaration;
import org.jwsh.language.TypeRelations;

/** What the parser has to know of the types of .NET. */
public final class NetTypeRelations implements TypeRelations {
    private static final Set<String> CONSTANTS =
            Set.of("maxvalue", "minvalue", "epsilon", "nan", "negativeinfinity", "positiveinfinity", "pi", "e", "tau");

    private static final Set<String> SIMPLE = Set.of(
            "System.Boolean",
            "System.Byte",
            "System.Char",
            "System.DateTime",
            "System.DBNull",
            "System.Decimal",
            "System.Double",
            "System.Int16",
            "System.Int32",
            "System.Int64",
            "System.SByte",
            "System.Single",
            "System.String",
            "System.UInt16",
            "System.UInt32",
            "System.UInt64");

    private static final Set<String> WITH_CONSTANTS = Set.of(
            "System.Byte",
            "System.Char",
            "System.Double",
            "System.Int16",
            "System.Int32",
            "System.Int64",
            "System.Math",
            "System.SByte",
            "System.Single",
            "System.UInt16",
            "System.UInt32",
            "System.UInt64");

    @Override
    public String fullName(String name) {
        NetType type = NetTypes.find(name);
        return type == null ? name : type.fullName();
    }

    @Override
    public boolean derives(String name, String base) {
        NetType type = NetTypes.find(name);
        NetType above = NetTypes.find(base);
        return type != null && above != null && above.isAssignableFrom(type);
    }

    @Override
    public boolean isKnown(String name) {
        return NetTypes.find(name) != null;
    }

    @Override
    public boolean isSimple(String name) {
        NetType type = NetTypes.find(name);
        return type != null && (type.isEnum() || SIMPLE.contains(type.fullName()));
    }

    @Override
    public boolean isConstant(String type, String member) {
        NetType known = NetTypes.find(type);
        return known == null
                || known.isEnum()
                || member.equalsIgnoreCase("AllParameterSets")
                || CONSTANTS.contains(CaseFolding.fold(member)) && WITH_CONSTANTS.contains(known.fullName());
    }

    @Override
    public AttributeDeclaration attribute(String name) {
        return AttributeDeclarations.find(name);
    }
}

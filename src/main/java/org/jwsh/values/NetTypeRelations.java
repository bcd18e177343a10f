package org.jwsh.values;

import org.jwsh.language.TypeRelations;

/** What the parser has to know of the types of .NET. */
public final class NetTypeRelations implements TypeRelations {
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
}

package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/**
 * Objects that have something in common.
 *
 * @param values what they have in common, one value for each property
 * @param group the objects; empty where they were not asked for
 * @param withElements whether the objects are part of it
 */
public record GroupInfo(List<Object> values, int count, List<Object> group, String name, boolean withElements)
        implements NetTyped {
    private static final String TYPE = "Microsoft.PowerShell.Commands.GroupInfo";
    private static final String WITHOUT_ELEMENTS = "Microsoft.PowerShell.Commands.GroupInfoNoElement";

    @Override
    public NetType netType() {
        ModuleTypes.add(TypeSpec.ofClass(TYPE, GroupInfo.class, () -> GroupInfo::define));
        ModuleTypes.add(TypeSpec.ofClass(WITHOUT_ELEMENTS, GroupInfo.class, () -> GroupInfo::define)
                .extending(TYPE));
        return NetTypes.named(withElements ? TYPE : WITHOUT_ELEMENTS);
    }

    static void define(TypeBuilder type) {
        type.property("System.Collections.ArrayList Values", GroupInfo.class, GroupInfo::values);
        type.property("int Count", GroupInfo.class, GroupInfo::count);
        type.property("System.Collections.ObjectModel.Collection[psobject] Group", GroupInfo.class, GroupInfo::group);
        type.property("string Name", GroupInfo.class, GroupInfo::name);
    }

    @Override
    public String toString() {
        return netType().fullName();
    }
}

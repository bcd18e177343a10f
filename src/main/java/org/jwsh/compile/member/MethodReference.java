package org.jwsh.compile.member;

import org.jwsh.runtime.members.MemberInfoTypes;
import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.EnumType;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** A method of a value, not called: {@code 'abc'.Substring}. */
public record MethodReference(Object target, MethodGroup group) implements NetTyped {
    private static final String TYPE = "System.Management.Automation.PSMethod";
    private static final String KINDS = "System.Management.Automation.PSMemberTypes";
    private static final Class<MethodReference> SELF = MethodReference.class;

    @Override
    public NetType netType() {
        MemberInfoTypes.register();
        ModuleTypes.add(TypeSpec.ofClass(TYPE, SELF, () -> MethodReference::define)
                .extending("System.Management.Automation.PSMethodInfo"));
        return NetTypes.named(TYPE);
    }

    private static void define(TypeBuilder type) {
        type.property(KINDS + " MemberType", SELF, m -> ((EnumType) NetTypes.named(KINDS)).find("Method"))
                .property(
                        "System.Collections.ObjectModel.Collection[string] OverloadDefinitions",
                        SELF,
                        MethodReference::definitions)
                .property("string TypeNameOfValue", SELF, m -> TYPE)
                .property("System.Object Value", SELF, m -> m)
                .property("string Name", SELF, m -> m.group.name())
                .property("bool IsInstance", SELF, m -> true)
                .method(
                        "System.Object Invoke(Params System.Object[] arguments)",
                        SELF,
                        (m, a) -> m.invoke((Object[]) a[0]))
                .method("string ToString()", SELF, (m, a) -> m.toString());
    }

    private String[] definitions() {
        MethodGroup shown =
                target == null ? group : NetTypes.of(target).members().shown(group);
        return shown.overloads().stream().map(MethodOverload::signature).toArray(String[]::new);
    }

    /** Calls the method. */
    public Object invoke(Object... arguments) {
        if (arguments == null) {
            throw ArgumentErrors.isNull("arguments");
        }
        return MethodCalls.invoke(group, PSObject.unwrap(target), arguments);
    }

    @Override
    public String toString() {
        return String.join(", ", definitions());
    }
}

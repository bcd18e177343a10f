package org.jwsh.runtime.members;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.values.EnumType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/** The .NET types of members: {@code PSNoteProperty}, {@code PSScriptMethod} and their like. */
public final class MemberInfoTypes {
    private static final String NAMESPACE = "System.Management.Automation.";
    private static final Class<MemberInfo> SELF = MemberInfo.class;

    private MemberInfoTypes() {}

    /** Makes the types known; doing it again changes nothing. */
    public static void register() {
        add("PSMemberInfo", "System.Object", MemberInfoTypes::member);
        add("PSPropertyInfo", NAMESPACE + "PSMemberInfo", MemberInfoTypes::property);
        add("PSMethodInfo", NAMESPACE + "PSMemberInfo", MemberInfoTypes::method);
        add("PSProperty", NAMESPACE + "PSPropertyInfo", MemberInfoTypes::property);
        add("PSNoteProperty", NAMESPACE + "PSPropertyInfo", MemberInfoTypes::note);
        add("PSAliasProperty", NAMESPACE + "PSPropertyInfo", MemberInfoTypes::alias);
        add("PSScriptProperty", NAMESPACE + "PSPropertyInfo", MemberInfoTypes::script);
        add("PSVariableProperty", NAMESPACE + "PSNoteProperty", MemberInfoTypes::variable);
        add("PSCodeProperty", NAMESPACE + "PSPropertyInfo", MemberInfoTypes::property);
        add("PSPropertySet", NAMESPACE + "PSMemberInfo", MemberInfoTypes::propertySet);
        add("PSMemberSet", NAMESPACE + "PSMemberInfo", MemberInfoTypes::memberSet);
        add("PSScriptMethod", NAMESPACE + "PSMethodInfo", MemberInfoTypes::scriptMethod);
        add("PSCodeMethod", NAMESPACE + "PSMethodInfo", MemberInfoTypes::method);
        add("PSParameterizedProperty", NAMESPACE + "PSMethodInfo", MemberInfoTypes::method);
        add("PSEvent", NAMESPACE + "PSMemberInfo", MemberInfoTypes::member);
        add("PSDynamicMember", NAMESPACE + "PSMemberInfo", MemberInfoTypes::member);
        ModuleTypes.add(TypeSpec.ofClass(
                MemberInfoCollection.TYPE, MemberInfoCollection.class, () -> MemberInfoCollection::define));
    }

    private static void add(String name, String base, TypeDefinition definition) {
        ModuleTypes.add(
                TypeSpec.ofClass(NAMESPACE + name, SELF, () -> definition).extending(base));
    }

    /** The type of members of a kind. */
    static NetType of(PSMember.Kind kind) {
        register();
        return NetTypes.named(NAMESPACE
                + switch (kind) {
                    case Dynamic -> "PSDynamicMember";
                    case Method -> "PSMethodInfo";
                    default -> "PS" + kind.name();
                });
    }

    private static void member(TypeBuilder type) {
        kind(type);
        value(type);
        typeName(type);
        common(type);
    }

    private static void kind(TypeBuilder type) {
        type.property(
                NAMESPACE + "PSMemberTypes MemberType",
                SELF,
                m -> ((EnumType) NetTypes.named(NAMESPACE + "PSMemberTypes"))
                        .find(m.member().kind().name()));
    }

    private static void value(TypeBuilder type) {
        type.property("System.Object Value", SELF, MemberInfo::value, MemberInfo::value);
    }

    private static void typeName(TypeBuilder type) {
        type.property("string TypeNameOfValue", SELF, MemberInfo::typeNameOfValue);
    }

    private static void access(TypeBuilder type) {
        type.property("bool IsSettable", SELF, MemberInfo::isSettable)
                .property("bool IsGettable", SELF, MemberInfo::isGettable);
    }

    private static void common(TypeBuilder type) {
        type.property("string Name", SELF, MemberInfo::name)
                .property("bool IsInstance", SELF, MemberInfo::isInstance)
                .method(NAMESPACE + "PSMemberInfo Copy()", SELF, (m, a) -> new MemberInfo(null, m.member()))
                .method("string ToString()", SELF, (m, a) -> m.toString());
    }

    private static void property(TypeBuilder type) {
        kind(type);
        value(type);
        access(type);
        typeName(type);
        common(type);
    }

    /** The order in which notes, and after their own properties scripts, tell of themselves. */
    private static void computed(TypeBuilder type) {
        kind(type);
        access(type);
        value(type);
        typeName(type);
        common(type);
    }

    private static void method(TypeBuilder type) {
        invocable(type);
        member(type);
    }

    private static void invocable(TypeBuilder type) {
        type.property(
                        "System.Collections.ObjectModel.Collection[string] OverloadDefinitions",
                        SELF,
                        m -> m.member().definition().split("(?<=\\)), "))
                .method(
                        "System.Object Invoke(Params System.Object[] arguments)",
                        SELF,
                        (m, a) -> m.call((Object[]) a[0]));
    }

    private static Object made(PSMember member) {
        return new MemberInfo(null, member);
    }

    private static void note(TypeBuilder type) {
        type.constructor(
                NAMESPACE + "PSNoteProperty new(string name, System.Object value)",
                a -> made(new NoteProperty((String) a[0], a[1])));
        computed(type);
    }

    private static void variable(TypeBuilder type) {
        type.constructor(
                NAMESPACE + "PSVariableProperty new(psvariable variable)",
                a -> made(new VariableProperty((org.jwsh.runtime.PSVariable) a[0])));
        computed(type);
    }

    private static void alias(TypeBuilder type) {
        String declaration = NAMESPACE + "PSAliasProperty new(string name, string referencedMemberName";
        type.constructor(declaration + ")", a -> made(new AliasProperty((String) a[0], (String) a[1])))
                .constructor(
                        declaration + ", type conversionType)",
                        a -> made(new AliasProperty((String) a[0], (String) a[1], (NetType) a[2])))
                .property("string ReferencedMemberName", SELF, m -> ((AliasProperty) m.member()).referenced())
                .property("type ConversionType", SELF, m -> ((AliasProperty) m.member()).conversion());
        kind(type);
        typeName(type);
        access(type);
        value(type);
        common(type);
    }

    private static void script(TypeBuilder type) {
        String declaration = NAMESPACE + "PSScriptProperty new(string name, scriptblock getterScript";
        type.constructor(declaration + ")", a -> made(new ScriptProperty((String) a[0], (ScriptBlock) a[1], null)))
                .constructor(
                        declaration + ", scriptblock setterScript)",
                        a -> made(new ScriptProperty((String) a[0], (ScriptBlock) a[1], (ScriptBlock) a[2])))
                .property("scriptblock SetterScript", SELF, m -> ((ScriptProperty) m.member()).setter())
                .property("scriptblock GetterScript", SELF, m -> ((ScriptProperty) m.member()).getter());
        computed(type);
    }

    private static void scriptMethod(TypeBuilder type) {
        type.constructor(
                        NAMESPACE + "PSScriptMethod new(string name, scriptblock script)",
                        a -> made(new ScriptMethod((String) a[0], (ScriptBlock) a[1])))
                .property("scriptblock Script", SELF, m -> ((ScriptMethod) m.member()).script());
        invocable(type);
        kind(type);
        typeName(type);
        value(type);
        common(type);
    }

    private static void propertySet(TypeBuilder type) {
        type.constructor(
                        NAMESPACE
                                + "PSPropertySet new(string name, System.Collections.Generic.IEnumerable[string]"
                                + " referencedPropertyNames)",
                        a -> made(new PropertySet((String) a[0], names(a[1]))))
                .property(
                        "System.Collections.ObjectModel.Collection[string] ReferencedPropertyNames",
                        SELF,
                        m -> ((PropertySet) m.member()).properties());
        member(type);
    }

    private static void memberSet(TypeBuilder type) {
        type.constructor(NAMESPACE + "PSMemberSet new(string name)", a -> made(new MemberSet((String) a[0], List.of())))
                .constructor(
                        NAMESPACE
                                + "PSMemberSet new(string name,"
                                + " System.Collections.Generic.IEnumerable[System.Management.Automation.PSMemberInfo]"
                                + " members)",
                        a -> made(new MemberSet((String) a[0], membersOf(a[1]))))
                .property(
                        "System.Object Members",
                        SELF,
                        m -> new MemberInfoCollection(null, ((MemberSet) m.member()).members()))
                .property(
                        "System.Object Properties",
                        SELF,
                        m -> new MemberInfoCollection(
                                null,
                                ((MemberSet) m.member())
                                        .members().stream()
                                                .filter(PSMember::isProperty)
                                                .toList()));
        member(type);
    }

    private static List<String> names(Object list) {
        List<String> names = new ArrayList<>();
        Iterator<?> elements = LanguagePrimitives.enumerator(list);
        if (elements == null) {
            names.add(LanguagePrimitives.toStringInvariant(list));
        } else {
            elements.forEachRemaining(each -> names.add(LanguagePrimitives.toStringInvariant(each)));
        }
        return names;
    }

    /** The members among the elements of a list, or the one member. */
    public static List<PSMember> membersOf(Object list) {
        List<PSMember> members = new ArrayList<>();
        Object bare = PSObject.unwrap(list);
        if (MemberInfo.memberOf(bare) != null) {
            return List.of(MemberInfo.memberOf(bare));
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(bare);
        while (elements != null && elements.hasNext()) {
            PSMember member = MemberInfo.memberOf(elements.next());
            if (member != null) {
                members.add(member);
            }
        }
        return members;
    }
}

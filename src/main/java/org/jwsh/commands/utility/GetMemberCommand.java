package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.EventMember;
import org.jwsh.values.Member;
import org.jwsh.values.MemberTable;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.text.WildcardPattern;

/** Gets the members of objects, those of each type once. */
@Cmdlet(verb = "Get", noun = "Member", aliases = "gm")
@OutputType("Microsoft.PowerShell.Commands.MemberDefinition")
public final class GetMemberCommand extends BuiltInCmdlet {
    private static final String MEMBER_TYPES = "System.Management.Automation.PSMemberTypes";
    private static final long EXTENDED = 1;
    private static final long ADAPTED = 2;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String[] name = {"*"};

    @Parameter
    @ParameterType(MEMBER_TYPES)
    @Alias("Type")
    EnumValue memberType;

    @Parameter
    @ParameterType("System.Management.Automation.PSMemberViewTypes")
    EnumValue view;

    @Parameter(name = "Static")
    boolean ofType;

    @Parameter
    boolean force;

    private final Set<String> shown = new HashSet<>();
    private List<WildcardPattern> names;

    @Override
    protected void processRecord() {
        if (inputObject == null || inputObject == AutomationNull.VALUE) {
            return;
        }
        names = SelectedProperties.patterns(name);
        Object base = PSObject.unwrap(inputObject);
        NetType type = ofType && base instanceof NetType named ? named : null;
        String typeName = type != null
                ? type.fullName()
                : ObjectMembers.typeNames(inputObject).getFirst();
        if (!shown.add(typeName)) {
            return;
        }
        List<MemberDefinition> found = new ArrayList<>();
        if (ofType) {
            addStatic(typeName, type == null ? NetTypes.of(base) : type, found);
        } else {
            addInstance(typeName, found);
        }
        if (force && !ofType) {
            addIntrinsic(typeName, found);
        }
        found.sort(GetMemberCommand::byKindAndName);
        for (WildcardPattern pattern : names) {
            for (MemberDefinition member : found) {
                if (pattern.isMatch(member.name()) && isWanted(member)) {
                    writeObject(member);
                }
            }
        }
    }

    private static int byKindAndName(MemberDefinition one, MemberDefinition other) {
        int kinds = one.memberType().compareTo(other.memberType());
        return kinds != 0 ? kinds : one.name().compareToIgnoreCase(other.name());
    }

    private void addInstance(String typeName, List<MemberDefinition> found) {
        long views = view == null ? EXTENDED | ADAPTED : view.number();
        for (PSMember member : ObjectMembers.shown(inputObject)) {
            boolean adapted = member.kind() == PSMember.Kind.Property;
            boolean isVisible = force || !member.hidden();
            if (isVisible && (views & (adapted ? ~EXTENDED : EXTENDED)) != 0) {
                found.add(new MemberDefinition(
                        typeName, member.name(), member.kind().name(), member.definition()));
            }
        }
        if ((views & ~EXTENDED) != 0) {
            NetTypes.of(PSObject.unwrap(inputObject)).members().all().forEach(member -> {
                if (member instanceof EventMember event) {
                    found.add(new MemberDefinition(typeName, event.name(), "Event", event.definition()));
                }
            });
        }
        for (MethodGroup group :
                (views & ~EXTENDED) == 0 ? List.<MethodGroup>of() : ObjectMembers.methods(inputObject, force)) {
            String kind = group.overloads().getFirst().isParameterizedProperty() ? "ParameterizedProperty" : "Method";
            if (force || !isSpecial(group.name())) {
                found.add(new MemberDefinition(typeName, group.name(), kind, definition(group)));
            }
        }
        if (force) {
            addAccessors(typeName, NetTypes.of(PSObject.unwrap(inputObject)).members(), found);
        }
    }

    private static void addAccessors(String typeName, MemberTable members, List<MemberDefinition> found) {
        for (Member member : List.copyOf(members.all())) {
            if (member instanceof PropertyMember property && property.extension() == null) {
                for (String prefix : new String[] {"get_", "set_"}) {
                    MethodGroup accessor = members.method(prefix + property.name());
                    if (accessor != null) {
                        found.add(new MemberDefinition(typeName, accessor.name(), "Method", definition(accessor)));
                    }
                }
            }
        }
    }

    /** Accessors and operators are shown only where asked for. */
    private static boolean isSpecial(String method) {
        return method.startsWith("get_") || method.startsWith("set_") || method.startsWith("op_");
    }

    private void addStatic(String typeName, NetType type, List<MemberDefinition> found) {
        for (Member member : type.staticMembers().all()) {
            if (force || !type.isHidden(member.name()) && !isSpecial(member.name())) {
                found.add(
                        switch (member) {
                            case PropertyMember property ->
                                new MemberDefinition(
                                        typeName, property.name(), "Property", "static " + property.definition());
                            case MethodGroup group ->
                                new MemberDefinition(typeName, group.name(), "Method", definition(group));
                            case EventMember event ->
                                new MemberDefinition(typeName, event.name(), "Event", event.definition());
                        });
            }
        }
        MethodGroup constructors = type.listedConstructors();
        if (!constructors.isEmpty()
                && (force || !type.isHidden("new"))
                && type.staticMembers().method("new") == null) {
            found.add(new MemberDefinition(typeName, "new", "Method", definition(constructors)));
        }
    }

    private static String definition(MethodGroup group) {
        return String.join(
                ", ", group.overloads().stream().map(MethodOverload::signature).toList());
    }

    private static void addIntrinsic(String typeName, List<MemberDefinition> found) {
        List<MemberDefinition> all = List.of(
                new MemberDefinition(
                        typeName,
                        "pstypenames",
                        "CodeProperty",
                        "System.Collections.ObjectModel.Collection`1[[System.String]] pstypenames{get=PSTypeNames;}"),
                new MemberDefinition(typeName, "psadapted", "MemberSet", "psadapted {}"),
                new MemberDefinition(typeName, "psbase", "MemberSet", "psbase {}"),
                new MemberDefinition(typeName, "psextended", "MemberSet", "psextended {}"),
                new MemberDefinition(typeName, "psobject", "MemberSet", "psobject {}"));
        found.addAll(all);
    }

    private boolean isWanted(MemberDefinition member) {
        EnumValue kind = ((EnumType) NetTypes.named(MEMBER_TYPES)).find(member.memberType());
        return memberType == null || (memberType.number() & kind.number()) != 0;
    }

    @Override
    protected void endProcessing() {
        if (shown.isEmpty()) {
            report(
                    "System.InvalidOperationException",
                    "You must specify an object for the Get-Member cmdlet.",
                    "NoObjectInGetMember",
                    ErrorCategory.CloseError,
                    null);
        }
    }
}

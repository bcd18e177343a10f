package org.jwsh.commands.utility;

import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateArgument;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.members.NoteProperty;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AddedMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** Adds members to objects. */
@Cmdlet(verb = "Add", noun = "Member", defaultParameterSet = "TypeNameSet")
public final class AddMemberCommand extends BuiltInCmdlet {
    @Parameter(set = "TypeNameSet", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "MemberSet", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "NotePropertySingleMemberSet", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "NotePropertyMultiMemberSet", mandatory = true, valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter(set = "MemberSet", mandatory = true, position = 0)
    @Alias("Type")
    @ParameterType("System.Management.Automation.PSMemberTypes")
    EnumValue memberType;

    @Parameter(set = "MemberSet", mandatory = true, position = 1)
    String name;

    @Parameter(set = "MemberSet", position = 2)
    Object value;

    @Parameter(set = "MemberSet", position = 3)
    Object secondValue;

    @Parameter(set = "TypeNameSet", mandatory = true)
    @Parameter(set = "MemberSet")
    @Parameter(set = "NotePropertySingleMemberSet")
    @Parameter(set = "NotePropertyMultiMemberSet")
    @ValidateNotNullOrEmpty
    String typeName;

    @Parameter(set = "MemberSet")
    @Parameter(set = "NotePropertySingleMemberSet")
    @Parameter(set = "NotePropertyMultiMemberSet")
    boolean force;

    @Parameter(set = "TypeNameSet")
    @Parameter(set = "MemberSet")
    @Parameter(set = "NotePropertySingleMemberSet")
    @Parameter(set = "NotePropertyMultiMemberSet")
    boolean passThru;

    @Parameter(set = "NotePropertySingleMemberSet", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    @ValidateArgument(NotePropertyNames.class)
    String notePropertyName;

    @Parameter(set = "NotePropertySingleMemberSet", mandatory = true, position = 1)
    @AllowNull
    Object notePropertyValue;

    @Parameter(set = "NotePropertyMultiMemberSet", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Collections.IDictionary")
    Map<?, ?> notePropertyMembers;

    private static final String PREFIX = "Cannot add a member with the name \"";

    @Override
    protected void processRecord() {
        if (inputObject == null || inputObject == AutomationNull.VALUE) {
            return;
        }
        PSObject target = inputObject instanceof PSObject wrapped ? wrapped : new PSObject(inputObject);
        if (typeName != null && !typeName.isBlank()) {
            target.typeNames().addFirst(typeName);
        }
        if (notePropertyMembers != null) {
            notePropertyMembers.forEach(
                    (key, held) -> add(target, "NoteProperty", LanguagePrimitives.toStringInvariant(key), held, null));
        } else if (notePropertyName != null) {
            add(target, "NoteProperty", notePropertyName, notePropertyValue, null);
        } else if (name != null) {
            add(target, memberType.toString(), name, value, secondValue);
        }
        if (passThru) {
            writeObject(target);
        }
    }

    private void add(PSObject target, String kind, String member, Object first, Object second) {
        if (!force && ObjectMembers.find(target, member) != null
                || NetTypes.of(target).members().method(member) != null && !force) {
            report(
                    "System.InvalidOperationException",
                    PREFIX + member
                            + "\" because a member with that name already exists. To overwrite the member anyway, add"
                            + " the Force parameter to your command.",
                    "MemberAlreadyExists",
                    ErrorCategory.InvalidOperation,
                    target);
            return;
        }
        PSMember made = DeclaredMembers.of(kind, member, first, second);
        if (made == null) {
            report(
                    "System.InvalidOperationException",
                    "Cannot add a member with type \"" + kind
                            + "\". Specify a different type for the MemberTypes parameter.",
                    "CannotAddMemberType",
                    ErrorCategory.InvalidOperation,
                    kind);
            return;
        }
        Object held = made instanceof NoteProperty ? first : made;
        target.put(member, held);
        if (!(inputObject instanceof PSObject) && !(inputObject instanceof String)) {
            AddedMembers.holder(inputObject).put(member, held);
        }
    }
}

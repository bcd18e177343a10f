package org.jwsh.commands.utility;

import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.TransformArgument;
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
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** Adds members to objects. */
@Cmdlet(verb = "Add", noun = "Member", defaultParameterSet = "TypeNameSet")
public final class AddMemberCommand extends BuiltInCmdlet {
    private static final String TYPE = "System.InvalidOperationException";
    private static final ErrorCategory CATEGORY = ErrorCategory.InvalidOperation;

    @Parameter(
            set = {"TypeNameSet", "MemberSet", "NotePropertySingleMemberSet", "NotePropertyMultiMemberSet"},
            mandatory = true,
            valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter(set = "MemberSet", mandatory = true, position = 0)
    @Alias("Type")
    @ParameterType("System.Management.Automation.PSMemberTypes")
    EnumValue memberType;

    @Parameter(set = "MemberSet", mandatory = true, position = 1)
    String name;

    @Parameter(set = "MemberSet", position = 2)
    Object value = AutomationNull.VALUE;

    @Parameter(set = "MemberSet", position = 3)
    Object secondValue = AutomationNull.VALUE;

    @Parameter(set = "TypeNameSet", mandatory = true)
    @Parameter(set = {"MemberSet", "NotePropertySingleMemberSet", "NotePropertyMultiMemberSet"})
    @ValidateNotNullOrEmpty
    String typeName;

    @Parameter(set = {"MemberSet", "NotePropertySingleMemberSet", "NotePropertyMultiMemberSet"})
    boolean force;

    @Parameter(set = {"TypeNameSet", "MemberSet", "NotePropertySingleMemberSet", "NotePropertyMultiMemberSet"})
    boolean passThru;

    @Parameter(set = "NotePropertySingleMemberSet", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    @ValidateArgument(NotePropertyNames.class)
    @TransformArgument(NumbersAsText.class)
    String notePropertyName;

    @Parameter(set = "NotePropertySingleMemberSet", mandatory = true, position = 1)
    @AllowNull
    Object notePropertyValue;

    @Parameter(set = "NotePropertyMultiMemberSet", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Collections.IDictionary")
    Map<?, ?> notePropertyMembers;

    @Override
    protected void processRecord() {
        if (typeName != null && typeName.isBlank()) {
            throw failure("TypeNameShouldNotBeEmpty", AddMemberMessages.EMPTY_TYPE_NAME, typeName);
        }
        PSObject target = inputObject instanceof PSObject wrapped ? wrapped : new PSObject(inputObject);
        boolean added = switch (parameterSetName()) {
            case "TypeNameSet" -> true;
            case "NotePropertyMultiMemberSet" -> addNotes(target);
            case "NotePropertySingleMemberSet" -> add(target, new NoteProperty(notePropertyName, notePropertyValue));
            default -> add(target, declared());
        };
        if (!added) {
            return;
        }
        if (typeName != null) {
            NetType shortcut = NetTypes.find(typeName);
            target.typeNames().addFirst(shortcut == null ? typeName : shortcut.fullName());
        }
        if (passThru) {
            writeObject(target);
        }
    }

    private boolean addNotes(PSObject target) {
        boolean any = false;
        for (Map.Entry<?, ?> note : notePropertyMembers.entrySet()) {
            String member = LanguagePrimitives.toStringInvariant(note.getKey());
            if (member.isEmpty()) {
                report(TYPE, AddMemberMessages.EMPTY_NOTE_NAME, "NotePropertyNameShouldNotBeNull", CATEGORY, member);
            } else {
                any |= add(target, new NoteProperty(member, note.getValue()));
            }
        }
        return any;
    }

    private PSMember declared() {
        if (Long.bitCount(((Number) memberType.toNumber()).longValue()) != 1) {
            throw failure("WrongMemberCount", AddMemberMessages.wrongCount(memberType), null);
        }
        String kind = memberType.toString();
        Object first = value;
        if (first == AutomationNull.VALUE && AddMemberMessages.NEEDS_VALUE.contains(kind)) {
            first = session().prompt(AddMemberMessages.missingValue(kind) + "\nValue: ");
        }
        return new DeclaredMembers(
                        (fault, of) -> failure(AddMemberMessages.errorId(fault), AddMemberMessages.of(fault, of), null))
                .of(kind, name, first, secondValue);
    }

    private NetException failure(String errorId, String message, Object target) {
        return failure(TYPE, message, errorId, CATEGORY, target);
    }

    private boolean add(PSObject target, PSMember made) {
        String member = made.name();
        PSMember present = ObjectMembers.findAdded(target, member);
        boolean ofObject = present == null || ObjectMembers.isOfObject(target, member);
        if (!force
                && (present != null
                        || ObjectMembers.find(target, member) != null
                        || NetTypes.of(target).members().method(member) != null)) {
            report(TYPE, AddMemberMessages.alreadyThere(member), "MemberAlreadyExists", CATEGORY, target);
            return false;
        }
        if (!ofObject) {
            report(TYPE, AddMemberMessages.cannotForce(present), "CannotRemoveTypeDataMember", CATEGORY, target);
            return false;
        }
        Object held = made instanceof NoteProperty note ? note.get(target) : made;
        target.put(member, held);
        if (!(inputObject instanceof PSObject) && keepsMembers(inputObject)) {
            AddedMembers.holder(inputObject).put(member, held);
        }
        return true;
    }

    /** Strings keep nothing that is added to them, nor do enum values: here all of one label are the same object. */
    private static boolean keepsMembers(Object value) {
        return !(value instanceof String || value instanceof EnumValue);
    }
}

package org.jwsh.commands.utility;

import java.util.List;
import java.util.Map;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.members.MethodCalls;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;

/** Adds objects to a list that is a property and removes some, or tells in a table what to add and to remove. */
@Cmdlet(verb = "Update", noun = "List", defaultParameterSet = "AddRemoveSet")
public final class UpdateListCommand extends BuiltInCmdlet {
    private static final String TYPE = "System.InvalidOperationException";

    @Parameter(set = "AddRemoveSet")
    @ValidateNotNullOrEmpty
    Object[] add;

    @Parameter(set = "AddRemoveSet")
    @ValidateNotNullOrEmpty
    Object[] remove;

    @Parameter(set = "ReplaceSet", mandatory = true)
    @ValidateNotNullOrEmpty
    Object[] replace;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String property;

    @Override
    protected void processRecord() {
        if (property == null) {
            return;
        }
        if (inputObject == null) {
            report(missing(
                    "InputObject",
                    "You must specify the InputObject parameter when the Property parameter is specified."));
            return;
        }
        PSMember member = ObjectMembers.find(inputObject, property);
        if (member == null || !member.isProperty()) {
            report(
                    TYPE,
                    "The property '" + property + "' cannot be found on this object",
                    "MemberDoesntExist",
                    ErrorCategory.InvalidOperation,
                    inputObject);
            return;
        }
        try {
            update(member.get(inputObject));
        } catch (NetException problem) {
            writeError(problem, "ApplyFailed", ErrorCategory.InvalidOperation, null);
            return;
        }
        writeObject(inputObject);
    }

    private void update(Object list) {
        if (replace != null) {
            call(list, "Clear");
            List.of(replace).forEach(each -> call(list, "Add", each));
            return;
        }
        if (remove != null) {
            List.of(remove).forEach(each -> call(list, "Remove", each));
        }
        if (add != null) {
            List.of(add).forEach(each -> call(list, "Add", each));
        }
    }

    private void call(Object list, String method, Object... arguments) {
        MethodCalls.of(context()).invoke(PSObject.unwrap(list), method, arguments);
    }

    @Override
    protected void endProcessing() {
        if (property != null) {
            return;
        }
        if (inputObject != null) {
            throw missing(
                    "Property", "You must specify the Property parameter when the InputObject parameter is specified.");
        }
        Hashtable changes = new Hashtable();
        put(changes, "Add", add);
        put(changes, "Remove", remove);
        put(changes, "Replace", replace);
        writeObject(changes);
    }

    private static void put(Map<Object, Object> changes, String key, Object[] values) {
        if (values != null) {
            changes.put(key, values);
        }
    }

    private NetException missing(String parameter, String message) {
        return failure(TYPE, message, "Missing" + parameter + "Parameter", ErrorCategory.InvalidOperation, null);
    }
}

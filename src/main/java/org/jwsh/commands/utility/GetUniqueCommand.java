package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.operators.Equality;

/** Leaves out objects that equal the one before. */
@Cmdlet(verb = "Get", noun = "Unique", defaultParameterSet = "AsString")
public final class GetUniqueCommand extends BuiltInCmdlet {
    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(set = "AsString")
    boolean asString;

    @Parameter(set = "UniqueByType")
    boolean onType;

    @Parameter
    boolean caseInsensitive;

    private Object last = AutomationNull.VALUE;

    @Override
    protected void processRecord() {
        if (inputObject == AutomationNull.VALUE) {
            return;
        }
        if (last == AutomationNull.VALUE || !same()) {
            last = inputObject;
            writeObject(inputObject);
        }
    }

    private boolean same() {
        if (onType) {
            return ObjectMembers.typeNames(last).equals(ObjectMembers.typeNames(inputObject));
        }
        if (asString) {
            String text = LanguagePrimitives.toStringInvariant(inputObject);
            String before = LanguagePrimitives.toStringInvariant(last);
            return caseInsensitive ? text.equalsIgnoreCase(before) : text.equals(before);
        }
        return Equality.equal(last, inputObject, caseInsensitive);
    }
}

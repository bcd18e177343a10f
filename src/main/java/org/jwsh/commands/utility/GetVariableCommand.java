package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.runtime.PSVariable;
import org.jwsh.values.text.WildcardPattern;

/** Gives variables, or their values. */
@Cmdlet(verb = "Get", noun = "Variable")
@OutputType("System.Management.Automation.PSVariable")
public final class GetVariableCommand extends VariableCmdlet {
    @Parameter(position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name = {"*"};

    @Parameter
    boolean valueOnly;

    @Parameter
    String[] include;

    @Parameter
    String[] exclude;

    @Parameter
    @ValidateNotNullOrEmpty
    String scope;

    @Override
    protected void processRecord() {
        for (String each : name) {
            List<PSVariable> found = matching(each, scope, include, exclude);
            for (PSVariable variable : found) {
                writeObject(valueOnly ? variable.get() : variable);
            }
            boolean filtered = WildcardPattern.hasWildcards(each) || include != null || exclude != null;
            if (found.isEmpty() && !filtered) {
                reportNotFound(each);
            }
        }
    }
}

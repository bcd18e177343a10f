package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.PropertyReading;
import org.jwsh.runtime.Scope;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.operators.FormatOperator;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.ListSeparators;

/** Joins the texts of objects. */
@Cmdlet(verb = "Join", noun = "String", defaultParameterSet = "default")
@OutputType("System.String")
public final class JoinStringCommand extends BuiltInCmdlet {
    @Parameter(position = 0)
    @ParameterType("Microsoft.PowerShell.Commands.PSPropertyExpression")
    Object property;

    @Parameter(position = 1)
    @AllowEmptyString
    String separator;

    @Parameter
    @Alias("op")
    String outputPrefix;

    @Parameter
    @Alias("os")
    String outputSuffix;

    @Parameter(set = "SingleQuote")
    boolean singleQuote;

    @Parameter(set = "DoubleQuote")
    boolean doubleQuote;

    @Parameter(set = "Format")
    String formatString;

    @Parameter
    boolean useCulture;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject[]")
    Object[] inputObject;

    private final StringBuilder joined = new StringBuilder();
    private boolean first = true;

    @Override
    protected void processRecord() {
        if (inputObject == null) {
            return;
        }
        for (Object each : inputObject) {
            if (each != null && each != AutomationNull.VALUE) {
                append(each);
            }
        }
    }

    private void append(Object value) {
        if (!first) {
            joined.append(glue());
        }
        first = false;
        Object held = property == null ? value : read(value);
        String text = LanguagePrimitives.toStringInvariant(held);
        if (singleQuote) {
            text = "'" + text.replace("'", "''") + "'";
        } else if (doubleQuote) {
            text = "\"" + text + "\"";
        } else if (formatString != null && !formatString.isEmpty()) {
            text = FormatOperator.format(formatString, new Object[] {held});
        }
        joined.append(text);
    }

    private Object read(Object value) {
        return property instanceof ScriptBlock block
                ? block.invokeWithUnderscore(value)
                : PropertyReading.read(value, LanguagePrimitives.toStringInvariant(property));
    }

    private String glue() {
        if (isBound("Separator")) {
            return separator == null ? "" : separator;
        }
        if (useCulture) {
            return ListSeparators.of(Culture.current());
        }
        Object separatorVariable = caller().scope.lookup("ofs");
        return separatorVariable == null || separatorVariable == Scope.NULL
                ? ""
                : LanguagePrimitives.toStringInvariant(separatorVariable);
    }

    @Override
    protected void endProcessing() {
        writeObject((outputPrefix == null ? "" : outputPrefix) + joined + (outputSuffix == null ? "" : outputSuffix));
    }
}

package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.Scope;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;

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
        if (singleQuote || doubleQuote) {
            char quote = singleQuote ? '\'' : '"';
            joined.append(quote).append(text(held)).append(quote);
        } else if (formatString != null && !formatString.isEmpty()) {
            joined.append(CompositeFormat.format(culture(), formatString, held));
        } else {
            joined.append(text(held));
        }
    }

    private String text(Object value) {
        return useCulture && PSObject.unwrap(value) instanceof Formattable formattable
                ? formattable.format(null, culture())
                : LanguagePrimitives.toStringInvariant(value);
    }

    private Culture culture() {
        return useCulture ? Culture.current() : Culture.INVARIANT;
    }

    /** What the property is, first where it stands for several; null where it cannot be read. */
    private Object read(Object value) {
        PropertyExpression expression = property instanceof ScriptBlock block
                ? new PropertyExpression.Scripted(block)
                : PropertyExpression.named(LanguagePrimitives.toStringInvariant(property));
        Object source = SelectedProperties.source(value, expression);
        for (PropertyExpression each : expression.resolve(source)) {
            PropertyExpression.Reading reading = each.read(source);
            if (reading.error() == null) {
                return reading.value();
            }
        }
        return null;
    }

    private String glue() {
        if (separator != null) {
            return separator;
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

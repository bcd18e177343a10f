package org.jwsh.commands.utility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.commands.PropertyParameters.Property;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.Scope;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.StringForm;

/** Counts objects and computes statistics of their values, or counts lines, words and characters of text. */
@Cmdlet(verb = "Measure", noun = "Object", aliases = "measure", defaultParameterSet = "GenericMeasure")
@OutputType({
    "Microsoft.PowerShell.Commands.GenericMeasureInfo",
    "Microsoft.PowerShell.Commands.TextMeasureInfo",
    "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo"
})
public final class MeasureObjectCommand extends BuiltInCmdlet {
    private static final PropertyParameters PROPERTIES = PropertyParameters.allowing();
    private static final String TEXT_SET = "TextMeasure";

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @ParameterType("Microsoft.PowerShell.Commands.PSPropertyExpression[]")
    Object[] property;

    @Parameter(set = "GenericMeasure")
    boolean standardDeviation;

    @Parameter(set = "GenericMeasure")
    boolean sum;

    @Parameter(set = "GenericMeasure")
    boolean allStats;

    @Parameter(set = "GenericMeasure")
    boolean average;

    @Parameter(set = "GenericMeasure")
    boolean maximum;

    @Parameter(set = "GenericMeasure")
    boolean minimum;

    @Parameter(set = "TextMeasure")
    boolean line;

    @Parameter(set = "TextMeasure")
    boolean word;

    @Parameter(set = "TextMeasure")
    boolean character;

    @Parameter(set = "TextMeasure")
    boolean ignoreWhiteSpace;

    private final Map<String, ValueStatistics> found = new LinkedHashMap<>();
    private final ObjectOrder order = new ObjectOrder(List.of(), false, true);
    private List<Property> properties;

    @Override
    protected void beginProcessing() {
        properties = PROPERTIES.read(property);
        if (allStats) {
            standardDeviation = true;
            sum = true;
            average = true;
            maximum = true;
            minimum = true;
        }
        if (properties.isEmpty()) {
            found.put("", new ValueStatistics(null, order::compareValues));
        }
    }

    @Override
    protected void processRecord() {
        if (inputObject == null || inputObject == AutomationNull.VALUE) {
            return;
        }
        if (properties.isEmpty()) {
            measure(found.get(""), inputObject);
        }
        for (Property each : properties) {
            measureProperty(each.expression());
        }
    }

    private void measureProperty(PropertyExpression expression) {
        if (PSObject.unwrap(inputObject) instanceof Map<?, ?> map && map.containsKey(expression.label())) {
            measure(statistics(expression.label()), map.get(expression.label()));
            return;
        }
        for (PropertyExpression each : expression.resolve(inputObject)) {
            PropertyExpression.Reading reading = each.read(inputObject);
            if (reading.value() != null) {
                measure(statistics(each.label()), reading.value());
            }
        }
    }

    private ValueStatistics statistics(String name) {
        return found.computeIfAbsent(
                name.toLowerCase(Locale.ROOT), key -> new ValueStatistics(name, order::compareValues));
    }

    private void measure(ValueStatistics statistics, Object value) {
        if (parameterSetName().equals(TEXT_SET)) {
            statistics.addText(StringForm.current(value), ignoreWhiteSpace);
            return;
        }
        statistics.count();
        if (sum || average || standardDeviation) {
            Double number = ValueStatistics.number(value);
            if (number == null) {
                report(
                        "System.Management.Automation.PSInvalidCastException",
                        "Input object \"" + LanguagePrimitives.toStringInvariant(value) + "\" is not numeric.",
                        "NonNumericInputObject",
                        ErrorCategory.InvalidType,
                        value);
                return;
            }
            statistics.add(number);
        }
        if (maximum || minimum) {
            statistics.compare(value);
        }
    }

    private int strictMode() {
        for (Scope scope = context().scope(); scope != null; scope = scope.parent()) {
            if (scope.strictMode() != null) {
                return scope.strictMode();
            }
        }
        return 0;
    }

    @Override
    protected void endProcessing() {
        for (Property each : properties) {
            boolean missing =
                    found.keySet().stream().noneMatch(each.expression().label()::equalsIgnoreCase)
                            && each.expression() instanceof PropertyExpression.Named;
            if (missing && strictMode() > 1) {
                String label = each.expression().label();
                report(
                        "System.Management.Automation.PSArgumentException",
                        "Cannot process argument because the value of argument \"" + label
                                + "\" is not valid. Change the value of the \"" + label
                                + "\" argument and run the operation again.",
                        "GenericMeasurePropertyNotFound",
                        ErrorCategory.ObjectNotFound,
                        null);
            }
        }
        for (ValueStatistics statistics : found.values()) {
            writeObject(
                    parameterSetName().equals(TEXT_SET)
                            ? statistics.text(line, word, character)
                            : statistics.statistics(
                                    sum,
                                    average,
                                    maximum || minimum,
                                    new ValueStatistics.Wanted(maximum, minimum, standardDeviation)));
        }
    }
}

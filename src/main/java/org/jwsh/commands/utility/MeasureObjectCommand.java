package org.jwsh.commands.utility;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.CaseFolding;
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
    private ValueStatistics.Wanted wanted;
    private boolean onlyNumbers = true;

    @Override
    protected void beginProcessing() {
        properties = PROPERTIES.read(property);
        wanted = new ValueStatistics.Wanted(
                sum || allStats,
                average || allStats,
                maximum || allStats,
                minimum || allStats,
                standardDeviation || allStats);
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
            measure(found.get(""), PSObject.unwrap(inputObject));
            return;
        }
        Set<String> counted = new HashSet<>();
        for (Property each : properties) {
            measureProperty(each.expression(), counted);
        }
    }

    /** @param counted the names that this object's properties were counted under; none counts twice */
    private void measureProperty(PropertyExpression expression, Set<String> counted) {
        if (PSObject.unwrap(inputObject) instanceof Map<?, ?> map && map.containsKey(expression.label())) {
            if (counted.add(CaseFolding.fold(expression.label()))) {
                measure(statistics(expression.label()), map.get(expression.label()));
            }
            return;
        }
        List<PropertyExpression> resolved = expression.resolve(inputObject);
        if (resolved.isEmpty() && !(expression instanceof PropertyExpression.Pattern)) {
            statistics(expression.label());
        }
        for (PropertyExpression each : resolved) {
            PropertyExpression.Reading reading = each.read(inputObject);
            if (reading.found() && counted.add(CaseFolding.fold(each.label()))) {
                measure(statistics(each.label()), reading.value());
            }
        }
    }

    private ValueStatistics statistics(String name) {
        return found.computeIfAbsent(CaseFolding.fold(name), key -> new ValueStatistics(name, order::compareValues));
    }

    private void measure(ValueStatistics statistics, Object value) {
        statistics.countOne();
        if (parameterSetName().equals(TEXT_SET)) {
            statistics.addText(value == null ? "" : StringForm.current(value), ignoreWhiteSpace);
            return;
        }
        if (wanted.numbers()) {
            Double number = ValueStatistics.number(value);
            if (number == null) {
                onlyNumbers = false;
                report(
                        "System.Management.Automation.PSInvalidOperationException",
                        "Input object \"" + LanguagePrimitives.toStringInvariant(value) + "\" is not numeric.",
                        "NonNumericInputObject",
                        ErrorCategory.InvalidType,
                        value);
                return;
            }
            statistics.add(number);
        }
        if (wanted.maximum() || wanted.minimum()) {
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
        boolean text = parameterSetName().equals(TEXT_SET);
        ValueStatistics.Wanted shown = onlyNumbers
                ? wanted
                : new ValueStatistics.Wanted(false, false, wanted.maximum(), wanted.minimum(), false);
        for (ValueStatistics statistics : found.values()) {
            if (statistics.count() > 0 || properties.isEmpty()) {
                writeObject(text ? statistics.text(line, word, character) : statistics.statistics(shown));
            } else if (strictMode() > 1) {
                reportMissing(statistics.property(), text);
            }
        }
    }

    private void reportMissing(String name, boolean text) {
        report(
                "System.Management.Automation.PSArgumentException",
                ArgumentErrors.notValidText(name),
                text ? "TextMeasurePropertyNotFound" : "GenericMeasurePropertyNotFound",
                ErrorCategory.ObjectNotFound,
                null);
    }
}

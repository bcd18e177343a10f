package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.commands.PropertyParameters.Key;
import org.jwsh.commands.PropertyParameters.Property;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.AutomationNull;

/** Sorts objects by their value or by properties. */
@Cmdlet(verb = "Sort", noun = "Object", defaultParameterSet = "Default")
public final class SortObjectCommand extends BuiltInCmdlet {
    private static final int MANY = 1 << 10;

    private static final PropertyParameters PROPERTIES = PropertyParameters.allowing(Key.ASCENDING, Key.DESCENDING);

    @Parameter(set = "Default")
    boolean stable;

    @Parameter
    boolean descending;

    @Parameter
    boolean unique;

    @Parameter(set = "Top", mandatory = true)
    @ValidateRange(min = "1", max = "2147483647")
    int top;

    @Parameter(set = "Bottom", mandatory = true)
    @ValidateRange(min = "1", max = "2147483647")
    int bottom;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(position = 0)
    Object[] property;

    @Parameter
    String culture;

    @Parameter
    boolean caseSensitive;

    private final List<Object> objects = new ArrayList<>();
    private ObjectOrder order;

    @Override
    protected void processRecord() {
        if (inputObject != null && inputObject != AutomationNull.VALUE) {
            objects.add(inputObject);
        }
    }

    @Override
    protected void endProcessing() {
        if (objects.isEmpty()) {
            return;
        }
        List<Property> keys =
                property == null ? ObjectOrder.defaultKeys(objects.getFirst()) : expanded(PROPERTIES.read(property));
        order = new ObjectOrder(keys, descending, caseSensitive, culture).reporting(this::writeError);
        ObjectOrder.Entry[] sorted = new ObjectOrder.Entry[objects.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = order.entry(objects.get(i));
        }
        objects.clear();
        if (stable || top > 0 || bottom > 0) {
            Arrays.sort(sorted, stoppable(order));
        } else {
            IntroSort.sort(sorted, stoppable(order));
        }
        List<ObjectOrder.Entry> kept = unique ? unique(sorted) : Arrays.asList(sorted);
        int from = bottom > 0 ? Math.max(0, kept.size() - bottom) : 0;
        int to = top > 0 ? Math.min(top, kept.size()) : kept.size();
        for (ObjectOrder.Entry entry : kept.subList(from, to)) {
            writeObject(entry.object());
        }
    }

    /** A pattern stands for the properties of all objects whose names fit, in the order of the names. */
    private List<Property> expanded(List<Property> properties) {
        List<Property> keys = new ArrayList<>();
        for (Property each : properties) {
            if (each.expression() instanceof PropertyExpression.Pattern pattern) {
                Map<String, PropertyExpression> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                for (Object object : objects) {
                    pattern.resolve(object).forEach(found -> names.put(found.label(), found));
                }
                names.values().forEach(name -> keys.add(each.of(name)));
            } else {
                keys.add(each);
            }
        }
        return keys;
    }

    /** The order given, asked so often that a long sort can be stopped by it. */
    private Comparator<ObjectOrder.Entry> stoppable(Comparator<ObjectOrder.Entry> by) {
        int[] asked = new int[1];
        return (one, other) -> {
            if ((++asked[0] & MANY - 1) == 0 && stopping()) {
                throw new PipelineStoppedException();
            }
            return by.compare(one, other);
        };
    }

    private List<ObjectOrder.Entry> unique(ObjectOrder.Entry[] sorted) {
        List<ObjectOrder.Entry> kept = new ArrayList<>();
        for (ObjectOrder.Entry entry : sorted) {
            if (kept.isEmpty() || order.compare(kept.getLast(), entry) != 0) {
                kept.add(entry);
            }
        }
        return kept;
    }
}

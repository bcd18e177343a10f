package org.jwsh.commands.utility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.commands.PropertyParameters.Property;
import org.jwsh.values.LongWork;
import org.jwsh.values.PSObject;

/** Compares two lists of objects, by their value or by properties. */
@Cmdlet(verb = "Compare", noun = "Object")
public final class CompareObjectCommand extends BuiltInCmdlet {
    private static final PropertyParameters PROPERTIES =
            PropertyParameters.allowing().withoutWildcards();

    @Parameter(mandatory = true, position = 0)
    @ParameterType("System.Management.Automation.PSObject[]")
    @AllowEmptyCollection
    Object[] referenceObject;

    @Parameter(mandatory = true, position = 1, valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject[]")
    @AllowEmptyCollection
    Object[] differenceObject;

    @Parameter
    @ValidateRange(min = "0", max = "2147483647")
    int syncWindow = Integer.MAX_VALUE;

    @Parameter
    Object[] property;

    @Parameter
    boolean excludeDifferent;

    @Parameter
    boolean includeEqual;

    @Parameter
    boolean passThru;

    @Parameter
    String culture;

    @Parameter
    boolean caseSensitive;

    private final Deque<ObjectOrder.Entry> references = new ArrayDeque<>();
    private final List<ObjectOrder.Entry> waitingReferences = new ArrayList<>();
    private final List<ObjectOrder.Entry> waitingDifferences = new ArrayList<>();
    private List<Property> properties;
    private ObjectOrder order;
    private final LongWork work = new LongWork();

    @Override
    protected void beginProcessing() {
        properties = PROPERTIES.read(property);
        order = new ObjectOrder(properties, false, caseSensitive, culture).reporting(this::writeError);
        includeEqual |= excludeDifferent && !isBound("IncludeEqual");
    }

    @Override
    protected void processRecord() {
        if (references.isEmpty() && waitingReferences.isEmpty()) {
            for (Object each : referenceObject) {
                references.add(order.entry(each));
            }
        }
        for (Object each : differenceObject) {
            match(references.poll(), order.entry(each));
        }
    }

    @Override
    protected void endProcessing() {
        while (!references.isEmpty()) {
            match(references.poll(), null);
        }
        waitingDifferences.forEach(entry -> emit(entry, "=>"));
        waitingReferences.forEach(entry -> emit(entry, "<="));
    }

    private void match(ObjectOrder.Entry nextReference, ObjectOrder.Entry nextDifference) {
        ObjectOrder.Entry reference = nextReference;
        ObjectOrder.Entry difference = nextDifference;
        if (reference != null && difference != null && order.compare(reference, difference) == 0) {
            emit(reference, "==");
            return;
        }
        ObjectOrder.Entry counterpart = takeEqual(waitingReferences, difference);
        if (counterpart != null) {
            emit(counterpart, "==");
            difference = null;
        }
        if (takeEqual(waitingDifferences, reference) != null) {
            emit(reference, "==");
            reference = null;
        }
        hold(difference, waitingDifferences, "=>");
        hold(reference, waitingReferences, "<=");
    }

    private ObjectOrder.Entry takeEqual(List<ObjectOrder.Entry> waiting, ObjectOrder.Entry wanted) {
        Iterator<ObjectOrder.Entry> each =
                wanted == null ? List.<ObjectOrder.Entry>of().iterator() : waiting.iterator();
        while (each.hasNext()) {
            work.step();
            ObjectOrder.Entry entry = each.next();
            if (order.compare(entry, wanted) == 0) {
                each.remove();
                return entry;
            }
        }
        return null;
    }

    private void hold(ObjectOrder.Entry entry, List<ObjectOrder.Entry> waiting, String side) {
        if (entry == null) {
            return;
        }
        if (syncWindow == 0) {
            emit(entry, side);
            return;
        }
        while (waiting.size() >= syncWindow) {
            emit(waiting.removeFirst(), side);
        }
        waiting.add(entry);
    }

    private void emit(ObjectOrder.Entry entry, String side) {
        boolean equal = side.equals("==");
        if (equal ? !includeEqual : excludeDifferent) {
            return;
        }
        if (passThru) {
            PSObject object = entry.object() instanceof PSObject known ? known : new PSObject(entry.object());
            writeObject(object.put("SideIndicator", side));
            return;
        }
        PSObject result = PSObject.custom();
        for (int i = 0; i < properties.size(); i++) {
            result.put(properties.get(i).expression().label(), entry.key(i));
        }
        if (properties.isEmpty()) {
            result.put("InputObject", entry.object());
        }
        writeObject(result.put("SideIndicator", side));
    }
}

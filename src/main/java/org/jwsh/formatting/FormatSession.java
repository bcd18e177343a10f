package org.jwsh.formatting;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jwsh.formatting.data.CustomNode;
import org.jwsh.formatting.data.FormatData;
import org.jwsh.formatting.data.FormatEnd;
import org.jwsh.formatting.data.FormatEntry;
import org.jwsh.formatting.data.FormatStart;
import org.jwsh.formatting.data.GroupEnd;
import org.jwsh.formatting.data.GroupStart;
import org.jwsh.formatting.views.Control;
import org.jwsh.formatting.views.GroupBy;
import org.jwsh.formatting.views.ViewDefinition;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.xml.XmlNode;

/**
 * Lays objects out as one document: the first object that opens it decides on its shape; scalars, errors and, in documents of
 * a view, objects that the view is not for stand out of band.
 */
public final class FormatSession {
    private static final int MOST_TABLE_PROPERTIES = 4;
    private static final Object NO_GROUP = AutomationNull.VALUE;

    private final FormatRequest request;
    private final FormatSettings settings;
    private final Consumer<FormatData> sink;
    private final OutOfBand outOfBand;
    private ViewGenerator generator;
    private ViewDefinition view;
    private GroupBy groupBy;
    private Object groupValue = NO_GROUP;
    private boolean inGroup;

    /** @param sink is given the steps of the document */
    public FormatSession(FormatRequest request, FormatSettings settings, Consumer<FormatData> sink) {
        this.request = request;
        this.settings = settings;
        this.sink = sink;
        this.outOfBand = new OutOfBand(settings);
    }

    /** Lays out an object from the pipeline: a list by what was asked for lists, what is laid out already as it is. */
    public void process(Object value) {
        if (value == null || value == AutomationNull.VALUE) {
            return;
        }
        if (PSObject.unwrap(value) instanceof FormatData data) {
            sink.accept(data);
            return;
        }
        Iterator<?> elements = value instanceof String ? null : ValueText.elements(value);
        if (elements == null) {
            processOne(value);
            return;
        }
        switch (request.expand()) {
            case CORE_ONLY -> processOne(value);
            case ENUM_ONLY -> elements.forEachRemaining(this::processElement);
            case BOTH -> processBoth(value, elements);
        }
    }

    /** Ends the document. */
    public void end() {
        if (generator != null) {
            endGroup();
            sink.accept(new FormatEnd());
            generator = null;
        }
    }

    private void processElement(Object element) {
        if (element != null && element != AutomationNull.VALUE) {
            processOne(element);
        }
    }

    private void processBoth(Object list, Iterator<?> elements) {
        List<Object> all = new java.util.ArrayList<>();
        elements.forEachRemaining(all::add);
        sink.accept(OutOfBand.text("The following object supports IEnumerable:"));
        sink.accept(outOfBand.fields(list));
        sink.accept(OutOfBand.text(
                all.size() == 1
                        ? "The IEnumerable contains the following object:"
                        : "The IEnumerable contains the following " + all.size() + " objects:"));
        all.forEach(this::processElement);
    }

    private void processOne(Object value) {
        boolean nodeInDocument = generator != null && PSObject.unwrap(value) instanceof XmlNode && isForView(value);
        if (!request.force() && !nodeInDocument) {
            FormatEntry entry = outOfBand.entry(value, generator != null && !isForView(value));
            if (entry != null) {
                sink.accept(entry);
                return;
            }
        }
        if (generator == null) {
            start(value);
        }
        updateGroup(value);
        sink.accept(new FormatEntry(generator.entry(value)));
        for (ViewGenerator.Failure failure : generator.takeFailures()) {
            if (request.showError()) {
                sink.accept(outOfBand.entry(
                        FormatErrors.expressionFailed(failure.expression(), failure.problem(), value), false));
            }
        }
    }

    private boolean isForView(Object value) {
        return view == null || view.isForAny(ObjectMembers.typeNames(value));
    }

    private void start(Object first) {
        view = request.properties().isEmpty() ? findView(first) : null;
        if (view == null && request.view() != null) {
            throw FormatErrors.viewNotFound(
                    request.view(),
                    request.shape(),
                    ObjectMembers.typeNames(first).getFirst());
        }
        generator = generatorFor(first);
        groupBy = request.groupBy() != null || view == null ? request.groupBy() : view.groupBy();
        sink.accept(new FormatStart(generator.shape(), generator.autoSize()));
    }

    private ViewDefinition findView(Object first) {
        return settings.views()
                .find(
                        ObjectMembers.typeNames(first),
                        candidate -> !candidate.outOfBand()
                                && (request.shape() == null || request.shape().fits(candidate.control()))
                                && (request.view() == null || request.view().equalsIgnoreCase(candidate.name())));
    }

    private ViewGenerator generatorFor(Object first) {
        Control control = view == null ? null : view.control();
        FormatShape shape = request.shape();
        if (shape == null) {
            shape = control != null
                    ? FormatShape.of(control)
                    : DisplayProperties.of(first).size() <= MOST_TABLE_PROPERTIES
                            ? FormatShape.TABLE
                            : FormatShape.LIST;
        }
        return switch (shape) {
            case TABLE -> new TableGenerator(request, settings, (Control.Table) control, first);
            case LIST -> new ListGenerator(request, settings, (Control.ListOfItems) control);
            case WIDE -> new WideGenerator(request, settings, (Control.Wide) control);
            case CUSTOM -> new CustomGenerator(request, settings, (Control.Custom) control);
        };
    }

    private void updateGroup(Object value) {
        if (groupBy == null) {
            if (!inGroup) {
                startGroup(new GroupStart(null));
            }
            return;
        }
        List<PropertyExpression> found = groupBy.expression().resolve(value);
        PropertyExpression.Reading reading = found.isEmpty()
                ? PropertyExpression.Reading.MISSING
                : found.getFirst().read(value);
        boolean changed = false;
        String label = groupBy.label();
        if (reading.found() && reading.error() == null) {
            changed = !isSame(reading.value(), groupValue);
            groupValue = reading.value();
            label = label == null && changed ? found.getFirst().label() : label;
        }
        if (!inGroup || changed) {
            endGroup();
            startGroup(new GroupStart(heading(value, label)));
        }
    }

    private static boolean isSame(Object value, Object before) {
        Object other = before == NO_GROUP ? null : before;
        try {
            return LanguagePrimitives.compare(value, other, true) == 0;
        } catch (NetException notComparable) {
            return false;
        }
    }

    private List<CustomNode> heading(Object value, String label) {
        if (groupValue == NO_GROUP) {
            return null;
        }
        if (groupBy.control() != null) {
            return new CustomGenerator(request, settings, null).nodes(groupBy.control(), value);
        }
        String text = ValueText.of(groupValue, null, false, settings.enumerationLimit());
        return List.of(new CustomNode.Frame(
                3,
                0,
                0,
                List.of(new CustomNode.Text((label == null ? "" : label) + ": " + text), CustomNode.NEW_LINE)));
    }

    private void startGroup(GroupStart start) {
        inGroup = true;
        sink.accept(start);
    }

    private void endGroup() {
        if (inGroup) {
            inGroup = false;
            sink.accept(new GroupEnd());
        }
    }
}

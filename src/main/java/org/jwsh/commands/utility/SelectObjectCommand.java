package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.commands.PropertyParameters.Key;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.CommandStreams;
import org.jwsh.runtime.flow.StopUpstreamException;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** Selects objects by their place, and properties of objects. */
@Cmdlet(verb = "Select", noun = "Object", aliases = "select", defaultParameterSet = "DefaultParameter")
public final class SelectObjectCommand extends BuiltInCmdlet {
    private static final PropertyParameters PROPERTIES = PropertyParameters.allowing(Key.NAME, Key.LABEL);

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(set = "DefaultParameter", position = 0)
    @Parameter(set = "SkipLastParameter", position = 0)
    Object[] property;

    @Parameter(set = "DefaultParameter")
    @Parameter(set = "SkipLastParameter")
    String[] excludeProperty;

    @Parameter(set = "DefaultParameter")
    @Parameter(set = "SkipLastParameter")
    String expandProperty;

    @Parameter
    boolean unique;

    @Parameter
    boolean caseInsensitive;

    @Parameter(set = "DefaultParameter")
    @ValidateRange(min = "0", max = "2147483647")
    int last;

    @Parameter(set = "DefaultParameter")
    @ValidateRange(min = "0", max = "2147483647")
    int first;

    @Parameter(set = "DefaultParameter")
    @Parameter(set = "SkipLastParameter")
    @ValidateRange(min = "0", max = "2147483647")
    int skip;

    @Parameter(set = "SkipLastParameter")
    @ValidateRange(min = "0", max = "2147483647")
    int skipLast;

    @Parameter(set = "DefaultParameter")
    @Parameter(set = "IndexParameter")
    boolean wait;

    @Parameter(set = "IndexParameter")
    @ValidateRange(min = "0", max = "2147483647")
    int[] index;

    @Parameter(set = "SkipIndexParameter")
    @ValidateRange(min = "0", max = "2147483647")
    int[] skipIndex;

    private final List<Object> kept = new ArrayList<>();
    private SelectionWindow window;
    private SelectedProperties selected;

    @Override
    protected void beginProcessing() {
        List<PropertyParameters.Property> properties = PROPERTIES.read(property);
        boolean selecting = !properties.isEmpty() || excludeProperty != null && excludeProperty.length > 0;
        selected = selecting ? new SelectedProperties(properties, SelectedProperties.patterns(excludeProperty)) : null;
        window = new SelectionWindow(
                isBound("First") ? first : -1, isBound("Last") ? last : -1, skip, skipLast, index, skipIndex);
    }

    @Override
    protected void processRecord() {
        if (inputObject == null || inputObject == AutomationNull.VALUE) {
            return;
        }
        window.add(inputObject, this::select);
        if (window.isComplete() && !wait) {
            stopUpstream();
        }
    }

    @Override
    protected void endProcessing() {
        window.end(this::select);
        kept.forEach(this::writeObject);
    }

    private void stopUpstream() {
        if (runtime() instanceof CommandStreams place) {
            throw new StopUpstreamException(place.processor());
        }
    }

    private void select(Object object) {
        if (expandProperty != null) {
            expand(object);
        } else {
            emit(selected == null ? object : selected.of(object));
        }
    }

    private void expand(Object object) {
        PropertyExpression expression = PropertyExpression.named(expandProperty);
        Object source = SelectedProperties.source(object, expression);
        List<PropertyExpression> found = expression.resolve(source);
        if (found.size() != 1) {
            boolean none = found.isEmpty();
            report(
                    "System.Management.Automation.PSArgumentException",
                    none
                            ? "Property \"" + expandProperty + "\" cannot be found."
                            : "Multiple properties cannot be expanded.",
                    none ? "ExpandPropertyNotFound" : "MutlipleExpandProperties",
                    ErrorCategory.InvalidArgument,
                    object);
            return;
        }
        Object value = found.getFirst().read(source).value();
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements == null) {
            emitExpanded(value, object);
        } else {
            elements.forEachRemaining(element -> emitExpanded(element, object));
        }
    }

    private void emitExpanded(Object value, Object owner) {
        if (value == null) {
            return;
        }
        if (selected == null) {
            emit(value);
            return;
        }
        PSObject extended = value instanceof PSObject known ? known.copy() : new PSObject(value);
        PSObject added = PSObject.custom();
        selected.addTo(added, owner);
        for (PSMember member : ObjectMembers.properties(added)) {
            if (ObjectMembers.find(value, member.name()) == null) {
                extended.put(member.name(), member.get(added));
            } else {
                reportConflict(member.name(), owner);
            }
        }
        emit(extended);
    }

    private void reportConflict(String name, Object owner) {
        ErrorRecord error = record(
                "System.Management.Automation.PSArgumentException",
                "The property cannot be processed because the property \"" + name + "\" already exists.",
                "AlreadyExistingUserSpecifiedPropertyExpand",
                ErrorCategory.InvalidOperation,
                owner);
        error.categoryInfo().targetType("PSObject");
        writeError(error);
    }

    private void emit(Object object) {
        if (!unique) {
            writeObject(object);
        } else if (kept.stream().noneMatch(other -> isSame(other, object))) {
            kept.add(object);
        }
    }

    private boolean isSame(Object first, Object second) {
        if (first instanceof PSObject a && second instanceof PSObject b && a.isCustom() && b.isCustom()) {
            return isSame(a, b);
        }
        try {
            return LanguagePrimitives.compare(first, second, caseInsensitive) == 0;
        } catch (NetException notComparable) {
            return LanguagePrimitives.equal(
                    LanguagePrimitives.toStringInvariant(first),
                    LanguagePrimitives.toStringInvariant(second),
                    caseInsensitive);
        }
    }

    private boolean isSame(PSObject first, PSObject second) {
        if (first.shape().size() != second.shape().size()) {
            return false;
        }
        for (String name : first.shape().names()) {
            if (second.find(name) < 0 || !isSame(first.note(name), second.note(name))) {
                return false;
            }
        }
        return true;
    }
}

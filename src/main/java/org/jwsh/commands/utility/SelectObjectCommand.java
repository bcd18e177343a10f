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
import org.jwsh.commands.utility.SelectedProperties.Note;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.CommandStreams;
import org.jwsh.runtime.flow.StopUpstreamException;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** Selects objects by their place, and properties of objects. */
@Cmdlet(verb = "Select", noun = "Object", aliases = "select", defaultParameterSet = "DefaultParameter")
public final class SelectObjectCommand extends BuiltInCmdlet {
    private static final PropertyParameters PROPERTIES = PropertyParameters.allowing(Key.NAME);

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(
            set = {"DefaultParameter", "SkipLastParameter"},
            position = 0)
    Object[] property;

    @Parameter(set = {"DefaultParameter", "SkipLastParameter"})
    String[] excludeProperty;

    @Parameter(set = {"DefaultParameter", "SkipLastParameter"})
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

    @Parameter(set = {"DefaultParameter", "SkipLastParameter"})
    @ValidateRange(min = "0", max = "2147483647")
    int skip;

    @Parameter(set = "SkipLastParameter")
    @ValidateRange(min = "0", max = "2147483647")
    int skipLast;

    @Parameter(set = {"DefaultParameter", "IndexParameter"})
    boolean wait;

    @Parameter(set = "IndexParameter")
    @ValidateRange(min = "0", max = "2147483647")
    int[] index;

    @Parameter(set = "SkipIndexParameter")
    @ValidateRange(min = "0", max = "2147483647")
    int[] skipIndex;

    private final List<Selected> kept = new ArrayList<>();
    private SelectionWindow window;
    private SelectedProperties selected;

    /** What is written, with the properties that were selected of its origin. */
    private record Selected(Object object, List<Note> notes) {}

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
        kept.forEach(each -> writeObject(each.object()));
    }

    private void stopUpstream() {
        if (runtime() instanceof CommandStreams place) {
            throw new StopUpstreamException(place.processor());
        }
    }

    private void select(Object object) {
        List<Note> notes;
        try {
            notes = selected == null ? List.of() : selected.of(object);
        } catch (SelectedProperties.Nameless problem) {
            throw terminatingError(record(
                    "System.Management.Automation.PSArgumentException",
                    problem.getMessage(),
                    "EmptyScriptBlockAndNoName",
                    ErrorCategory.InvalidArgument,
                    null));
        } catch (NetException problem) {
            writeError(problem.errorRecord());
            return;
        }
        if (expandProperty != null) {
            expand(object, notes);
        } else if (selected == null) {
            emit(object, notes);
        } else {
            PSObject result = PSObject.custom();
            for (Note note : notes) {
                if (result.find(note.name()) < 0) {
                    result.put(note.name(), note.value());
                } else {
                    reportConflict(note.name(), "AlreadyExistingUserSpecifiedPropertyNoExpand", object);
                }
            }
            emit(result, notes);
        }
    }

    private void expand(Object object, List<Note> notes) {
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
            emitExpanded(value, object, notes);
        } else {
            elements.forEachRemaining(element -> emitExpanded(element, object, notes));
        }
    }

    private void emitExpanded(Object value, Object owner, List<Note> notes) {
        if (value == null) {
            return;
        }
        if (notes.isEmpty()) {
            emit(value, notes);
            return;
        }
        PSObject extended = value instanceof PSObject known ? known.copy() : new PSObject(value);
        for (Note note : notes) {
            if (ObjectMembers.find(extended, note.name()) == null) {
                extended.put(note.name(), note.value());
            } else {
                reportConflict(note.name(), "AlreadyExistingUserSpecifiedPropertyExpand", owner);
            }
        }
        emit(extended, notes);
    }

    private void reportConflict(String name, String errorId, Object owner) {
        ErrorRecord error = record(
                "System.Management.Automation.PSArgumentException",
                "The property cannot be processed because the property \"" + name + "\" already exists.",
                errorId,
                ErrorCategory.InvalidOperation,
                owner);
        error.categoryInfo().targetType("PSObject");
        writeError(error);
    }

    private void emit(Object object, List<Note> notes) {
        if (unique && kept.stream().anyMatch(other -> isSame(other, object, notes))) {
            return;
        }
        if (object instanceof PSObject custom && custom.isCustom()) {
            nameType(custom, !notes.isEmpty());
        }
        if (unique) {
            kept.add(new Selected(object, notes));
        } else {
            writeObject(object);
        }
    }

    /** A custom object says in its type that it is selected, and of what; an object of the input does from then on, too. */
    private void nameType(PSObject object, boolean isNew) {
        String name = "Selected." + NetTypes.of(inputObject);
        if (isNew || !object.typeNames().contains(name)) {
            object.typeNames().addFirst(name);
        }
    }

    /** Custom objects are told apart by what was selected alone. */
    private boolean isSame(Selected known, Object object, List<Note> notes) {
        boolean custom = object instanceof PSObject one
                && one.isCustom()
                && known.object() instanceof PSObject other
                && other.isCustom();
        return known.notes().size() == notes.size()
                && (custom || isSame(known.object(), object))
                && notes.stream()
                        .allMatch(note -> isSame(
                                new PropertyExpression.Named(note.name())
                                        .read(known.object())
                                        .value(),
                                note.value()));
    }

    private boolean isSame(Object first, Object second) {
        try {
            return LanguagePrimitives.compare(first, second, caseInsensitive) == 0;
        } catch (NetException notComparable) {
            return LanguagePrimitives.equal(
                    LanguagePrimitives.toStringInvariant(first),
                    LanguagePrimitives.toStringInvariant(second),
                    caseInsensitive);
        }
    }
}

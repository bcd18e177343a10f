package org.jwsh.formatting.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jwsh.formatting.Alignment;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.values.ScriptBlock;

/** Declares a built-in view of one shape for some types. */
public final class ViewBuilder {
    private final List<String> typeNames;
    private final List<Control.Header> headers = new ArrayList<>();
    private final List<Control.Item> items = new ArrayList<>();
    private GroupBy groupBy;
    private String viewName;
    private boolean wrapped;
    private boolean autoSize;

    private ViewBuilder(List<String> typeNames) {
        this.typeNames = typeNames;
    }

    static ViewBuilder of(String... typeNames) {
        return new ViewBuilder(List.of(typeNames));
    }

    /** A column that shows a property, with a width of 0 for what is left or, in the first column, for what is needed. */
    ViewBuilder column(int width, String property) {
        return column(width, null, null, PropertyExpression.named(property));
    }

    ViewBuilder column(int width, Alignment alignment, String property) {
        return column(width, alignment, null, PropertyExpression.named(property));
    }

    ViewBuilder column(int width, Alignment alignment, String label, String property) {
        return column(width, alignment, label, PropertyExpression.named(property));
    }

    ViewBuilder column(int width, Alignment alignment, String label, Function<Object, Object> value) {
        return column(width, alignment, label, new PropertyExpression.Computed(label, value));
    }

    /** A column that a script block could compute too. */
    ViewBuilder column(int width, Alignment alignment, String label, Function<Object, Object> value, String script) {
        return column(width, alignment, label, new PropertyExpression.Computed(label, value, script));
    }

    private ViewBuilder column(int width, Alignment alignment, String label, PropertyExpression expression) {
        headers.add(new Control.Header(label, width, alignment));
        items.add(Control.Item.of(expression));
        return this;
    }

    /** Lines of a list, or the one value of a wide view. */
    ViewBuilder items(String... properties) {
        for (String property : properties) {
            items.add(Control.Item.of(PropertyExpression.named(property)));
        }
        return this;
    }

    ViewBuilder item(String label, Function<Object, Object> value) {
        items.add(Control.Item.of(new PropertyExpression.Computed(label, value)));
        return this;
    }

    /** A line of a list that is shown where a condition holds. */
    ViewBuilder item(String property, Function<Object, Object> condition, boolean named) {
        items.add(new Control.Item(
                named ? property : null,
                PropertyExpression.named(property),
                null,
                null,
                new PropertyExpression.Computed(property, condition)));
        return this;
    }

    ViewBuilder groupedBy(String property, String label) {
        groupBy = new GroupBy(PropertyExpression.named(property), label, null);
        return this;
    }

    ViewBuilder groupedBy(GroupBy grouping) {
        groupBy = grouping;
        return this;
    }

    /** The name that -View finds it by; that of the first type where none is given. */
    ViewBuilder called(String name) {
        viewName = name;
        return this;
    }

    ViewBuilder wrapped() {
        wrapped = true;
        return this;
    }

    ViewBuilder autoSize() {
        autoSize = true;
        return this;
    }

    ViewDefinition table() {
        Control.Row row = new Control.Row(EntrySelector.ALL, wrapped, List.copyOf(items));
        return view(new Control.Table(List.copyOf(headers), List.of(row), autoSize, false), false);
    }

    ViewDefinition list() {
        return view(
                new Control.ListOfItems(List.of(new Control.ListEntry(EntrySelector.ALL, List.copyOf(items)))), false);
    }

    ViewDefinition wide() {
        return view(
                new Control.Wide(0, autoSize, List.of(new Control.WideEntry(EntrySelector.ALL, items.getFirst()))),
                false);
    }

    /** Free text: what a function makes of the object. */
    ViewDefinition custom(Function<Object, Object> text) {
        return view(customControl(text), false);
    }

    /** Free text out of band. */
    ViewDefinition outOfBand(Function<Object, Object> text) {
        return view(customControl(text), true);
    }

    static Control.Custom customControl(Function<Object, Object> text) {
        Control.Binding binding =
                new Control.Binding(new PropertyExpression.Computed("", text), true, null, null, null);
        return new Control.Custom(List.of(new Control.CustomEntry(EntrySelector.ALL, List.of(binding))));
    }

    private ViewDefinition view(Control control, boolean outOfBand) {
        return new ViewDefinition(
                viewName == null ? typeNames.getFirst() : viewName, typeNames, control, groupBy, outOfBand);
    }

    /** The text of a script block is what shows it. */
    static Object blockText(Object value) {
        return value instanceof ScriptBlock block ? block.text() : String.valueOf(value);
    }
}

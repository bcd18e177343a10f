package org.jwsh.formatting.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.PSMember;

/** Declares free text part by part. */
final class CustomText {
    private final List<Control.CustomItem> items = new ArrayList<>();

    static CustomText text() {
        return new CustomText();
    }

    CustomText words(String words) {
        items.add(new Control.Words(words));
        return this;
    }

    CustomText newLine() {
        items.add(new Control.LineEnd());
        return this;
    }

    /** Words alone on a line. */
    CustomText line(String words) {
        return words(words).newLine();
    }

    /** Text that is indented by four columns. */
    CustomText indented(CustomText inner) {
        return framed(4, 0, inner);
    }

    CustomText framed(int left, int firstLine, CustomText inner) {
        items.add(new Control.Margins(left, 0, firstLine, inner.items));
        return this;
    }

    /** The text of a property. */
    CustomText property(String name) {
        return bind(new PropertyExpression.Named(name), false, null, null);
    }

    /** The texts of the elements of a property. */
    CustomText each(String name) {
        return bind(new PropertyExpression.Named(name), true, null, null);
    }

    /** A property, laid out by a control. */
    CustomText property(String name, Control.Custom control) {
        return bind(new PropertyExpression.Named(name), false, control, null);
    }

    /** The elements of a property, each laid out by a control. */
    CustomText each(String name, Control.Custom control) {
        return bind(new PropertyExpression.Named(name), true, control, null);
    }

    /** What a function makes of the object. */
    CustomText computed(Function<Object, Object> value) {
        return bind(new PropertyExpression.Computed("", value), false, null, null);
    }

    /** Another control's text about the same object. */
    CustomText part(Control.Custom control) {
        return bind(null, false, control, null);
    }

    /** Text for objects that meet a condition. */
    CustomText when(Predicate<Object> condition, CustomText then) {
        return bind(null, false, then.control(), new PropertyExpression.Computed("", condition::test));
    }

    private CustomText bind(
            PropertyExpression value, boolean enumerated, Control.Custom control, PropertyExpression condition) {
        items.add(new Control.Binding(value, enumerated, control, null, condition));
        return this;
    }

    Control.CustomEntry entry(String... typeNames) {
        EntrySelector selector =
                typeNames.length == 0 ? EntrySelector.ALL : new EntrySelector(List.of(typeNames), List.of());
        return new Control.CustomEntry(selector, List.copyOf(items));
    }

    /** The control that lays out every object in this way. */
    Control.Custom control() {
        return new Control.Custom(List.of(entry()));
    }

    /** A view of this text for a type. */
    List<ViewDefinition> view(String viewName, String typeName) {
        return List.of(new ViewDefinition(viewName, List.of(typeName), control(), null, false));
    }

    /** The value of a property or of a property of it and so on; null where there is none. */
    static Object read(Object value, String... path) {
        Object found = value;
        for (String name : path) {
            PSMember member = found == null ? null : ObjectMembers.find(found, name);
            found = member == null || !member.isProperty() ? null : member.get(found);
        }
        return found;
    }
}

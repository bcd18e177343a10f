package org.jwsh.remoting.clixml;

import java.util.List;
import org.jwsh.values.PSObject;

/** Builds objects as they look when they were read: for those that have a form of their own in remoting. */
public final class PropertyBag {
    private final PSObject object = PSObject.custom();

    private PropertyBag(List<String> typeNames) {
        object.typeNames().clear();
        object.typeNames().addAll(typeNames);
    }

    /** A bag without type names: what the parts of messages are. */
    public static PropertyBag plain() {
        return new PropertyBag(List.of());
    }

    /** A bag with type names, the most special first. */
    public static PropertyBag of(String... typeNames) {
        return new PropertyBag(List.of(typeNames));
    }

    /** The text that the object gives for itself. */
    public PropertyBag text(String text) {
        object.put(DeserializedText.NAME, new DeserializedText(text));
        return this;
    }

    /** A property of the type. */
    public PropertyBag property(String name, Object value) {
        object.put(name, new DeserializedProperty(name, value));
        return this;
    }

    /** A property of the object itself. */
    public PropertyBag note(String name, Object value) {
        object.put(name, value);
        return this;
    }

    public PSObject build() {
        return object;
    }
}

package org.jwsh.runtime.members;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** A property with a value of its own. One that belongs to an object reads and writes that object's slot. */
public final class NoteProperty implements PSMember {
    private final String name;
    private final PSObject owner;
    private Object value;

    /** A property that belongs to no object yet, or to a type. */
    public NoteProperty(String name, Object value) {
        this(name, value, null);
    }

    private NoteProperty(String name, Object value, PSObject owner) {
        this.name = name;
        this.value = value;
        this.owner = owner;
    }

    /** The note property of that slot of an object. */
    static NoteProperty of(PSObject owner, int slot) {
        return new NoteProperty(owner.shape().name(slot), null, owner);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Kind kind() {
        return Kind.NoteProperty;
    }

    /** The value, whatever the object. */
    public Object value() {
        return owner == null ? value : owner.note(name);
    }

    @Override
    public String definition() {
        Object held = value();
        String type = held == null ? "object" : NetTypes.of(held).displayName();
        String text = held == null ? "null" : LanguagePrimitives.toStringInvariant(held);
        return type + " " + name + "=" + text;
    }

    @Override
    public Object get(Object self) {
        return value();
    }

    @Override
    public void set(Object self, Object newValue) {
        if (owner == null) {
            value = newValue;
        } else {
            owner.slot(owner.find(name), newValue);
        }
    }
}

package org.jwsh.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An object with extended members: a base object and what was added to it. A custom object's base is {@link #CUSTOM}. A slot
 * holds the plain value of a note property, or a {@link PSMember} for every other kind.
 */
public final class PSObject implements NetTyped {
    /** The base of a custom object. */
    public static final Object CUSTOM = new Object() {
        @Override
        public String toString() {
            return "";
        }
    };

    /** The key of a table that becomes the first type name of the custom object made of it. */
    public static final String TYPE_NAME = "PSTypeName";

    private static final Object[] NO_SLOTS = {};

    private final Object base;
    private Shape shape;
    private Object[] slots;
    private List<String> typeNames;

    /** A wrapper around a value that is no PSObject itself. */
    public PSObject(Object base) {
        this(base, Shape.EMPTY, NO_SLOTS);
    }

    private PSObject(Object base, Shape shape, Object[] slots) {
        this.base = base;
        this.shape = shape;
        this.slots = slots;
    }

    /** An empty custom object. */
    public static PSObject custom() {
        return new PSObject(CUSTOM);
    }

    /** A custom object with note properties; the array becomes the object's own. */
    public static PSObject custom(Shape shape, Object[] values) {
        return new PSObject(CUSTOM, shape, values);
    }

    /** Makes what stands under {@link #TYPE_NAME} the first type name of an object rather than a property. */
    public static PSObject nameType(PSObject object) {
        if (object.note(TYPE_NAME) instanceof Object name) {
            object.typeNames().addFirst(LanguagePrimitives.toStringInvariant(name));
            object.remove(TYPE_NAME);
        }
        return object;
    }

    /** The value itself, without the wrapper; custom objects stay as they are. */
    public static Object unwrap(Object value) {
        return value instanceof PSObject o && o.base != CUSTOM ? o.base : value;
    }

    public Object base() {
        return base;
    }

    public boolean isCustom() {
        return base == CUSTOM;
    }

    @Override
    public NetType netType() {
        return isCustom() ? NetTypes.named("System.Management.Automation.PSCustomObject") : NetTypes.of(base);
    }

    public Shape shape() {
        return shape;
    }

    /** What a slot holds: a note property's value, or a {@link PSMember}. */
    public Object slot(int index) {
        return slots[index];
    }

    /** Changes the value of a note property. */
    public void slot(int index, Object value) {
        slots[index] = value;
    }

    /** The slot of an added member in any case, or -1. */
    public int find(String name) {
        return shape.slot(name);
    }

    /** The value of a note property, or null where there is none of that name. */
    public Object note(String name) {
        int slot = shape.slot(name);
        return slot < 0 || slots[slot] instanceof PSMember ? null : slots[slot];
    }

    /** Adds a member or puts another in its place: a plain value for a note property, or a {@link PSMember}. */
    public PSObject put(String name, Object valueOrMember) {
        int slot = shape.slot(name);
        if (slot < 0) {
            slot = shape.size();
            shape = shape.plus(name);
            slots = slots.length > slot ? slots : Arrays.copyOf(slots, Math.max(4, slot * 2));
        }
        slots[slot] = valueOrMember;
        return this;
    }

    /** Takes a member away. */
    public void remove(String name) {
        int slot = shape.slot(name);
        if (slot >= 0) {
            int size = shape.size();
            Object[] fewer = new Object[size - 1];
            System.arraycopy(slots, 0, fewer, 0, slot);
            System.arraycopy(slots, slot + 1, fewer, slot, size - slot - 1);
            slots = fewer;
            shape = shape.without(slot);
        }
    }

    /** The type names that were set on this object, most special first; null where those of its type hold. */
    public List<String> explicitTypeNames() {
        return typeNames;
    }

    /** The type names, ready to be changed for this object alone. */
    public List<String> typeNames() {
        if (typeNames == null) {
            typeNames = new ArrayList<>(TypeHierarchy.names(netType()));
        }
        return typeNames;
    }

    /** Another object with the same base and copies of the added members. */
    public PSObject copy() {
        PSObject copy = new PSObject(base, shape, slots.clone());
        copy.typeNames = typeNames == null ? null : new ArrayList<>(typeNames);
        return copy;
    }

    @Override
    public String toString() {
        return LanguagePrimitives.toStringInvariant(this);
    }
}

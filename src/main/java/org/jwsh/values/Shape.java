package org.jwsh.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ordered names of a property bag. Bags made in the same way share their shape, so that a call site that has seen a shape
 * once knows the slot of a name for all of them.
 */
public final class Shape {
    /** No properties. */
    public static final Shape EMPTY = new Shape(new String[0], Map.of());

    private final String[] names;
    private final Map<String, Integer> slots;
    private volatile Map<String, Shape> longer = Map.of();

    private Shape(String[] names, Map<String, Integer> slots) {
        this.names = names;
        this.slots = slots;
    }

    public int size() {
        return names.length;
    }

    public String name(int slot) {
        return names[slot];
    }

    public List<String> names() {
        return List.of(names);
    }

    /** The slot of a name in any case, or -1. */
    public int slot(String name) {
        Integer slot = slots.get(CaseFolding.fold(name));
        return slot == null ? -1 : slot;
    }

    /** This shape and one name more, which is not in it yet. */
    public Shape plus(String name) {
        Shape known = longer.get(name);
        return known == null ? grow(name) : known;
    }

    private synchronized Shape grow(String name) {
        String[] more = java.util.Arrays.copyOf(names, names.length + 1);
        more[names.length] = name;
        Map<String, Integer> moreSlots = new HashMap<>(slots);
        moreSlots.put(CaseFolding.fold(name), names.length);
        Shape made = new Shape(more, moreSlots);
        if (longer.size() < 64) {
            Map<String, Shape> known = new HashMap<>(longer);
            known.put(name, made);
            longer = known;
        }
        return made;
    }

    /** This shape without a name; shared with the bags that were made without it. */
    public Shape without(int slot) {
        Shape shape = EMPTY;
        for (int i = 0; i < names.length; i++) {
            shape = i == slot ? shape : shape.plus(names[i]);
        }
        return shape;
    }
}

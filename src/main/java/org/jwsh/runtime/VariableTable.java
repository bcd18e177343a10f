package org.jwsh.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.CaseFolding;

/** The names of the variables that the code of a script block mentions, each with its slot. */
public final class VariableTable {
    /** No variables. */
    public static final VariableTable EMPTY = new VariableTable(List.of());

    private final String[] names;
    private final Map<String, Integer> slots = new HashMap<>();

    private final boolean dynamic;

    public VariableTable(List<String> names) {
        this(names, false);
    }

    /**
     * @param dynamic whether commands of the block may make and remove variables of its scope
     * @param names each name once, in the spelling first met; the index is the slot
     */
    public VariableTable(List<String> names, boolean dynamic) {
        this.dynamic = dynamic;
        this.names = names.toArray(String[]::new);
        for (int i = 0; i < this.names.length; i++) {
            slots.put(CaseFolding.fold(this.names[i]), i);
        }
    }

    /** Whether commands of the block may make and remove variables of its scope: dot-sourced ones, Set-Variable and its kin. */
    public boolean isDynamic() {
        return dynamic;
    }

    public int size() {
        return names.length;
    }

    public String name(int slot) {
        return names[slot];
    }

    /** The slot of a folded name, or -1. */
    public int slot(String folded) {
        Integer slot = slots.get(folded);
        return slot == null ? -1 : slot;
    }
}

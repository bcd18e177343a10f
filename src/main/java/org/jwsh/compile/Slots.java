package org.jwsh.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.VariableTable;
import org.jwsh.values.CaseFolding;

/** Gives the variables of one script block their slots while its code is compiled. */
final class Slots {
    /** {@code $PSItem} is another name of {@code $_}. */
    private static final String ITEM = "psitem";

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private boolean dynamic;

    int slot(String name) {
        String folded = CaseFolding.fold(name);
        return folded.equals(ITEM) ? slot("_") : slotOf(folded, name);
    }

    private int slotOf(String folded, String name) {
        return slots.computeIfAbsent(folded, key -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    /** Takes note that commands of the block may make and remove variables of its scope. */
    void dynamic() {
        dynamic = true;
    }

    VariableTable table() {
        return new VariableTable(names, dynamic);
    }
}

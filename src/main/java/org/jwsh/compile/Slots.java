package org.jwsh.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.VariableTable;
import org.jwsh.values.CaseFolding;

/** Gives the variables of one script block their slots while its code is compiled. */
final class Slots {
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();

    int slot(String name) {
        return slots.computeIfAbsent(CaseFolding.fold(name), folded -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    VariableTable table() {
        return new VariableTable(names);
    }
}

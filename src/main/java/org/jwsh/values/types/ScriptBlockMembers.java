package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeBuilder;

/** What scripts can do with a script block. */
final class ScriptBlockMembers {
    private ScriptBlockMembers() {}

    static void define(TypeBuilder type) {
        type.method(
                "System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)",
                ScriptBlock.class,
                (block, arguments) -> block.invoke((Object[]) arguments[0]).toArray());
        type.method(
                "System.Object InvokeReturnAsIs(Params System.Object[] args)",
                ScriptBlock.class,
                (block, arguments) -> {
                    List<Object> results = block.invoke((Object[]) arguments[0]);
                    return results.isEmpty() ? null : results.size() == 1 ? results.getFirst() : results.toArray();
                });
        type.method("string ToString()", ScriptBlock.class, (block, arguments) -> block.text());
    }
}

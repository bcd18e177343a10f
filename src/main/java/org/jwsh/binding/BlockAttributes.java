package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.CompiledScriptBlock;

/** The attributes before the param block of a script block, as objects. */
public final class BlockAttributes {
    private BlockAttributes() {}

    public static List<Object> of(CompiledScriptBlock block) {
        List<Object> found = new ArrayList<>();
        ScriptAttributes attributes = new ScriptAttributes(block.context());
        for (AttributeData data : block.code().attributes()) {
            Object made = attributes.ofBlock(data);
            if (made != null) {
                found.add(made);
            }
        }
        return found;
    }
}

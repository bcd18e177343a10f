package org.jwsh.binding;

import java.util.List;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.ListValue;

/** The attributes before the param block of a script block, as objects. */
public final class BlockAttributes {
    private BlockAttributes() {}

    public static List<Object> of(CompiledScriptBlock block) {
        List<Object> found =
                new ListValue(NetTypes.named("System.Collections.Generic.List[System.Attribute]"), NetTypes.OBJECT);
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

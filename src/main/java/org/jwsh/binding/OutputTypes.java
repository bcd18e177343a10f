package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.BlockCode;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** What a script block says it writes. */
public final class OutputTypes {
    private OutputTypes() {}

    /**
     * The names that its {@code [OutputType()]} attributes give; null where one of them cannot be made: beside types, texts must
     * name types, too.
     */
    public static List<String> of(BlockCode code) {
        List<String> names = new ArrayList<>();
        for (AttributeData attribute : code.attributes()) {
            if (ScriptAttributes.shortName(attribute).equals("outputtype")
                    && !add(attribute.positional().get(), names)) {
                return null;
            }
        }
        return List.copyOf(names);
    }

    private static boolean add(List<Object> outputs, List<String> names) {
        boolean types = outputs.stream().anyMatch(NetType.class::isInstance);
        for (Object output : outputs) {
            NetType type = output instanceof NetType known ? known : null;
            String name = type == null ? LanguagePrimitives.toStringInvariant(output) : type.fullName();
            if (types && type == null && NetTypes.find(name) == null) {
                return false;
            }
            names.add(name);
        }
        return true;
    }
}

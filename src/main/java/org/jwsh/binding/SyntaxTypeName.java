package org.jwsh.binding;

import java.util.List;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeNames;

/** The short names of types in syntax lines: {@code string[]}, {@code Object}, {@code FileInfo}. */
public final class SyntaxTypeName {
    private SyntaxTypeName() {}

    public static String of(NetType type) {
        if (type.isArray()) {
            return of(type.elementType()) + "[]";
        }
        List<NetType> arguments = type.genericArguments();
        if (!arguments.isEmpty()) {
            String name = type.name();
            int tick = name.indexOf('`');
            String plain = tick < 0 ? name : name.substring(0, tick);
            return plain.equals("Nullable")
                    ? of(arguments.getFirst())
                    : plain + "["
                            + String.join(
                                    ",",
                                    arguments.stream().map(SyntaxTypeName::of).toList()) + "]";
        }
        String display = TypeNames.shown(type);
        boolean shortened = display.indexOf('.') < 0 && type != NetTypes.OBJECT;
        String full = type.fullName();
        return shortened ? display : full.substring(full.lastIndexOf('.') + 1);
    }
}

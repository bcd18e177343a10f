package org.jwsh.compile.member;

import java.lang.reflect.Array;
import org.jwsh.compile.StrictMode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** The members that every value has: {@code Length} and {@code Count} of single values, {@code PSObject} and the like. */
final class IntrinsicMembers {
    private static final Object NOT_FOUND = DynamicMembers.NOT_FOUND;

    private IntrinsicMembers() {}

    static Object get(Object self, String name, Frame frame) {
        return switch (CaseFolding.fold(name)) {
            case "count", "length" -> count(self, frame);
            case "psobject" -> new ObjectView(self);
            case "pstypenames" -> TypeNameList.of(self);
            case "psbase", "psadapted" -> new TypeView(self);
            case "psextended" -> new AddedView(self);
            default -> NOT_FOUND;
        };
    }

    /** Strict mode 2 does not let a single value have a count. */
    private static Object count(Object self, Frame frame) {
        Object base = PSObject.unwrap(self);
        if (base.getClass().isArray()) {
            return Array.getLength(base);
        }
        return LanguagePrimitives.enumerator(base) == null && StrictMode.level(frame) < 2 ? 1 : NOT_FOUND;
    }
}

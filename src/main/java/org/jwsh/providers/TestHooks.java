package org.jwsh.providers;

import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;

/** What tests can make happen that a machine seldom does: {@code InternalTestHooks}. */
final class TestHooks {
    private static volatile boolean movesAcrossDevices;

    private TestHooks() {}

    static void define(TypeBuilder type) {
        type.staticMethod(
                "static void SetTestHook(string property, System.Object value)", a -> set((String) a[0], a[1]));
    }

    private static Object set(String property, Object value) {
        if (!property.equals("ThrowExdevErrorOnMoveDirectory")) {
            throw NetException.of(
                    "System.NullReferenceException", "Object reference not set to an instance of an object.");
        }
        movesAcrossDevices = LanguagePrimitives.isTrue(value);
        return null;
    }

    /** Whether directories are moved as if they went to another device. */
    static boolean movesAcrossDevices() {
        return movesAcrossDevices;
    }
}

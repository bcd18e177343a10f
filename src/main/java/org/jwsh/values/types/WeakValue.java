package org.jwsh.values.types;

import java.lang.ref.WeakReference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A reference that does not keep its target. */
@TypeName("System.WeakReference")
final class WeakValue {
    private WeakReference<Object> target;

    private WeakValue(Object target) {
        this.target = new WeakReference<>(target);
    }

    static void define(TypeBuilder type) {
        type.constructor("System.WeakReference new(System.Object target)", a -> new WeakValue(a[0]))
                .constructor(
                        "System.WeakReference new(System.Object target, bool trackResurrection)",
                        a -> new WeakValue(a[0]))
                .property("bool IsAlive", WeakValue.class, w -> w.target.get() != null)
                .property(
                        "System.Object Target",
                        WeakValue.class,
                        w -> w.target.get(),
                        (w, v) -> w.target = new WeakReference<>(v))
                .property("bool TrackResurrection", WeakValue.class, w -> false);
    }
}

package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;

/** A script block or a method as a delegate: what it gives is converted to the delegate's return type. */
public final class Delegate implements NetTyped {

    /** What is called. */
    @FunctionalInterface
    public interface Target {
        List<Object> call(Object... arguments);
    }

    private final NetType type;
    private final NetType returned;
    private final Target target;
    private List<Delegate> parts = List.of(this);

    Delegate(NetType type, NetType returned, Target target) {
        this.type = type;
        this.returned = returned;
        this.target = target;
    }

    @Override
    public NetType netType() {
        return type;
    }

    /** The delegates that are called in turn: itself, where it is not combined. */
    List<Delegate> parts() {
        return parts;
    }

    /** One that calls all of several in turn; what the last one gives is its result. */
    static Delegate combined(List<Delegate> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        Delegate first = parts.getFirst();
        if (parts.size() == 1) {
            return first;
        }
        Delegate all = new Delegate(first.type, first.returned, arguments -> {
            List<Object> last = List.of();
            for (Delegate part : parts) {
                last = part.target.call(arguments);
            }
            return last;
        });
        all.parts = List.copyOf(parts);
        return all;
    }

    /** Calls it; null from one that returns nothing. */
    public Object invoke(Object... arguments) {
        List<Object> output = target.call(arguments);
        if (returned == null) {
            return null;
        }
        Object value = output.isEmpty() ? null : output.size() == 1 ? output.getFirst() : output.toArray();
        return LanguagePrimitives.convertTo(value, returned);
    }

    /** Calls one that answers yes or no. */
    public boolean test(Object... arguments) {
        return LanguagePrimitives.isTrue(invoke(arguments));
    }
}

package org.jwsh.compile.classes;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jwsh.compile.member.MethodCalls;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.BoundMethod;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.Member;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.text.Culture;

/** The way from Java into objects of scripts' classes: what the generated classes call. */
public final class ScriptCalls {
    private ScriptCalls() {}

    /** Calls the method of that name as a script would, and converts the result; null where it gives nothing. */
    public static Object call(ScriptInstance self, String name, Object[] arguments, Class<?> result) {
        MethodGroup group = self.netType().members().method(name);
        if (group == null) {
            throw new AbstractMethodError(self.netType().fullName() + "." + name);
        }
        Object value = invoke(group, self, arguments);
        return result == void.class ? null : converted(value, result);
    }

    private static Object converted(Object value, Class<?> result) {
        Object plain = value == AutomationNull.VALUE ? null : value;
        if (plain == null && !result.isPrimitive() || result == Object.class) {
            return plain;
        }
        return LanguagePrimitives.convertTo(plain, NetTypes.of(result));
    }

    /** Reads the property of that name, or calls its accessor. */
    public static Object read(ScriptInstance self, String property, Class<?> result) {
        Member member = self.netType().members().find(property);
        return member instanceof PropertyMember found
                ? converted(found.getter().get(self), result)
                : call(self, "get_" + property, new Object[0], result);
    }

    static Object invoke(MethodGroup group, ScriptInstance self, Object[] arguments) {
        return MethodCalls.invoke(group, self, arguments);
    }

    /** What the object's own ToString gives, else the name of its class. */
    public static String text(ScriptInstance self) {
        MethodOverload own = ownText(self.netType());
        return own == null
                ? self.netType().fullName()
                : LanguagePrimitives.toStringInvariant(bind(own).invoke(self));
    }

    private static BoundMethod bind(MethodOverload overload) {
        return MethodBinder.choose(new MethodGroup(overload.name(), java.util.List.of(overload)), new Object[0]);
    }

    private static MethodOverload ownText(ScriptClass type) {
        MethodGroup own = type.ownMethod("ToString");
        for (MethodOverload overload : own == null ? java.util.List.<MethodOverload>of() : own.overloads()) {
            if (overload.parameters().isEmpty() && overload.body() instanceof MethodOverload.ScriptBody) {
                return overload;
            }
        }
        return null;
    }

    /** The text in a format, of a class that implements IFormattable; the general text else. */
    public static String format(ScriptInstance self, String format, Culture culture) {
        Object[] arguments = {format == null ? "" : format, culture};
        return LanguagePrimitives.toStringInvariant(call(self, "ToString", arguments, String.class));
    }

    /** The elements that a class's GetEnumerator gives, or those that it moves through itself. */
    public static Iterator<Object> iterator(ScriptInstance self) {
        NetType enumerator = NetTypes.named("System.Collections.IEnumerator");
        if (enumerator.isAssignableFrom(self.netType())) {
            return new Moved(self);
        }
        Object made = call(self, "GetEnumerator", new Object[0], Object.class);
        Iterator<?> elements = LanguagePrimitives.enumerator(made);
        return elements == null
                ? Collections.emptyIterator()
                : new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return elements.hasNext();
                    }

                    @Override
                    public Object next() {
                        return elements.next();
                    }
                };
    }

    /** The elements of an enumerator that a script wrote. */
    private static final class Moved implements Iterator<Object> {
        private final ScriptInstance enumerator;
        private Boolean there;

        private Moved(ScriptInstance enumerator) {
            this.enumerator = enumerator;
        }

        @Override
        public boolean hasNext() {
            if (there == null) {
                there = (Boolean) call(enumerator, "MoveNext", new Object[0], boolean.class);
            }
            return there;
        }

        @Override
        public Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            there = null;
            return read(enumerator, "Current", Object.class);
        }
    }
}

package org.jwsh.compile.classes;

import java.util.Set;
import org.jwsh.values.GeneratedTypes;
import org.jwsh.values.NetType;

/** Defines the one JVM class of a script's class; it sees the classes that this one extends and implements. */
final class ScriptClassLoader extends ClassLoader implements GeneratedTypes {
    private final ScriptClass type;
    private final Set<Class<?>> seen = new java.util.HashSet<>();

    ScriptClassLoader(ScriptClass type, Class<?> superclass) {
        super(ScriptClass.class.getClassLoader());
        this.type = type;
        this.seen.add(superclass);
    }

    /** The Java name of the class of a script's class. */
    static String nameOf(ScriptClass type) {
        return "jwsh.script." + type.fullName().replace('.', '_').replace('`', '_');
    }

    /** Lets the class mention another that the shell itself does not know by name. */
    void see(Class<?> other) {
        seen.add(other);
    }

    Class<?> define(byte[] bytes) {
        return defineClass(nameOf(type), bytes, 0, bytes.length);
    }

    /** What the class mentions is known: the shell's own loader would look for it in every jar of the class path first. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        for (Class<?> known : seen) {
            if (known.getName().equals(name)) {
                return known;
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public NetType typeOf(Class<?> javaClass) {
        return type;
    }
}

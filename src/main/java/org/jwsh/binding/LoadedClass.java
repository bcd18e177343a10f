package org.jwsh.binding;

import java.util.function.Supplier;
import org.jwsh.cmdlet.PSCmdlet;

/** A cmdlet's class that is loaded when it is first asked for. */
final class LoadedClass implements Supplier<Class<? extends PSCmdlet>> {
    private final ClassLoader loader;
    private final String name;
    private Class<? extends PSCmdlet> loaded;

    LoadedClass(ClassLoader loader, String name) {
        this.loader = loader;
        this.name = name;
    }

    @Override
    public synchronized Class<? extends PSCmdlet> get() {
        if (loaded == null) {
            try {
                loaded = Class.forName(name, true, loader).asSubclass(PSCmdlet.class);
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException("The index names a class that is not there: " + name, missing);
            }
        }
        return loaded;
    }
}

package org.jwsh.compile.classes;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.BoundMethod;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/**
 * The JVM class that stands behind a class of a script, and how objects of it are made. Its superclass represents what the
 * script's class derives from: another generated class, or the Java class of a type of the library where that can be extended.
 * Such a class either has a constructor that takes over the state of another object of it, or its own constructors are called.
 */
final class GeneratedClass {
    private static final MethodType MAKE =
            MethodType.methodType(ScriptInstance.class, ScriptClass.class, Object[].class);

    private final ScriptClass type;
    private final Class<?> javaClass;
    private final NetType root;
    private final List<List<Class<?>>> constructors;
    private ScriptObject prototype;
    private MethodGroup rootConstructors;

    GeneratedClass(ScriptClass type) {
        this.type = type;
        GeneratedClass parent = type.baseType() instanceof ScriptClass base ? base.generated() : null;
        Class<?> superclass;
        if (parent != null) {
            this.root = parent.root;
            this.constructors = parent.constructors;
            superclass = parent.javaClass;
        } else {
            this.root = type.baseType();
            superclass = superclassFor(root);
            this.constructors = superclass == ScriptObject.class ? List.of(List.of()) : callable(superclass);
        }
        ClassWriter writer = new ClassWriter(ScriptClassLoader.nameOf(type), superclass, constructors);
        ScriptClassLoader loader = new ScriptClassLoader(type, superclass);
        new JavaSide(type, superclass, loader).describe(writer);
        this.javaClass = loader.define(writer.bytes());
    }

    Class<?> javaClass() {
        return javaClass;
    }

    /** The class that objects of a type of the library are extended by; {@link ScriptObject} where it has no state of its own. */
    private static Class<?> superclassFor(NetType base) {
        Class<?> represents = base.javaClass();
        boolean extensible = represents != Object.class
                && represents != Void.class
                && !represents.isInterface()
                && !represents.isArray()
                && !Modifier.isFinal(represents.getModifiers())
                && Modifier.isPublic(represents.getModifiers());
        return extensible && !callable(represents).isEmpty() ? represents : ScriptObject.class;
    }

    private static List<List<Class<?>>> callable(Class<?> superclass) {
        List<List<Class<?>>> own = new ArrayList<>();
        for (Constructor<?> constructor : superclass.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == superclass) {
                return List.of(List.of(superclass));
            }
            if (Modifier.isPublic(constructor.getModifiers()) || Modifier.isProtected(constructor.getModifiers())) {
                own.add(List.of(constructor.getParameterTypes()));
            }
        }
        return own;
    }

    /** A new object whose properties have the values given; what it derives from is made with the arguments. */
    ScriptInstance make(Object[] values, Object[] arguments) {
        if (ScriptObject.class.isAssignableFrom(javaClass)) {
            checkArguments(arguments);
            return prototype().another(values);
        }
        if (constructors.size() == 1 && constructors.getFirst().size() == 1) {
            Object state =
                    MethodBinder.choose(root.constructorsOfBase(), arguments).invoke(null, arguments);
            return (ScriptInstance) newInstance(constructors.getFirst(), values, new Object[] {state});
        }
        BoundMethod chosen = MethodBinder.choose(rootConstructors(), arguments);
        return (ScriptInstance) chosen.invoke(values, arguments);
    }

    private void checkArguments(Object[] arguments) {
        if (root == NetTypes.OBJECT && arguments.length > 0) {
            MethodBinder.choose(root.constructorsOfBase(), arguments);
        }
    }

    private ScriptObject prototype() {
        if (prototype == null) {
            try {
                MethodHandle constructor = MethodHandles.publicLookup()
                        .findConstructor(javaClass, MAKE.changeReturnType(void.class))
                        .asType(MAKE);
                prototype = (ScriptObject) (ScriptInstance) constructor.invokeExact(type, new Object[0]);
            } catch (RuntimeException | Error failure) {
                throw failure;
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return prototype;
    }

    private Object newInstance(List<Class<?>> parameters, Object[] values, Object[] arguments) {
        List<Class<?>> all = new ArrayList<>(List.of(ScriptClass.class, Object[].class));
        all.addAll(parameters);
        List<Object> given = new ArrayList<>();
        given.add(type);
        given.add(values);
        given.addAll(java.util.Arrays.asList(arguments));
        try {
            return javaClass.getConstructor(all.toArray(Class<?>[]::new)).newInstance(given.toArray());
        } catch (java.lang.reflect.InvocationTargetException failure) {
            throw failure.getCause() instanceof RuntimeException thrown
                    ? thrown
                    : new IllegalStateException(failure.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MethodGroup rootConstructors() {
        if (rootConstructors == null) {
            List<MethodOverload> overloads = new ArrayList<>();
            for (List<Class<?>> parameters : constructors) {
                List<MethodOverload.Parameter> declared = new ArrayList<>();
                for (Class<?> parameter : parameters) {
                    NetType parameterType = NetTypes.of(parameter);
                    declared.add(new MethodOverload.Parameter(
                            parameterType.displayName(),
                            "arg" + declared.size(),
                            false,
                            false,
                            false,
                            false,
                            parameterType));
                }
                overloads.add(new MethodOverload(
                        root.fullName() + " new()",
                        declared,
                        (target, arguments) -> newInstance(parameters, (Object[]) target, arguments)));
            }
            rootConstructors = new MethodGroup("new", overloads);
        }
        return rootConstructors;
    }
}

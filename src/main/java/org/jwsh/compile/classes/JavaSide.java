package org.jwsh.compile.classes;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.compile.classes.ClassWriter.JavaMethod;
import org.jwsh.compile.classes.ClassWriter.Target;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.MemberAst;
import org.jwsh.language.ast.MemberModifier;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.values.Member;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;

/**
 * What Java sees of a script's class: its methods and the getters of its properties under their names, Java interfaces in the
 * place of those of .NET that mean the same, and overrides of what its superclass and its Java interfaces declare.
 */
final class JavaSide {
    private final ScriptClass type;
    private final Class<?> superclass;
    private final ScriptClassLoader loader;

    JavaSide(ScriptClass type, Class<?> superclass, ScriptClassLoader loader) {
        this.type = type;
        this.superclass = superclass;
        this.loader = loader;
    }

    void describe(ClassWriter writer) {
        contracts(writer);
        ofObject(writer);
        if (!superclass.getName().startsWith("org.jwsh.")) {
            overrides(writer, superclass);
        }
        type.ast().members().forEach(member -> add(writer, member));
    }

    private void contracts(ClassWriter writer) {
        for (NetType contract : type.interfaces()) {
            Class<?> javaClass = contract.javaClass();
            if (javaClass.isInterface()) {
                loader.see(javaClass);
                writer.implementing(javaClass);
                overrides(writer, javaClass);
                continue;
            }
            String name = contract.fullName();
            int arity = name.indexOf('`');
            switch (arity < 0 ? name : name.substring(0, arity)) {
                case "System.IComparable" ->
                    implement(writer, Comparable.class, "compareTo", int.class, "CompareTo", Object.class);
                case "System.IDisposable" -> implement(writer, AutoCloseable.class, "close", void.class, "Dispose");
                case "System.Collections.IComparer", "System.Collections.Generic.IComparer" ->
                    implement(
                            writer,
                            java.util.Comparator.class,
                            "compare",
                            int.class,
                            "Compare",
                            Object.class,
                            Object.class);
                case "System.Collections.IEnumerable", "System.Collections.IEnumerator" -> {
                    if (!Iterable.class.isAssignableFrom(superclass)) {
                        writer.implementing(Iterable.class);
                        writer.add(new JavaMethod("iterator", Iterator.class, List.of(), Target.ITERATOR, null));
                    }
                }
                case "System.IFormattable" -> {
                    writer.implementing(Formattable.class);
                    writer.add(new JavaMethod(
                            "format", String.class, List.of(String.class, Culture.class), Target.FORMAT, null));
                }
                default -> {}
            }
        }
    }

    private static void implement(
            ClassWriter writer, Class<?> contract, String javaName, Class<?> result, String name, Class<?>... given) {
        writer.implementing(contract);
        writer.add(new JavaMethod(javaName, result, List.of(given), Target.METHOD, name));
    }

    /** Java's own three; a {@link ScriptObject} has them already. */
    private void ofObject(ClassWriter writer) {
        if (ScriptObject.class.isAssignableFrom(superclass)) {
            return;
        }
        Member text = type.members().find("ToString");
        boolean own = type.ownMethod("ToString") != null;
        boolean ofBase = text instanceof MethodGroup group
                && group != NetTypes.OBJECT.members().method("ToString");
        if (own || !ofBase) {
            writer.add(new JavaMethod("toString", String.class, List.of(), Target.TEXT, null));
        }
        if (type.ownMethod("Equals") != null) {
            writer.add(new JavaMethod("equals", boolean.class, List.of(Object.class), Target.METHOD, "Equals"));
        }
        if (type.ownMethod("GetHashCode") != null) {
            writer.add(new JavaMethod("hashCode", int.class, List.of(), Target.METHOD, "GetHashCode"));
        }
        if (Throwable.class.isAssignableFrom(superclass) && type.ownMethod("get_Message") != null) {
            writer.add(new JavaMethod("getMessage", String.class, List.of(), Target.METHOD, "get_Message"));
        }
    }

    /** Methods of a Java class or interface that the script's class has under the same name and with as many parameters. */
    private void overrides(ClassWriter writer, Class<?> javaType) {
        for (Method method : overridable(javaType)) {
            String name = method.getName();
            if (declares(name, method.getParameterCount())) {
                for (Class<?> mentioned : method.getParameterTypes()) {
                    loader.see(mentioned);
                }
                loader.see(method.getReturnType());
                writer.add(new JavaMethod(
                        name, method.getReturnType(), List.of(method.getParameterTypes()), Target.METHOD, name));
            }
        }
    }

    private static List<Method> overridable(Class<?> javaType) {
        List<Method> found = new ArrayList<>();
        for (Method method : javaType.getMethods()) {
            int flags = method.getModifiers();
            if (!Modifier.isStatic(flags) && !Modifier.isFinal(flags) && method.getDeclaringClass() != Object.class) {
                found.add(method);
            }
        }
        return found;
    }

    private boolean declares(String name, int count) {
        MethodGroup own = type.ownMethod(name);
        return own != null
                && own.overloads().stream()
                        .anyMatch(overload -> overload.body() instanceof MethodOverload.ScriptBody
                                && overload.parameters().size() == count);
    }

    private void add(ClassWriter writer, MemberAst member) {
        switch (member) {
            case PropertyMemberAst property
            when !property.modifiers().contains(MemberModifier.STATIC) -> {
                if (type.members().find(property.name()) instanceof PropertyMember declared) {
                    String name = Character.toUpperCase(property.name().charAt(0))
                            + property.name().substring(1);
                    addUnlessThere(
                            writer,
                            new JavaMethod(
                                    "get" + name,
                                    javaType(declared.type()),
                                    List.of(),
                                    Target.PROPERTY,
                                    property.name()));
                }
            }
            case FunctionMemberAst function
            when !function.constructor() && !function.modifiers().contains(MemberModifier.STATIC) ->
                method(writer, function);
            default -> {}
        }
    }

    private void method(ClassWriter writer, FunctionMemberAst function) {
        List<Class<?>> parameters = new ArrayList<>();
        for (MethodOverload.Parameter parameter : type.parametersOf(function)) {
            parameters.add(javaType(parameter.type()));
        }
        Class<?> result = function.returnType() == null
                ? Object.class
                : javaType(type.resolve(function.returnType().typeName()));
        String name = Character.toLowerCase(function.name().charAt(0))
                + function.name().substring(1);
        addUnlessThere(writer, new JavaMethod(name, result, parameters, Target.METHOD, function.name()));
    }

    /** A method that the superclass has for Java's own ends must not be replaced by one that only looks like it. */
    private void addUnlessThere(ClassWriter writer, JavaMethod method) {
        if (ScriptObject.class.isAssignableFrom(superclass) && !isReserved(method.javaName())) {
            writer.add(method);
            return;
        }
        for (Method there : superclass.getMethods()) {
            if (there.getName().equals(method.javaName())) {
                return;
            }
        }
        writer.add(method);
    }

    private static boolean isReserved(String name) {
        return switch (name) {
            case "netType",
                    "fields",
                    "another",
                    "getClass",
                    "equals",
                    "hashCode",
                    "toString",
                    "notify",
                    "notifyAll",
                    "wait",
                    "clone",
                    "finalize" -> true;
            default -> false;
        };
    }

    /** The type by which Java knows values: only what any class loader sees. */
    private static Class<?> javaType(NetType declared) {
        if (declared.fullName().equals("System.Void")) {
            return void.class;
        }
        return switch (declared.fullName()) {
            case "System.Int32" -> int.class;
            case "System.Int64" -> long.class;
            case "System.Double" -> double.class;
            case "System.Single" -> float.class;
            case "System.Int16" -> short.class;
            case "System.Boolean" -> boolean.class;
            case "System.Char" -> char.class;
            case "System.String" -> String.class;
            default -> Object.class;
        };
    }
}

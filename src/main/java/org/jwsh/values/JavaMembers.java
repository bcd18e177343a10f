package org.jwsh.values;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Reads the public members of a Java class. */
final class JavaMembers {
    private final Class<?> javaClass;
    private final NetType type;

    JavaMembers(JavaType type) {
        this.type = type;
        this.javaClass = type.javaClass();
    }

    MemberTable instance() {
        MemberTable table = new MemberTable();
        if (javaClass.isRecord()) {
            for (RecordComponent component : javaClass.getRecordComponents()) {
                Method accessor = callable(component.getAccessor());
                table.add(property(capital(component.getName()), accessor, null));
            }
        }
        for (Method method : javaClass.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() != Object.class) {
                add(table, method);
            }
        }
        for (Field field : javaClass.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                table.add(field(field));
            }
        }
        return table;
    }

    private void add(MemberTable table, Method method) {
        String property = getterName(method);
        if (property != null && table.find(property) == null) {
            table.add(property(property, callable(method), setter(property, method.getReturnType())));
        }
        if (!method.isBridge() && !(javaClass.isRecord() && isAccessor(method))) {
            addMethod(table, method);
        }
    }

    private static void addMethod(MemberTable table, Method method) {
        if (table.find(method.getName()) instanceof PropertyMember) {
            return;
        }
        table.add(overload(
                method, method.getName(), NetTypes.of(method.getReturnType()).displayName()));
    }

    private boolean isAccessor(Method method) {
        if (method.getParameterCount() > 0) {
            return false;
        }
        for (RecordComponent component : javaClass.getRecordComponents()) {
            if (component.getName().equals(method.getName())) {
                return true;
            }
        }
        return false;
    }

    private static String getterName(Method method) {
        if (method.getParameterCount() > 0 || method.getReturnType() == void.class) {
            return null;
        }
        String name = method.getName();
        if (name.startsWith("get") && name.length() > 3 && Character.isUpperCase(name.charAt(3))) {
            return name.substring(3);
        }
        boolean flag = method.getReturnType() == boolean.class || method.getReturnType() == Boolean.class;
        return flag && name.startsWith("is") && name.length() > 2 && Character.isUpperCase(name.charAt(2))
                ? name.substring(2)
                : null;
    }

    private Method setter(String property, Class<?> valueType) {
        try {
            return callable(javaClass.getMethod("set" + property, valueType));
        } catch (NoSuchMethodException readOnly) {
            return null;
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static PropertyMember property(String name, Method getter, Method setter) {
        return new PropertyMember(
                name,
                NetTypes.of(getter.getReturnType()).displayName(),
                false,
                target -> call(() -> getter.invoke(target)),
                setter == null ? null : (target, value) -> call(() -> setter.invoke(target, value)));
    }

    private static PropertyMember field(Field field) {
        boolean writable = !Modifier.isFinal(field.getModifiers());
        return new PropertyMember(
                field.getName(),
                NetTypes.of(field.getType()).displayName(),
                true,
                target -> call(() -> field.get(target)),
                writable
                        ? (target, value) -> call(() -> {
                            field.set(target, value);
                            return null;
                        })
                        : null);
    }

    MemberTable statics() {
        MemberTable table = new MemberTable();
        for (Field field : javaClass.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                table.add(field(field));
            }
        }
        for (Method method : javaClass.getMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && !(table.find(method.getName()) instanceof PropertyMember)) {
                table.add(overload(
                        method,
                        method.getName(),
                        "static " + NetTypes.of(method.getReturnType()).displayName()));
            }
        }
        return table;
    }

    MethodGroup constructors() {
        List<MethodOverload> all = new ArrayList<>();
        for (Constructor<?> constructor : javaClass.getConstructors()) {
            List<MethodOverload.Parameter> parameters = parameters(constructor);
            all.add(new MethodOverload(
                    type.displayName() + " new(" + shown(parameters) + ")",
                    parameters,
                    (target, arguments) -> invoke(() -> constructor.newInstance(arguments))));
        }
        return new MethodGroup("new", all);
    }

    private static MethodOverload overload(Method method, String name, String returned) {
        Method callable = callable(method);
        List<MethodOverload.Parameter> parameters = parameters(method);
        return new MethodOverload(
                returned + " " + name + "(" + shown(parameters) + ")",
                parameters,
                (target, arguments) -> invoke(() -> callable.invoke(target, arguments)));
    }

    private static List<MethodOverload.Parameter> parameters(Executable executable) {
        List<MethodOverload.Parameter> all = new ArrayList<>();
        Parameter[] declared = executable.getParameters();
        for (int i = 0; i < declared.length; i++) {
            boolean variable = executable.isVarArgs() && i == declared.length - 1;
            NetType parameterType = NetTypes.of(declared[i].getType());
            all.add(new MethodOverload.Parameter(
                    parameterType.displayName(), declared[i].getName(), false, false, variable, false, parameterType));
        }
        return all;
    }

    private static String shown(List<MethodOverload.Parameter> parameters) {
        StringJoiner list = new StringJoiner(", ");
        parameters.forEach(p -> list.add((p.variable() ? "Params " : "") + p.typeName() + " " + p.name()));
        return list.toString();
    }

    /** The same method as declared by a public class or interface, where its own class cannot be called from outside. */
    private static Method callable(Method method) {
        if (isOpen(method.getDeclaringClass())) {
            return method;
        }
        for (Class<?> type = method.getDeclaringClass(); type != null; type = type.getSuperclass()) {
            for (Class<?> candidate : type.getInterfaces()) {
                Method found = declared(candidate, method);
                if (found != null) {
                    return found;
                }
            }
            Method found = type == method.getDeclaringClass() ? null : declared(type, method);
            if (found != null) {
                return found;
            }
        }
        return method;
    }

    private static Method declared(Class<?> type, Method method) {
        try {
            return isOpen(type) ? type.getMethod(method.getName(), method.getParameterTypes()) : null;
        } catch (NoSuchMethodException notThere) {
            return null;
        }
    }

    private static boolean isOpen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type.getModule().isExported(type.getPackageName(), JavaMembers.class.getModule());
    }

    private interface Reflective {
        Object run() throws ReflectiveOperationException;
    }

    private static Object invoke(Reflective action) throws Throwable {
        try {
            return action.run();
        } catch (InvocationTargetException wrapper) {
            throw wrapper.getCause();
        }
    }

    private static Object call(Reflective action) {
        try {
            return invoke(action);
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new NetException(NetTypes.named("System.Exception"), checked.getMessage(), checked);
        }
    }
}

package org.jwsh.values;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.List;

/** Script blocks as objects of Java's functional interfaces. */
final class FunctionalProxy {
    private FunctionalProxy() {}

    /** Whether an interface has exactly one method to implement. */
    static boolean fits(Class<?> type) {
        return type.isInterface() && single(type) != null;
    }

    private static Method single(Class<?> type) {
        Method found = null;
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers()) && !isOfObject(method)) {
                if (found != null) {
                    return null;
                }
                found = method;
            }
        }
        return found;
    }

    private static boolean isOfObject(Method method) {
        try {
            Object.class.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException own) {
            return false;
        }
    }

    static Object of(Class<?> type, ScriptBlock block) {
        Method single = single(type);
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.equals(single)) {
                return result(block.invoke(arguments == null ? new Object[0] : arguments), method.getReturnType());
            }
            if (method.isDefault()) {
                return java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> block.text();
            };
        });
    }

    private static Object result(List<Object> output, Class<?> type) {
        if (type == void.class) {
            return null;
        }
        Object value = output.isEmpty() ? null : output.size() == 1 ? output.getFirst() : output.toArray();
        return LanguagePrimitives.convertTo(value, NetTypes.of(type));
    }
}

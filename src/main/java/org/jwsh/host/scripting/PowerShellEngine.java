package org.jwsh.host.scripting;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.util.List;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.jwsh.host.PowerShell;
import org.jwsh.language.Extent;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/**
 * A PowerShell session as a script engine. The variables of the session are the engine's bindings. A script's value is what it
 * writes: null for nothing, the object for one, a {@link List} for several; errors that do not end it go to the error writer.
 */
final class PowerShellEngine extends AbstractScriptEngine implements Invocable {
    private static final String COMMAND_NOT_FOUND = "CommandNotFoundException";
    private static final String CALL = "param($target, $name, $arguments) $target.$name.Invoke($arguments)";

    private final ScriptEngineFactory factory;
    private final PowerShell shell;

    PowerShellEngine(ScriptEngineFactory factory) {
        this.factory = factory;
        this.shell = PowerShell.with()
                .hostOutput(text -> print(text, getContext().getWriter()))
                .create();
        context.setBindings(new SimpleBindings(shell.variables()), ScriptContext.ENGINE_SCOPE);
    }

    private static void print(String text, Writer to) {
        try {
            to.write(text);
            to.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public ScriptEngineFactory getFactory() {
        return factory;
    }

    @Override
    public Bindings createBindings() {
        return new SimpleBindings();
    }

    @Override
    public Object eval(Reader reader, ScriptContext asked) throws ScriptException {
        try {
            return eval(reader.readAllAsString(), asked);
        } catch (IOException unreadable) {
            throw new ScriptException(unreadable);
        }
    }

    @Override
    public Object eval(String script, ScriptContext asked) throws ScriptException {
        ScriptContext usual = context;
        Bindings own = usual.getBindings(ScriptContext.ENGINE_SCOPE);
        Bindings given = asked.getBindings(ScriptContext.ENGINE_SCOPE);
        context = asked;
        try {
            lend(asked.getBindings(ScriptContext.GLOBAL_SCOPE));
            if (given == own) {
                return value(shell.addScript(script));
            }
            lend(given);
            Object value = value(shell.addScript(script));
            takeBack(given);
            return value;
        } catch (NetException failure) {
            throw scriptException(failure);
        } finally {
            context = usual;
        }
    }

    private void lend(Bindings given) {
        if (given != null) {
            given.forEach((name, value) -> {
                if (isVariable(name)) {
                    shell.variables().put(name, value);
                }
            });
        }
    }

    private void takeBack(Bindings given) {
        given.replaceAll((name, before) -> isVariable(name) ? shell.variables().get(name) : before);
    }

    /** Names with dots are the engine's own, such as {@code javax.script.argv}. */
    private static boolean isVariable(String name) {
        return name.indexOf('.') < 0;
    }

    private Object value(PowerShell ready) {
        List<Object> written = ready.invoke();
        for (ErrorRecord error : shell.errors()) {
            print(error + System.lineSeparator(), context.getErrorWriter());
        }
        return switch (written.size()) {
            case 0 -> null;
            case 1 -> written.getFirst();
            default -> written;
        };
    }

    private static ScriptException scriptException(NetException failure) {
        ErrorRecord record = failure.errorRecord();
        Extent where = record == null || record.invocation() == null
                ? null
                : record.invocation().position();
        ScriptException told = where == null
                ? new ScriptException(failure.getMessage())
                : new ScriptException(failure.getMessage(), where.file(), where.startLine(), where.startColumn());
        told.initCause(failure);
        return told;
    }

    @Override
    public Object invokeFunction(String name, Object... arguments) throws ScriptException, NoSuchMethodException {
        shell.addCommand(name);
        for (Object argument : arguments) {
            shell.addArgument(argument);
        }
        return called(name);
    }

    @Override
    public Object invokeMethod(Object target, String name, Object... arguments)
            throws ScriptException, NoSuchMethodException {
        shell.addScript(CALL).addArgument(target).addArgument(name).addArgument(arguments);
        return called(name);
    }

    private Object called(String name) throws ScriptException, NoSuchMethodException {
        try {
            return value(shell);
        } catch (NetException failure) {
            if (failure.errorRecord() != null
                    && failure.errorRecord().fullyQualifiedErrorId().startsWith(COMMAND_NOT_FOUND)) {
                throw new NoSuchMethodException(name);
            }
            throw scriptException(failure);
        }
    }

    /** An instance whose methods call the functions of the same name. */
    @Override
    public <T> T getInterface(Class<T> type) {
        return implementation(type, this::invokeFunction);
    }

    /** An instance whose methods call those of an object. */
    @Override
    public <T> T getInterface(Object target, Class<T> type) {
        return implementation(type, (name, arguments) -> invokeMethod(target, name, arguments));
    }

    private interface Call {
        Object of(String name, Object... arguments) throws ScriptException, NoSuchMethodException;
    }

    private <T> T implementation(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object value = call.of(method.getName(), given == null ? new Object[0] : given);
                    return method.getReturnType() == void.class ? null : shell.convert(value, method.getReturnType());
                }));
    }
}

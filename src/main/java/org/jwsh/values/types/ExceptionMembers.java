package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;

/** The members of one exception type: those that all have, and what the type adds. */
record ExceptionMembers(String fullName) implements TypeDefinition {
    private static final Map<String, String> DEFAULT_MESSAGES = Map.ofEntries(
            Map.entry("System.SystemException", "System error."),
            Map.entry("System.ApplicationException", "Error in the application."),
            Map.entry("System.AggregateException", "One or more errors occurred."),
            Map.entry("System.ArgumentException", "Value does not fall within the expected range."),
            Map.entry("System.ArgumentNullException", "Value cannot be null."),
            Map.entry("System.ArgumentOutOfRangeException", "Specified argument was out of the range of valid values."),
            Map.entry("System.ArithmeticException", "Overflow or underflow in the arithmetic operation."),
            Map.entry("System.DivideByZeroException", "Attempted to divide by zero."),
            Map.entry("System.FormatException", "One of the identified items was in an invalid format."),
            Map.entry("System.IndexOutOfRangeException", "Index was outside the bounds of the array."),
            Map.entry("System.InvalidCastException", "Specified cast is not valid."),
            Map.entry(
                    "System.InvalidOperationException",
                    "Operation is not valid due to the current state of the object."),
            Map.entry("System.NotImplementedException", "The method or operation is not implemented."),
            Map.entry("System.NotSupportedException", "Specified method is not supported."),
            Map.entry("System.NullReferenceException", "Object reference not set to an instance of an object."),
            Map.entry("System.ObjectDisposedException", "Cannot access a disposed object."),
            Map.entry("System.OperationCanceledException", "The operation was canceled."),
            Map.entry("System.OutOfMemoryException", "Insufficient memory to continue the execution of the program."),
            Map.entry("System.OverflowException", "Arithmetic operation resulted in an overflow."),
            Map.entry("System.PlatformNotSupportedException", "Operation is not supported on this platform."),
            Map.entry("System.TimeoutException", "The operation has timed out."),
            Map.entry("System.UnauthorizedAccessException", "Attempted to perform an unauthorized operation."),
            Map.entry(
                    "System.Collections.Generic.KeyNotFoundException",
                    "The given key was not present in the dictionary."),
            Map.entry("System.IO.IOException", "I/O error occurred."),
            Map.entry("System.IO.FileNotFoundException", "Unable to find the specified file."),
            Map.entry("System.IO.DirectoryNotFoundException", "Attempted to access a path that is not on the disk."),
            Map.entry("System.IO.EndOfStreamException", "Attempted to read past the end of the stream."),
            Map.entry("System.Security.SecurityException", "Security error."),
            Map.entry("System.Threading.Tasks.TaskCanceledException", "A task was canceled."));

    private static final List<String> PARAMETER_FIRST = List.of("ArgumentNullException", "ArgumentOutOfRangeException");

    @Override
    public void define(TypeBuilder type) {
        String simple = fullName.substring(fullName.lastIndexOf('.') + 1);
        defineConstructors(type, simple);
        switch (simple) {
            case "Exception" -> defineCommon(type);
            case "ArgumentException" -> {
                message(type);
                value(type, "string ParamName");
            }
            case "ArgumentOutOfRangeException" -> {
                message(type);
                value(type, "System.Object ActualValue");
            }
            case "AggregateException" ->
                type.property(
                                "System.Collections.ObjectModel.ReadOnlyCollection[System.Exception] InnerExceptions",
                                NetException.class,
                                e -> e.property("InnerExceptions"))
                        .method("System.AggregateException Flatten()", NetException.class, (e, a) -> flattened(e))
                        .method(
                                "void Handle(System.Func[System.Exception,bool] predicate)",
                                NetException.class,
                                (e, a) -> handled(e, (Delegate) a[0]));
            case "FileNotFoundException", "FileLoadException", "BadImageFormatException" -> {
                message(type);
                value(type, "string FileName");
            }
            case "ObjectDisposedException" -> {
                message(type);
                value(type, "string ObjectName");
            }
            case "CultureNotFoundException" -> value(type, "string InvalidCultureName");
            case "XmlException" -> {
                value(type, "int LineNumber");
                value(type, "int LinePosition");
            }
            case "CommandNotFoundException" -> value(type, "string CommandName");
            case "SessionStateException" -> {
                value(type, "string ItemName");
                value(type, "System.Management.Automation.SessionStateCategory SessionStateCategory");
            }
            case "InvalidRunspaceStateException" -> {
                value(type, "System.Management.Automation.Runspaces.RunspaceState CurrentState");
                value(type, "System.Management.Automation.Runspaces.RunspaceState ExpectedState");
            }
            case "ParseException" -> value(type, "System.Management.Automation.Language.ParseError[] Errors");
            case "ParameterBindingException" -> {
                value(type, "string ParameterName");
                value(type, "type ParameterType");
                value(type, "type TypeSpecified");
                value(type, "string ErrorId");
                value(type, "long Line");
                value(type, "long Offset");
                value(type, "System.Management.Automation.InvocationInfo CommandInvocation");
            }
            case "HttpRequestException" -> {
                value(type, "System.Nullable[System.Net.HttpStatusCode] StatusCode");
                value(type, "System.Net.Http.HttpRequestError HttpRequestError");
            }
            case "HttpResponseException" -> value(type, "System.Net.Http.HttpResponseMessage Response");
            case "WebException" -> {
                value(type, "System.Net.WebResponse Response");
                value(type, "System.Net.WebExceptionStatus Status");
            }
            case "Win32Exception" -> value(type, "int NativeErrorCode");
            case "SocketException" -> value(type, "System.Net.Sockets.SocketError SocketErrorCode");
            case "NativeCommandExitException" -> {
                value(type, "string Path");
                value(type, "int ExitCode");
                value(type, "int ProcessId");
            }
            case "RuntimeException" -> defineRuntime(type);
            case "PSInvalidCastException",
                    "PSArgumentException",
                    "PSArgumentNullException",
                    "PSArgumentOutOfRangeException",
                    "PSInvalidOperationException",
                    "PSNotImplementedException",
                    "PSNotSupportedException",
                    "PSObjectDisposedException",
                    "ScriptCallDepthException",
                    "PipelineDepthException" -> errorRecord(type);
            default -> {}
        }
    }

    /** Where a class has a message of its own it is its first property. */
    private static void message(TypeBuilder type) {
        type.property("string Message", NetException.class, NetException::getMessage);
    }

    private static void value(TypeBuilder type, String declaration) {
        String name = declaration.substring(declaration.lastIndexOf(' ') + 1);
        type.property(declaration, NetException.class, e -> e.property(name));
    }

    private static void defineRuntime(TypeBuilder type) {
        errorRecord(type);
        type.property(
                "bool WasThrownFromThrowStatement",
                NetException.class,
                e -> e.property("WasThrownFromThrowStatement") == Boolean.TRUE);
    }

    private static void errorRecord(TypeBuilder type) {
        type.property(
                "System.Management.Automation.ErrorRecord ErrorRecord", NetException.class, ExceptionMembers::recordOf);
    }

    private static ErrorRecord recordOf(NetException e) {
        if (e.errorRecord() == null) {
            e.withRecord("RuntimeException", ErrorCategory.NotSpecified, null);
        }
        return e.errorRecord();
    }

    private static void defineCommon(TypeBuilder type) {
        type.property("System.Reflection.MethodBase TargetSite", Throwable.class, e -> null)
                .property("string Message", Throwable.class, e -> e.getMessage() == null ? "" : e.getMessage())
                .property("System.Collections.IDictionary Data", Throwable.class, ExceptionMembers::data)
                .property("System.Exception InnerException", Throwable.class, Throwable::getCause)
                .property("string HelpLink", Throwable.class, e -> set(e, "HelpLink"), (e, v) -> set(e, "HelpLink", v))
                .property("string Source", Throwable.class, e -> set(e, "Source"), (e, v) -> set(e, "Source", v))
                .property(
                        "int HResult",
                        Throwable.class,
                        e -> set(e, "HResult") == null ? ResultCodes.of(NetTypes.of(e)) : set(e, "HResult"),
                        (e, v) -> set(e, "HResult", v))
                .property("string StackTrace", Throwable.class, e -> set(e, "StackTrace"))
                .method("System.Exception GetBaseException()", Throwable.class, (e, a) -> innermost(e))
                .method("string ToString()", Throwable.class, (e, a) -> describe(e));
    }

    private static Object set(Throwable e, String property) {
        return e instanceof NetException own ? own.property(property) : null;
    }

    private static void set(Throwable e, String property, Object value) {
        if (e instanceof NetException own) {
            own.with(property, value);
        }
    }

    private static Object data(Throwable e) {
        if (!(e instanceof NetException own)) {
            return new ExceptionData();
        }
        if (own.property("Data") == null) {
            own.with("Data", new ExceptionData());
        }
        return own.property("Data");
    }

    private static Throwable innermost(Throwable e) {
        Throwable inner = e;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static String describe(Throwable e) {
        StringBuilder text = new StringBuilder(NetTypes.of(e).fullName());
        if (e.getMessage() != null && !e.getMessage().isEmpty()) {
            text.append(": ").append(e.getMessage());
        }
        if (e.getCause() != null) {
            text.append("\n ---> ")
                    .append(describe(e.getCause()))
                    .append("\n   --- End of inner exception stack trace ---");
        }
        return text.toString();
    }

    private void defineConstructors(TypeBuilder type, String simple) {
        type.constructor(fullName + " new()", a -> create(null, null));
        if (PARAMETER_FIRST.contains(simple)) {
            defineArgumentConstructors(type, simple);
            return;
        }
        if (simple.equals("Win32Exception")) {
            type.constructor(
                    fullName + " new(int error)",
                    a -> create("Unknown error " + a[0], null).with("NativeErrorCode", a[0]));
        }
        if (simple.equals("ObjectDisposedException")) {
            type.constructor(fullName + " new(string objectName)", a -> disposed((String) a[0], null))
                    .constructor(
                            fullName + " new(string objectName, string message)",
                            a -> disposed((String) a[0], (String) a[1]));
            return;
        }
        type.constructor(fullName + " new(string message)", a -> create((String) a[0], null));
        type.constructor(
                fullName + " new(string message, System.Exception innerException)",
                a -> create((String) a[0], (Throwable) a[1]));
        switch (simple) {
            case "ArgumentException" -> {
                type.constructor(
                        fullName + " new(string message, string paramName)",
                        a -> argument((String) a[0], (String) a[1], null));
                type.constructor(
                        fullName + " new(string message, string paramName, System.Exception innerException)",
                        a -> argument((String) a[0], (String) a[1], (Throwable) a[2]));
            }
            case "FileNotFoundException", "FileLoadException" ->
                type.constructor(
                        fullName + " new(string message, string fileName)",
                        a -> create((String) a[0], null).with("FileName", a[1]));
            case "AggregateException" -> {
                type.constructor(
                        fullName + " new(Params System.Exception[] innerExceptions)",
                        a -> aggregate(null, (Object[]) a[0]));
                type.constructor(
                        fullName + " new(string message, Params System.Exception[] innerExceptions)",
                        a -> aggregate((String) a[0], (Object[]) a[1]));
            }
            case "RuntimeException", "CmdletInvocationException", "ActionPreferenceStopException" ->
                type.constructor(
                        fullName
                                + " new(string message, System.Exception innerException,"
                                + " System.Management.Automation.ErrorRecord errorRecord)",
                        a -> {
                            NetException made = create((String) a[0], (Throwable) a[1]);
                            made.errorRecord((ErrorRecord) a[2]);
                            return made;
                        });
            default -> {}
        }
    }

    private void defineArgumentConstructors(TypeBuilder type, String simple) {
        type.constructor(fullName + " new(string paramName)", a -> argument(null, (String) a[0], null));
        type.constructor(
                fullName + " new(string message, System.Exception innerException)",
                a -> create((String) a[0], (Throwable) a[1]));
        type.constructor(
                fullName + " new(string paramName, string message)", a -> argument((String) a[1], (String) a[0], null));
        if (simple.equals("ArgumentOutOfRangeException")) {
            type.constructor(
                    fullName + " new(string paramName, System.Object actualValue, string message)",
                    a -> outOfRange((String) a[0], a[1], (String) a[2]));
        }
    }

    private NetException create(String message, Throwable inner) {
        return new NetException(NetTypes.named(fullName), message == null ? defaultMessage() : message, inner);
    }

    private String defaultMessage() {
        String message = DEFAULT_MESSAGES.get(fullName);
        return message == null ? "Exception of type '" + fullName + "' was thrown." : message;
    }

    private NetException argument(String message, String parameter, Throwable inner) {
        String text = message == null || message.isEmpty() ? defaultMessage() : message;
        boolean named = parameter != null && !parameter.isEmpty();
        return create(named ? text + " (Parameter '" + parameter + "')" : text, inner)
                .with("ParamName", parameter);
    }

    private NetException outOfRange(String parameter, Object actual, String message) {
        NetException plain = argument(message, parameter, null);
        return actual == null
                ? plain
                : create(plain.getMessage() + "\nActual value was " + actual + ".", null)
                        .with("ParamName", parameter)
                        .with("ActualValue", actual);
    }

    private NetException disposed(String name, String message) {
        String text = message == null ? defaultMessage() : message;
        return create(name == null || name.isEmpty() ? text : text + "\nObject name: '" + name + "'.", null)
                .with("ObjectName", name);
    }

    private NetException aggregate(String message, Object[] inner) {
        StringBuilder text = new StringBuilder(message == null ? defaultMessage() : message);
        List<Object> exceptions = new ArrayList<>();
        for (Object exception : inner) {
            exceptions.add(exception);
            text.append(" (").append(((Throwable) exception).getMessage()).append(')');
        }
        return create(text.toString(), inner.length == 0 ? null : (Throwable) inner[0])
                .with("InnerExceptions", exceptions.toArray());
    }

    private NetException flattened(NetException aggregate) {
        List<Object> all = new java.util.ArrayList<>();
        collect(aggregate, all);
        return aggregate(null, all.toArray());
    }

    private static void collect(NetException aggregate, List<Object> all) {
        for (Object inner : (Object[]) aggregate.property("InnerExceptions")) {
            if (inner instanceof NetException own && own.netType().name().equals("AggregateException")) {
                collect(own, all);
            } else {
                all.add(inner);
            }
        }
    }

    private Object handled(NetException aggregate, Delegate predicate) {
        List<Object> left = new java.util.ArrayList<>();
        for (Object inner : (Object[]) aggregate.property("InnerExceptions")) {
            if (!predicate.test(inner)) {
                left.add(inner);
            }
        }
        if (!left.isEmpty()) {
            throw aggregate(aggregate.getMessage(), left.toArray());
        }
        return null;
    }
}

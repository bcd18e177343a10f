package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/** The namespace {@code System.Threading.Tasks}. */
final class TaskTypes {
    private static final String NAMESPACE = "System.Threading.Tasks.";

    private TaskTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "task" -> spec("Task", TaskValue::define);
            case "tasktoasyncresult+taskasyncresult" ->
                TypeSpec.ofClass(
                        NAMESPACE + "TaskToAsyncResult+TaskAsyncResult",
                        TcpConnection.Pending.class,
                        () -> TcpConnection::pending);
            default -> null;
        };
    }

    /** The namespace {@code System.Runtime.CompilerServices}. */
    static TypeSpec compiler(String name) {
        return name.equals("taskawaiter")
                ? TypeSpec.ofStruct(
                        "System.Runtime.CompilerServices.TaskAwaiter",
                        TaskValue.Awaiter.class,
                        null,
                        () -> TaskValue.Awaiter::define)
                : null;
    }

    private static TypeSpec spec(String name, TypeDefinition definition) {
        return TypeSpec.ofClass(NAMESPACE + name, TaskValue.class, () -> definition)
                .implementing("System.IAsyncResult", "System.IDisposable");
    }

    /** A task with a result of a type. */
    static TypeSpec ofResult(List<NetType> arguments, String of) {
        return TypeSpec.ofClass(
                        "",
                        TaskValue.class,
                        () -> type -> TaskValue.result(type, NAMESPACE + "Task" + of, arguments.getFirst()))
                .extending(NAMESPACE + "Task");
    }

    /** What a task is completed with from outside. */
    static TypeSpec source(List<NetType> arguments, String of) {
        return TypeSpec.ofClass(
                "",
                TaskValue.Source.class,
                () -> type -> TaskValue.source(
                        type, NAMESPACE + "TaskCompletionSource" + of, NAMESPACE + "Task" + of, arguments.getFirst()));
    }
}

package org.jwsh.host;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;
import java.util.List;

/** What the process runs: another program can take its place. */
final class ProcessImage {
    /** "Function not implemented": the system has no such call. */
    private static final int NOT_THERE = 38;

    private ProcessImage() {}

    /**
     * Runs a program in this process. Does not come back where it could be started.
     *
     * @param environment its variables as {@code NAME=value}
     * @return why it could not, as the system's error number
     */
    @SuppressWarnings("restricted")
    static int replace(String program, List<String> arguments, List<String> environment, Path directory) {
        Linker linker = Linker.nativeLinker();
        SymbolLookup library = linker.defaultLookup();
        if (library.find("execve").isEmpty() || library.find("chdir").isEmpty()) {
            return NOT_THERE;
        }
        Linker.Option keepsError = Linker.Option.captureCallState("errno");
        MethodHandle chdir = linker.downcallHandle(
                library.findOrThrow("chdir"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        MethodHandle execve = linker.downcallHandle(
                library.findOrThrow("execve"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS),
                keepsError);
        try (Arena memory = Arena.ofConfined()) {
            MemorySegment state = memory.allocate(Linker.Option.captureStateLayout());
            int moved = (int) chdir.invokeExact(memory.allocateFrom(directory.toString()));
            int failed = (int) execve.invokeExact(
                    state, memory.allocateFrom(program), texts(memory, arguments), texts(memory, environment));
            VarHandle error =
                    Linker.Option.captureStateLayout().varHandle(MemoryLayout.PathElement.groupElement("errno"));
            return moved < 0 || failed < 0 ? (int) error.get(state, 0L) : 0;
        } catch (Throwable broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Addresses of the texts with a null behind them. */
    private static MemorySegment texts(Arena memory, List<String> texts) {
        MemorySegment table = memory.allocate(ValueLayout.ADDRESS, texts.size() + 1L);
        for (int i = 0; i < texts.size(); i++) {
            table.setAtIndex(ValueLayout.ADDRESS, i, memory.allocateFrom(texts.get(i)));
        }
        table.setAtIndex(ValueLayout.ADDRESS, texts.size(), MemorySegment.NULL);
        return table;
    }
}

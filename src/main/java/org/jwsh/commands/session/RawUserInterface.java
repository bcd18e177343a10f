package org.jwsh.commands.session;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** {@code $Host.UI.RawUI}: the screen behind the host. */
public final class RawUserInterface {
    private static final int LINES = 24;
    private static final String NAMESPACE = "System.Management.Automation.Host.";

    /** A width and a height in characters. */
    public record Size(int width, int height) {
        static void define(TypeBuilder type) {
            type.constructor(
                            NAMESPACE + "Size new(int width, int height)",
                            a -> new Size((Integer) a[0], (Integer) a[1]))
                    .property("int Width", Size.class, Size::width)
                    .property("int Height", Size.class, Size::height);
        }

        @Override
        public String toString() {
            return width + "," + height;
        }
    }

    /** A place on the screen, counted from 0. */
    public record Coordinates(int x, int y) {
        static void define(TypeBuilder type) {
            type.constructor(
                            NAMESPACE + "Coordinates new(int x, int y)",
                            a -> new Coordinates((Integer) a[0], (Integer) a[1]))
                    .property("int X", Coordinates.class, Coordinates::x)
                    .property("int Y", Coordinates.class, Coordinates::y);
        }

        @Override
        public String toString() {
            return x + "," + y;
        }
    }

    private final ExecutionContext context;

    RawUserInterface(ExecutionContext context) {
        this.context = context;
    }

    private Size size() {
        return new Size(context.host().width(), LINES);
    }

    private static Object color() {
        return ((EnumType) NetTypes.named("System.ConsoleColor")).of(-1);
    }

    static void define(TypeBuilder type) {
        for (String name : new String[] {"BufferSize", "WindowSize", "MaxWindowSize", "MaxPhysicalWindowSize"}) {
            type.property(
                    NAMESPACE + "Size " + name, RawUserInterface.class, RawUserInterface::size, (raw, value) -> {});
        }
        for (String name : new String[] {"CursorPosition", "WindowPosition"}) {
            type.property(
                    NAMESPACE + "Coordinates " + name,
                    RawUserInterface.class,
                    raw -> new Coordinates(0, 0),
                    (raw, value) -> {});
        }
        for (String name : new String[] {"ForegroundColor", "BackgroundColor"}) {
            type.property("System.ConsoleColor " + name, RawUserInterface.class, raw -> color(), (raw, value) -> {});
        }
        type.property("int CursorSize", RawUserInterface.class, raw -> 100, (raw, value) -> {})
                .property("bool KeyAvailable", RawUserInterface.class, raw -> false)
                .property("string WindowTitle", RawUserInterface.class, raw -> "", RawUserInterface::title)
                .method("void FlushInputBuffer()", RawUserInterface.class, (raw, a) -> null);
    }

    private void title(Object text) {
        if (context.host().supportsEscapes()) {
            context.host().write("\u001b]0;" + text + "\u0007");
        }
    }
}

package org.jwsh.commands.session;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;

/** {@code $Host.UI.RawUI}: the screen behind the host. */
public final class RawUserInterface {
    private static final String NAMESPACE = "System.Management.Automation.Host.";

    private final ExecutionContext context;

    RawUserInterface(ExecutionContext context) {
        this.context = context;
    }

    private ScreenShape.Size size() {
        return new ScreenShape.Size(context.host().width(), context.host().height());
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
                    raw -> new ScreenShape.Coordinates(0, 0),
                    (raw, value) -> {});
        }
        for (String name : new String[] {"ForegroundColor", "BackgroundColor"}) {
            type.property("System.ConsoleColor " + name, RawUserInterface.class, raw -> color(), (raw, value) -> {});
        }
        type.property("int CursorSize", RawUserInterface.class, raw -> 100, (raw, value) -> {})
                .property("bool KeyAvailable", RawUserInterface.class, raw -> false)
                .property(
                        "string WindowTitle", RawUserInterface.class, RawUserInterface::title, RawUserInterface::title)
                .method(
                        NAMESPACE + "KeyInfo ReadKey(" + NAMESPACE + "ReadKeyOptions options)",
                        RawUserInterface.class,
                        (raw, a) -> raw.readKey(String.valueOf(a[0])))
                .method(NAMESPACE + "KeyInfo ReadKey()", RawUserInterface.class, (raw, a) -> raw.readKey(""))
                .method("void FlushInputBuffer()", RawUserInterface.class, (raw, a) -> null);
    }

    /** The key that the user presses next, as an object with its character; Enter is not waited for. */
    private Object readKey(String options) {
        int typed = context.host().readKey(!options.contains("NoEcho"));
        if (typed < 0) {
            throw new PipelineStoppedException();
        }
        PSObject key = PSObject.custom();
        key.put("VirtualKeyCode", (int) Character.toUpperCase((char) typed));
        key.put("Character", (char) typed);
        key.put("ControlKeyState", 0);
        key.put("KeyDown", options.isEmpty() || options.contains("IncludeKeyDown"));
        return key;
    }

    private String title() {
        return context.service(WindowTitle.class, WindowTitle::new).text;
    }

    /** The title that the session gave its window last. */
    private static final class WindowTitle {
        private String text = "";
    }

    private void title(Object text) {
        context.service(WindowTitle.class, WindowTitle::new).text = String.valueOf(text);
        if (context.host().supportsEscapes()) {
            context.host().write("\u001b]0;" + text + "\u0007");
        }
    }
}

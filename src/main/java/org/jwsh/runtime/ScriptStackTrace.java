package org.jwsh.runtime;

import org.jwsh.language.Extent;

/** The calls under way, as {@code ScriptStackTrace} shows them. */
public final class ScriptStackTrace {
    private ScriptStackTrace() {}

    /** One line for each frame, the innermost first: {@code at Get-Thing, /path/file.ps1: line 3}. */
    public static String of(Frame innermost) {
        StringBuilder text = new StringBuilder();
        for (Frame frame = innermost; frame != null && frame.block() != null; frame = frame.caller) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append("at ").append(nameOf(frame)).append(", ").append(place(frame.position));
        }
        return text.toString();
    }

    /** The function's name, or {@code <ScriptBlock>}. */
    public static String nameOf(Frame frame) {
        String name = frame.invocation() == null ? null : frame.invocation().commandName();
        boolean function = frame.invocation() != null && frame.invocation().command() instanceof FunctionInfo;
        return function && name != null ? name : "<ScriptBlock>";
    }

    private static String place(Extent position) {
        String file = position.file() == null ? "<No file>" : position.file();
        return file + ": line " + position.startLine();
    }
}

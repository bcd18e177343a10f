package org.jwsh.runtime;

import java.util.Map;
import org.jwsh.language.Extent;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.TypeName;

/** One call under way, as Get-PSCallStack shows it. */
@TypeName("System.Management.Automation.CallStackFrame")
public final class CallStackFrame {
    private static final String NO_FILE = "<No file>";

    private final Frame frame;
    private final Extent position;

    public CallStackFrame(Frame frame) {
        this.frame = frame;
        this.position = frame.position;
    }

    public String getScriptName() {
        return position.file();
    }

    public int getScriptLineNumber() {
        return position.startLine();
    }

    public InvocationInfo getInvocationInfo() {
        return frame.invocation();
    }

    public Extent getPosition() {
        return position;
    }

    /** The function's name, or {@code <ScriptBlock>}; what stands behind it says which of its blocks runs. */
    public String getFunctionName() {
        return ScriptStackTrace.nameOf(frame);
    }

    /** The name of what was called: of the script file for a script. */
    public String getCommand() {
        InvocationInfo invocation = frame.invocation();
        String name = invocation == null ? null : invocation.commandName();
        return name == null || name.isEmpty() ? getFunctionName() : name;
    }

    /** {@code file.ps1: line 3}. */
    public String getLocation() {
        String file = position.file();
        return file == null || file.isEmpty() ? NO_FILE : getScriptLocation(file);
    }

    private String getScriptLocation(String file) {
        return file.substring(file.lastIndexOf('/') + 1) + ": line " + position.startLine();
    }

    /** The parameters with their values, as {@code {name=value, name=value}}. */
    public String getArguments() {
        Map<Object, Object> bound = frame.boundParameters();
        StringBuilder text = new StringBuilder("{");
        if (bound != null) {
            bound.forEach((name, value) -> {
                text.append(text.length() == 1 ? "" : ", ").append(name).append('=');
                text.append(LanguagePrimitives.toStringInvariant(value));
            });
        }
        frame.arguments().forEach(value -> {
            text.append(text.length() == 1 ? "" : ", ").append(LanguagePrimitives.toStringInvariant(value));
        });
        return text.append('}').toString();
    }

    @Override
    public String toString() {
        String file = position.file();
        return file == null
                ? "at " + getFunctionName() + ", " + NO_FILE + ": line " + position.startLine()
                : "at " + getFunctionName() + ", " + file + ": line " + position.startLine();
    }
}

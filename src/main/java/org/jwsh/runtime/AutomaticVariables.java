package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.CaseFolding;

/** The variables that each call has without anyone setting them, made only when they are looked at. */
final class AutomaticVariables {
    private static final List<String> NAMES = List.of(
            "args", "input", "MyInvocation", "PSBoundParameters", "PSCmdlet", "PSCommandPath", "PSScriptRoot", "this");

    private AutomaticVariables() {}

    /** The automatic variable of that folded name of a frame, or null where the frame has none. */
    static PSVariable find(Frame frame, String folded) {
        return switch (folded) {
            case "args" -> variable("args", frame.argumentArray());
            case "input" -> frame.input() == null ? null : variable("input", frame.input());
            case "myinvocation" -> frame.invocation() == null ? null : variable("MyInvocation", frame.invocation());
            case "psboundparameters" ->
                frame.boundParameters() == null ? null : variable("PSBoundParameters", frame.boundParameters());
            case "pscmdlet" -> frame.cmdlet() == null ? null : variable("PSCmdlet", frame.cmdlet());
            case "this" -> frame.thisObject() == null ? null : variable("this", frame.thisObject());
            case "pscommandpath" -> path(frame) == null ? null : variable("PSCommandPath", path(frame));
            case "psscriptroot" -> path(frame) == null ? null : variable("PSScriptRoot", folder(path(frame)));
            default -> null;
        };
    }

    static List<PSVariable> all(Frame frame) {
        List<PSVariable> found = new ArrayList<>();
        for (String name : NAMES) {
            PSVariable variable = find(frame, CaseFolding.fold(name));
            if (variable != null) {
                found.add(variable);
            }
        }
        return found;
    }

    private static PSVariable variable(String name, Object value) {
        return new PSVariable(name, value);
    }

    private static String path(Frame frame) {
        return frame.block() == null ? null : frame.block().code().extent().file();
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? path.substring(0, slash + 1) : path.substring(0, slash);
    }
}

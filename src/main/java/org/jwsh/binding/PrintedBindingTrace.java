package org.jwsh.binding;

import java.util.function.Consumer;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeName;

/** Writes the steps of a binding as the lines of PowerShell's trace, deeper steps indented. */
final class PrintedBindingTrace extends BindingTrace {
    private static final String STEP = "    ";

    private final Consumer<String> lines;
    private int phaseDepth;
    private int depth;

    PrintedBindingTrace(Consumer<String> lines) {
        this.lines = lines;
    }

    private void line(int at, String text) {
        lines.accept(STEP.repeat(at) + text);
    }

    @Override
    void arguments(String kind, String command) {
        phaseDepth = 1;
        line(0, "BIND " + kind + " cmd line args [" + command + "]");
    }

    @Override
    void dynamic(Object holder) {
        line(0, "BIND cmd line args to DYNAMIC parameters.");
        line(1, "DYNAMIC parameter object: [" + NetTypes.of(holder).fullName() + "]");
    }

    @Override
    void mandatoryCheck(String command) {
        line(0, "MANDATORY PARAMETER CHECK on cmdlet [" + command + "]");
    }

    @Override
    void calling(String method) {
        line(0, "CALLING " + method);
    }

    @Override
    void input(String command, Object input) {
        phaseDepth = 1;
        line(0, "BIND PIPELINE object to parameters: [" + command + "]");
        line(1, "PIPELINE object TYPE = [" + typeOf(input) + "]");
        line(1, "RESTORING pipeline parameter's original values");
    }

    private static String typeOf(Object value) {
        Object base = PSObject.unwrap(value);
        return base == null ? "null" : NetTypes.of(base).fullName();
    }

    @Override
    void attempt(String parameter, boolean byProperty, boolean coerced) {
        line(
                1,
                "Parameter [" + parameter + "] PIPELINE INPUT ValueFromPipeline"
                        + (byProperty ? "ByPropertyName " : " ")
                        + (coerced ? "WITH COERCION" : "NO COERCION"));
    }

    @Override
    void bind(String parameter, Object argument) {
        depth = phaseDepth + 1;
        line(phaseDepth, "BIND arg [" + text(argument) + "] to parameter [" + parameter + "]");
    }

    @Override
    void generation(Object attribute, Object result) {
        line(depth, "Executing DATA GENERATION metadata: [" + nameOf(attribute) + "]");
        line(depth + 1, "result returned from DATA GENERATION: " + text(result));
    }

    @Override
    void validation(Object attribute) {
        line(depth, "Executing VALIDATION metadata: [" + nameOf(attribute) + "]");
    }

    private static String nameOf(Object attribute) {
        TypeName named = attribute.getClass().getAnnotation(TypeName.class);
        return named == null ? NetTypes.of(attribute).fullName() : named.value();
    }

    @Override
    void coerce(NetType type, Object argument) {
        line(depth, "COERCE arg to [" + type.fullName() + "]");
        Object base = PSObject.unwrap(argument);
        if (base == null) {
            line(depth + 1, "Arg is null, parameter type not bool or SwitchParameter, value is null.");
        } else if (type == NetTypes.OBJECT || type.isInstance(base)) {
            line(depth + 1, "Parameter and arg types the same, no coercion is needed.");
        } else {
            line(
                    depth + 1,
                    "Trying to convert argument value from " + NetTypes.of(base).fullName() + " to " + type.fullName());
        }
    }

    @Override
    void bound(String parameter, Object value) {
        line(phaseDepth + 1, "BIND arg [" + text(value) + "] to param [" + parameter + "] SUCCESSFUL");
    }

    @Override
    void skipped(String parameter, Object argument) {
        line(phaseDepth + 1, "BIND arg [" + text(argument) + "] to param [" + parameter + "] SKIPPED");
    }

    private static String text(Object value) {
        return value == null ? "" : LanguagePrimitives.toStringInvariant(value);
    }
}

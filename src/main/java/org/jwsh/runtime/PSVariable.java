package org.jwsh.runtime;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;

/** A variable as an object: its name, value, options and constraints. Where none of these is asked for, a scope stores bare values. */
public class PSVariable implements NetTyped {
    private static final String VALUE_REFUSED =
            "The variable cannot be validated because the value %2$s is not a valid value for the %1$s variable.";
    private static final String ATTRIBUTE_REFUSED =
            "The attribute cannot be added because variable %1$s with value %2$s would no longer be valid.";

    private final String name;
    private Object value;
    private String description = "";
    private EnumSet<VariableOption> options;
    private List<ValueConstraint> constraints = List.of();
    private boolean removed;
    private Object module;

    public PSVariable(String name, Object value) {
        this.name = name;
        this.value = value;
    }

    public PSVariable(String name, Object value, VariableOption... options) {
        this(name, value);
        for (VariableOption option : options) {
            add(option);
        }
    }

    @Override
    public final NetType netType() {
        return NetTypes.named("System.Management.Automation.PSVariable");
    }

    public final String name() {
        return name;
    }

    public Object get() {
        return value;
    }

    /**
     * Assigns a value.
     *
     * @throws NetException of type SessionStateUnauthorizedAccessException where the variable cannot be written, or what a
     *     constraint throws
     */
    public void set(Object newValue) {
        if (options != null) {
            requireWritable();
        }
        value = constraints.isEmpty() ? newValue : accepted(newValue, VALUE_REFUSED);
    }

    /** Makes a variable with constraints and the first value that has to pass them. */
    public static PSVariable constrained(String name, List<ValueConstraint> list, Object value) {
        PSVariable made = new PSVariable(name, null);
        made.constrain(list, value, ATTRIBUTE_REFUSED);
        return made;
    }

    /** Gives the variable other constraints and the value that has to pass them. */
    public final void constrain(List<ValueConstraint> list, Object newValue) {
        constrain(list, newValue, VALUE_REFUSED);
    }

    private void constrain(List<ValueConstraint> list, Object newValue, String refusal) {
        List<ValueConstraint> before = constraints;
        constraints = List.copyOf(list);
        try {
            value = accepted(newValue, refusal);
        } catch (NetException refused) {
            constraints = before;
            throw refused;
        }
    }

    private Object accepted(Object given, String refusal) {
        Object accepted = given;
        for (ValueConstraint constraint : constraints) {
            try {
                accepted = constraint.apply(accepted);
            } catch (NetException refused) {
                throw constraint.isValidation() ? refused(accepted, refusal, refused) : refused;
            }
        }
        return accepted;
    }

    private NetException refused(Object value, String message, NetException reason) {
        return NetException.of(
                        "System.Management.Automation.ValidationMetadataException",
                        message.formatted(name, LanguagePrimitives.toStringInvariant(value)),
                        reason)
                .withRecord("ValidateSetFailure", ErrorCategory.MetadataError, null);
    }

    /** Assigns a value that is not checked: for the engine's own variables. */
    public final void force(Object newValue) {
        value = newValue;
    }

    public void requireWritable() {
        if (is(VariableOption.ReadOnly) || is(VariableOption.Constant)) {
            throw NetException.of(
                            "System.Management.Automation.SessionStateUnauthorizedAccessException",
                            "Cannot overwrite variable " + name + " because it is read-only or constant.")
                    .withRecord("VariableNotWritable", ErrorCategory.WriteError, name);
        }
    }

    public final boolean is(VariableOption option) {
        return options != null && options.contains(option);
    }

    public final void add(VariableOption option) {
        if (options == null) {
            options = EnumSet.noneOf(VariableOption.class);
        }
        options.add(option);
    }

    public final Set<VariableOption> options() {
        return options == null ? Set.of() : options;
    }

    public final void options(Set<VariableOption> set) {
        options = set.isEmpty() ? null : EnumSet.copyOf(set);
    }

    public final List<ValueConstraint> constraints() {
        return constraints;
    }

    /** Sets what later values must pass, in the order of application. */
    public final void constraints(List<ValueConstraint> list) {
        constraints = List.copyOf(list);
    }

    public final String description() {
        return description;
    }

    public final void description(String text) {
        description = text;
    }

    /** The module that the variable belongs to, or null. */
    public final Object module() {
        return module;
    }

    public final void module(Object owner) {
        module = owner;
    }

    /** Whether the variable was taken out of its scope: whoever kept it looks the name up anew. */
    public final boolean isRemoved() {
        return removed;
    }

    final void markRemoved() {
        removed = true;
    }
}

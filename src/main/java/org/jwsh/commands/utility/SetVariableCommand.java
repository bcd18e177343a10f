package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.providers.ScopedItemOptions;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** Sets variables, making those that are not there. */
@Cmdlet(verb = "Set", noun = "Variable", supportsShouldProcess = true)
@OutputType("System.Management.Automation.PSVariable")
public final class SetVariableCommand extends VariableCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] name;

    @Parameter(position = 1, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    Object value = AutomationNull.VALUE;

    @Parameter
    String[] include;

    @Parameter
    String[] exclude;

    @Parameter
    String description;

    @Parameter
    @ParameterType("System.Management.Automation.ScopedItemOptions")
    EnumValue option;

    @Parameter
    boolean force;

    @Parameter
    @ParameterType("System.Management.Automation.SessionStateEntryVisibility")
    EnumValue visibility;

    @Parameter
    boolean passThru;

    @Parameter
    boolean append;

    @Parameter
    @ValidateNotNullOrEmpty
    String scope;

    private final List<Object> piped = new ArrayList<>();
    private boolean valueByName;

    @Override
    protected void beginProcessing() {
        valueByName = isBound("Value");
        if (append) {
            for (String each : name) {
                for (PSVariable variable : matching(each, scope, include, exclude)) {
                    addAll(variable.get());
                }
            }
        }
    }

    private void addAll(Object held) {
        Iterator<?> elements = LanguagePrimitives.enumerator(held);
        if (elements == null) {
            if (held != null) {
                piped.add(held);
            }
            return;
        }
        elements.forEachRemaining(piped::add);
    }

    @Override
    protected void processRecord() {
        if (valueByName && !append) {
            setAll(value == AutomationNull.VALUE ? null : value);
            return;
        }
        if (value != AutomationNull.VALUE) {
            piped.add(value);
        }
    }

    @Override
    protected void endProcessing() {
        if (!valueByName || append) {
            setAll(
                    switch (piped.size()) {
                        case 0 -> AutomationNull.VALUE;
                        case 1 -> append ? piped.toArray() : piped.getFirst();
                        default -> piped.toArray();
                    });
        }
    }

    private void setAll(Object newValue) {
        for (String each : name) {
            List<PSVariable> found = new ArrayList<>();
            if (WildcardPattern.hasWildcards(each)) {
                found = matching(each, scope == null ? "local" : scope, include, exclude);
                found.forEach(variable -> change(scope(scope), variable.name(), newValue));
            } else {
                int colon = each.indexOf(':');
                Scope where = scope(colon > 0 && scope == null ? each.substring(0, colon) : scope);
                change(where, WildcardPattern.unescape(each.substring(colon + 1)), newValue);
            }
        }
    }

    private void change(Scope where, String variableName, Object newValue) {
        Object plain = newValue == AutomationNull.VALUE ? null : newValue;
        String target = "Name: " + variableName + " Value: " + LanguagePrimitives.toStringInvariant(plain);
        if (!shouldProcess(target, "Set variable")) {
            return;
        }
        try {
            PSVariable variable = assign(where, variableName, newValue);
            if (passThru) {
                writeObject(variable);
            }
        } catch (NetException refused) {
            report(refused);
        }
    }

    private PSVariable assign(Scope where, String variableName, Object newValue) {
        String folded = CaseFolding.fold(variableName);
        PSVariable known = where.local(folded);
        Set<VariableOption> chosen = ScopedItemOptions.of(option);
        if (known != null && (known.is(VariableOption.Constant) || known.is(VariableOption.ReadOnly) && !force)) {
            throw notWritable(variableName);
        }
        if (known != null && chosen.contains(VariableOption.Constant)) {
            throw access(
                    "VariableCannotBeMadeConstant",
                    "Existing variable " + variableName
                            + " cannot be made constant. Variables can be made constant only at" + " creation time.",
                    variableName);
        }
        if (known == null) {
            where.assign(variableName, newValue == AutomationNull.VALUE ? null : newValue);
            known = where.find(folded);
        } else if (newValue != AutomationNull.VALUE || valueByName || !isBound("Option")) {
            Set<VariableOption> kept = Set.copyOf(known.options());
            if (kept.contains(VariableOption.ReadOnly)) {
                known.options(Set.of());
            }
            known.set(newValue == AutomationNull.VALUE ? null : newValue);
            known.options(kept);
        }
        if (isBound("Option")) {
            known.options(chosen);
            if (known.is(VariableOption.AllScope)) {
                context().usesAllScopeVariables();
            }
        }
        if (description != null) {
            known.description(description);
        }
        return known;
    }
}

package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;

/** A cmdlet that says what an alias stands for. */
abstract class AliasDefinitionCmdlet extends AliasCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String name;

    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String value;

    @Parameter
    String description;

    @Parameter
    @ParameterType("System.Management.Automation.ScopedItemOptions")
    EnumValue option;

    @Parameter
    boolean passThru;

    @Parameter
    String scope;

    @Parameter
    boolean force;

    @Override
    protected final void processRecord() {
        if (!shouldProcess("Name: " + name + " Value: " + value, action())) {
            return;
        }
        Scope where = scope(scope);
        AliasInfo known = scope == null
                ? context().commands().alias(name, where)
                : where.aliases().get(CaseFolding.fold(name));
        NetException refused = known == null ? null : refusal(known);
        if (refused != null) {
            report(refused);
            return;
        }
        AliasInfo made = define(where, name, value, description, option);
        if (passThru) {
            writeObject(made);
        }
    }

    /** What {@code -WhatIf} calls it. */
    abstract String action();

    /** Why an alias that is there already cannot be made anew; null where it can. */
    abstract NetException refusal(AliasInfo known);
}

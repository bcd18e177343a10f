package org.jwsh.commands.modules;

import org.jwsh.binding.ImportedModules;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.SessionState;

/** Puts what a module exports in reach of whoever imports it. */
public final class ModuleImport {
    private final ExecutionContext context;
    private final PSModuleInfo module;
    private final ImportChoice choice;
    private boolean unapprovedVerb;
    private boolean restrictedName;

    public ModuleImport(ExecutionContext context, PSModuleInfo module, ImportChoice choice) {
        this.context = context;
        this.module = module;
        this.choice = choice;
    }

    /** Imports into the module whose code runs, or into the session. */
    public void run() {
        into(choice.intoGlobal() ? context.globalState() : context.scope().sessionState());
        if (unapprovedVerb) {
            choice.messages()
                    .warning("The names of some imported commands from the module '" + module.name()
                            + "' include unapproved verbs that might make them less discoverable. To find the commands"
                            + " with unapproved verbs, run the Import-Module command again with the Verbose parameter."
                            + " For a list of approved verbs, type Get-Verb.");
        }
        if (restrictedName) {
            choice.messages()
                    .warning("Some imported command names contain one or more of the following restricted characters: #"
                            + " , ( ) {{ }} [ ] & - / \\ $ ^ ; : \" ' < > | ? @ ` * % + = ~");
        }
    }

    /** Imports into a state and makes the module known there. */
    void into(SessionState importer) {
        bring(importer.topScope());
        ImportedModules.of(context).add(module, importer);
    }

    /** Puts the exports into a scope, nothing else. */
    public void bring(Scope target) {
        module.exportedCmdlets().values().forEach(this::takeCmdlet);
        module.exportedFunctions().values().forEach(function -> takeFunction(function, target));
        module.exportedVariables().values().forEach(variable -> {
            if (choice.takes(choice.variables(), variable.name())) {
                choice.messages().verbose("Importing variable '" + variable.name() + "'.");
                target.define(variable);
            }
        });
        module.exportedAliases().values().forEach(alias -> takeAlias(alias, target));
    }

    private void takeCmdlet(CmdletInfo cmdlet) {
        boolean known = context.commands().cmdlets().containsValue(cmdlet);
        if (!known && choice.takes(choice.cmdlets(), cmdlet.name())) {
            choice.messages().verbose("Importing cmdlet '" + cmdlet.name() + "'.");
            context.commands().add(cmdlet);
        }
    }

    private void takeFunction(FunctionInfo function, Scope target) {
        if (!choice.takes(choice.functions(), function.name())) {
            return;
        }
        String name = choice.named(function.name());
        if (choice.noClobber() && context.commands().find(name, target) != null) {
            return;
        }
        FunctionInfo imported = function.named(name);
        imported.module(module);
        choice.messages().verbose("Importing function '" + name + "'.");
        context.commands().define(imported, target);
        checkName(function.name());
    }

    private void checkName(String name) {
        if (!choice.checksNames()) {
            return;
        }
        if (ApprovedVerbs.isUnapproved(name)) {
            choice.messages()
                    .verbose("The '" + name + "' command in the " + module.name()
                            + "' module was imported, but because its name does not include an approved verb, it might"
                            + " be difficult to find. For a list of approved verbs, type Get-Verb.");
            unapprovedVerb = true;
        } else if (name.indexOf('-') > 0 && ApprovedVerbs.isRestricted(name)) {
            restrictedName = true;
        }
    }

    private void takeAlias(AliasInfo alias, Scope target) {
        if (!choice.takes(choice.aliases(), alias.name())) {
            return;
        }
        boolean ownTarget = module.exportedFunctions().containsKey(alias.definition())
                || module.exportedCmdlets().containsKey(alias.definition());
        String name = choice.named(alias.name());
        if (choice.noClobber() && context.commands().find(name, target) != null) {
            return;
        }
        AliasInfo imported = new AliasInfo(name, ownTarget ? choice.named(alias.definition()) : alias.definition());
        imported.module(module);
        imported.description(alias.description());
        imported.options().addAll(alias.options());
        choice.messages().verbose("Importing alias '" + name + "'.");
        context.commands().define(imported, target);
    }
}

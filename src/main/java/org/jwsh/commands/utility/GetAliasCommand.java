package org.jwsh.commands.utility;

import java.util.Map;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.NameFilter;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.text.WildcardPattern;

/** Gives aliases. */
@Cmdlet(verb = "Get", noun = "Alias", defaultParameterSet = "Default")
@OutputType("System.Management.Automation.AliasInfo")
public final class GetAliasCommand extends AliasCmdlet {
    @Parameter(set = "Default", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter
    String[] exclude;

    @Parameter
    String scope;

    @Parameter(set = "Definition")
    @ValidateNotNullOrEmpty
    String[] definition;

    @Override
    protected void processRecord() {
        Map<String, AliasInfo> aliases = visible(scope(scope), scope != null);
        if (parameterSetName().equals("Definition")) {
            byDefinition(aliases);
            return;
        }
        for (String each : name == null ? new String[] {"*"} : name) {
            WildcardPattern pattern = WildcardPattern.of(each, true);
            boolean any = false;
            for (AliasInfo alias : aliases.values()) {
                if (pattern.isMatch(alias.name()) && isChosen(alias.name())) {
                    writeObject(alias);
                    any = true;
                }
            }
            if (!any && !WildcardPattern.hasWildcards(each)) {
                report(notFound(each));
            }
        }
    }

    private boolean isChosen(String found) {
        return new NameFilter(null, exclude).passes(found);
    }

    private void byDefinition(Map<String, AliasInfo> aliases) {
        for (String each : definition) {
            WildcardPattern pattern = WildcardPattern.of(each, true);
            boolean any = false;
            for (AliasInfo alias : aliases.values()) {
                if (pattern.isMatch(alias.definition()) && isChosen(alias.name())) {
                    writeObject(alias);
                    any = true;
                }
            }
            if (!any && !WildcardPattern.hasWildcards(each)) {
                report(
                        "System.Management.Automation.ItemNotFoundException",
                        "This command cannot find a matching alias because an alias with the definition '" + each
                                + "' does not exist.",
                        "ItemNotFoundException",
                        ErrorCategory.ObjectNotFound,
                        each);
            }
        }
    }
}

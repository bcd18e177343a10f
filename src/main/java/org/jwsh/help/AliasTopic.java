package org.jwsh.help;

import org.jwsh.binding.CommandLookup;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.values.PSObject;

/** The topic of an alias: it names the command. */
final class AliasTopic {
    private AliasTopic() {}

    static HelpTopic of(AliasInfo alias) {
        CommandInfo target = CommandLookup.targetOrNull(alias);
        PSObject object = PSObject.custom();
        MamlObjects.names(object, "AliasHelpInfo#" + alias.name(), "AliasHelpInfo", "HelpInfo");
        return HelpTopic.of(
                alias.name(), HelpCategory.Alias, object, target == null ? alias.definition() : target.name());
    }
}

package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.binding.attributes.ObsoleteAttribute;

/** What a call is warned of: that its command, or a parameter that it gives, is obsolete. */
final class ObsoleteWarnings {
    private ObsoleteWarnings() {}

    /** The warnings, the command's first. */
    static List<String> of(BindingState state) {
        CommandMetadata metadata = state.metadata();
        if (!metadata.isObsoleteSomewhere()) {
            return List.of();
        }
        List<String> warnings = new ArrayList<>();
        if (metadata.traits().obsolete() != null) {
            warnings.add("The command '" + metadata.name() + "' is obsolete. "
                    + metadata.traits().obsolete());
        }
        for (ParameterMetadata parameter : metadata.parameters()) {
            for (Object attribute : parameter.attributes()) {
                if (attribute instanceof ObsoleteAttribute obsolete && state.isBound(parameter)) {
                    warnings.add("Parameter '" + parameter.name() + "' is obsolete. " + obsolete.message());
                }
            }
        }
        return warnings;
    }
}

package org.jwsh.binding;

import java.util.List;
import org.jwsh.cmdlet.ConfirmImpact;

/**
 * What a command says of itself as a whole.
 *
 * @param defaultParameterSet or an empty string
 * @param advanced whether all parameters are bound strictly: arguments that no parameter takes are errors
 * @param outputTypes the .NET names of the types it writes
 * @param helpUri where its help is on the web, or an empty string
 * @param obsolete what whoever uses it is told, or null where it is not obsolete
 */
public record CommandTraits(
        String defaultParameterSet,
        boolean advanced,
        boolean supportsShouldProcess,
        boolean supportsPaging,
        ConfirmImpact confirmImpact,
        boolean positionalBinding,
        List<String> outputTypes,
        String helpUri,
        String obsolete) {

    /** A function without attributes. */
    static final CommandTraits SIMPLE =
            new CommandTraits("", false, false, false, ConfirmImpact.Medium, true, List.of(), "", null);
}

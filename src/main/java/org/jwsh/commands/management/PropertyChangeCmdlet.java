package org.jwsh.commands.management;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.Provider;
import org.jwsh.values.security.PSCredential;

/** What the cmdlets share that make, move and remove properties, which items of no provider here have. */
abstract class PropertyChangeCmdlet extends ItemCmdlet {
    @Parameter
    boolean force;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    public final boolean force() {
        return force;
    }

    /** Reports for each item that its provider cannot do it. */
    final void refuse(String[] paths, String[] literalPaths) {
        forEach(paths, literalPaths, items.selection(), found -> {
            throw Provider.noDynamicProperties();
        });
    }
}

package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ItemObjects;
import org.jwsh.providers.ItemPath;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.text.WildcardPattern;

/** Gives items another value. */
@Cmdlet(verb = "Set", noun = "Item", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class SetItemCommand extends ItemCmdlet {
    @Parameter(set = "Path", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(position = 1, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    Object value;

    @Parameter
    boolean force;

    @Parameter
    boolean passThru;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    private ScopedItemParameters scoped;

    @Override
    protected Object dynamicParameters() {
        scoped = ScopedItemParameters.of(drives(), literalPath == null ? path : literalPath);
        return scoped;
    }

    @Override
    public Object option(String name) {
        return ScopedItemParameters.option(scoped, name);
    }

    @Override
    public boolean force() {
        return force;
    }

    @Override
    public void emit(ItemPath changed) {
        if (passThru) {
            writeObject(ItemObjects.of(changed));
        }
    }

    @Override
    protected void processRecord() {
        if (literalPath != null) {
            for (String each : literalPath) {
                attempt(() -> set(drives().resolve(each)));
            }
            return;
        }
        for (String each : path) {
            if (WildcardPattern.hasWildcards(each)) {
                forEach(new String[] {each}, null, items.selection(), this::set);
            } else {
                attempt(() -> set(drives().resolve(WildcardPattern.unescape(each))));
            }
        }
    }

    private void set(ItemPath place) {
        place.provider().setItem(place, value, this);
    }
}

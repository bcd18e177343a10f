package org.jwsh.commands.management;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;

/** Gives the paths of items as their providers have them. */
@Cmdlet(verb = "Convert", noun = "Path", defaultParameterSet = "Path")
@OutputType("System.String")
public final class ConvertPathCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter
    boolean force;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    protected void processRecord() {
        forEach(paths, ItemSelection.of(null, null, null), found -> writeObject(found.path()));
    }
}

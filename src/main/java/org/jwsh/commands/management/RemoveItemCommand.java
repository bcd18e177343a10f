package org.jwsh.commands.management;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.Provider;
import org.jwsh.runtime.Preferences;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.security.PSCredential;

/** Removes items. */
@Cmdlet(verb = "Remove", noun = "Item", defaultParameterSet = "Path", supportsShouldProcess = true)
public final class RemoveItemCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter
    boolean recurse;

    @Parameter
    boolean force;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    public boolean force() {
        return force;
    }

    @Override
    protected void processRecord() {
        forEach(paths, items.selection(), this::remove);
    }

    private void remove(ItemPath found) {
        Provider provider = found.provider();
        String here = drives().location().providerPath();
        if (provider.isNavigable()
                && provider.isContainer(found.path())
                && (here.equals(found.path())
                        || here.startsWith(found.path() + "/")
                        || found.path().equals("/"))) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "Cannot remove the item at '" + found.shown() + "' because it is in use.")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, found.shown());
        }
        boolean link = provider.isNavigable() && Files.isSymbolicLink(Path.of(found.path()));
        boolean occupied = !link
                && !recurse
                && provider.isContainer(found.path())
                && !provider.childNames(found.path()).isEmpty();
        if (!occupied || isWhatIf() || confirmRecursion(found)) {
            provider.removeItem(found, recurse, this);
        }
    }

    private boolean isWhatIf() {
        return isBound("WhatIf")
                        && LanguagePrimitives.isTrue(
                                myInvocation().boundParameters().get("WhatIf"))
                || Preferences.whatIf(context());
    }
}

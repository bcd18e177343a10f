package org.jwsh.commands.management;

import java.util.Set;
import java.util.function.Consumer;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.ProviderCall;
import org.jwsh.providers.SessionDrives;
import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** What the cmdlets for items share: finding items, and answering the providers that work for them. */
abstract class ItemCmdlet extends BuiltInCmdlet implements ProviderCall {
    private static final Set<String> STOPPING = Set.of(
            "System.Management.Automation.ActionPreferenceStopException",
            "System.Management.Automation.PipelineStoppedException");

    final SessionDrives drives() {
        return SessionDrives.of(context());
    }

    @Override
    public final boolean mayDo(String target, String action) {
        return shouldProcess(target, action);
    }

    @Override
    public boolean force() {
        return false;
    }

    @Override
    public final void problem(NetException exception) {
        if (STOPPING.contains(exception.netType().fullName())) {
            throw exception;
        }
        report(exception);
    }

    @Override
    public void emit(ItemPath path) {}

    @Override
    public boolean confirmRecursion(ItemPath path) {
        return shouldContinue(
                "The item at " + path.shown()
                        + " has children and the Recurse parameter was not specified. If you continue, all"
                        + " children will be removed with the item. Are you sure you want to continue?",
                "Confirm");
    }

    /** The error where an item would have to go from one provider to another. */
    static NetException otherProvider(String argument, String message, String errorId, ItemPath from) {
        return ArgumentErrors.notValid(argument, message)
                .withRecord(errorId, ErrorCategory.InvalidArgument, from.path());
    }

    /** Does something for an item; what fails is reported and the next item's turn comes. */
    final void attempt(Runnable action) {
        try {
            action.run();
        } catch (NetException failure) {
            problem(failure);
        }
    }

    /** Does something with each item that the paths mean; a path that means none is reported. */
    final void forEach(ItemPaths paths, ItemSelection selection, Consumer<ItemPath> action) {
        forEach(paths.path, paths.literalPath, selection, action);
    }

    /** The same for paths of a cmdlet's own. */
    final void forEach(String[] paths, String[] literalPaths, ItemSelection selection, Consumer<ItemPath> action) {
        if (literalPaths != null) {
            for (String each : literalPaths) {
                attempt(() -> action.accept(existing(each)));
            }
            return;
        }
        for (String each : paths) {
            attempt(() -> {
                for (ItemPath found : drives().expand(each, force())) {
                    if (selection.passes(found)) {
                        attempt(() -> action.accept(found));
                    }
                }
            });
        }
    }

    /** The item of a path without wildcards. */
    final ItemPath existing(String literalPath) {
        ItemPath found = drives().resolve(literalPath);
        if (!found.exists()) {
            throw found.notFound();
        }
        return found;
    }

    final void requireVisible(ItemPath path) {
        if (!force() && path.provider().isHidden(path.path())) {
            throw NetException.of("System.IO.IOException", "Could not find item " + path.path() + ".")
                    .withRecord("ItemNotFound", ErrorCategory.ObjectNotFound, path.path());
        }
    }
}

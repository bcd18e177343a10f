package org.jwsh.commands.management;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ItemPath;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.text.WildcardPattern;

/** What the cmdlets for content share. */
abstract class ContentCmdlet extends ItemCmdlet {
    @Parameter(set = "Path", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter
    boolean force;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    public final boolean force() {
        return force;
    }

    /**
     * The items whose content is read or changed: wildcards must match something.
     *
     * @param mayBeNew whether a path without wildcards may name what is not there yet
     */
    final List<ItemPath> contentItems(boolean mayBeNew) {
        List<ItemPath> found = new ArrayList<>();
        if (literalPath != null) {
            for (String each : literalPath) {
                attempt(() -> found.add(mayBeNew ? drives().resolve(each) : existing(each)));
            }
            return found;
        }
        for (String each : path) {
            attempt(() -> addItems(each, items.selection(), mayBeNew, found));
        }
        return found;
    }

    private void addItems(String given, ItemSelection selection, boolean mayBeNew, List<ItemPath> found) {
        if (!WildcardPattern.hasWildcards(given)) {
            String plain = WildcardPattern.unescape(given);
            ItemPath item = mayBeNew ? drives().resolve(plain) : existing(plain);
            if (!item.exists() || selection.passes(item)) {
                found.add(item);
            }
            return;
        }
        List<ItemPath> matching = new ArrayList<>(drives().expand(given, force()));
        matching.removeIf(item -> !selection.passes(item) || item.provider().isContainer(item.path()));
        if (matching.isEmpty()) {
            throw NetException.of(
                            "System.Exception",
                            "An object at the specified path " + given
                                    + " does not exist, or has been filtered by the -Include or -Exclude parameter.")
                    .withRecord("ItemNotFound", ErrorCategory.ObjectNotFound, given);
        }
        found.addAll(matching);
    }

    /** Warns of an encoding that plays no part. */
    final void checkEncoding(boolean asByteStream) {
        if (asByteStream && isBound("Encoding")) {
            writeWarning("Encoding not used when '-AsByteStream' specified.");
        }
    }
}

package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.Provider;
import org.jwsh.values.FlagsExpression;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.text.WildcardPattern;

/** Gives the items below others. */
@Cmdlet(verb = "Get", noun = "ChildItem", defaultParameterSet = "Items")
@OutputType({"System.IO.FileInfo", "System.IO.DirectoryInfo"})
public final class GetChildItemCommand extends ItemCmdlet {
    /** The number of the attribute Hidden. */
    private static final long HIDDEN = 2;

    @Parameter(set = "Items", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "LiteralItems", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(position = 1)
    String filter;

    @Parameter
    String[] include;

    @Parameter
    String[] exclude;

    @Parameter
    @Alias({"s", "r"})
    boolean recurse;

    @Parameter
    UInt32 depth = UInt32.of(0);

    @Parameter
    boolean force;

    @Parameter
    boolean name;

    @Parameter(dynamic = true)
    @ParameterType("System.Management.Automation.FlagsExpression`1[[System.IO.FileAttributes]]")
    FlagsExpression attributes;

    @Parameter(dynamic = true)
    boolean followSymlink;

    @Parameter(dynamic = true)
    @Alias("ad")
    boolean directory;

    @Parameter(dynamic = true)
    @Alias("af")
    boolean file;

    @Parameter(dynamic = true)
    @Alias({"ah", "h"})
    boolean hidden;

    @Parameter(dynamic = true)
    @Alias("ar")
    boolean readOnly;

    @Parameter(dynamic = true)
    @Alias("as")
    boolean system;

    private ChildListing listing;

    @Override
    public boolean force() {
        return force || hidden || attributes != null && attributes.mentions(HIDDEN);
    }

    @Override
    protected void beginProcessing() {
        boolean deep = recurse || isBound("Depth");
        long levels = isBound("Depth") ? depth.longValue() : Long.MAX_VALUE;
        FileKinds kinds = new FileKinds(file, directory, hidden, readOnly, system, attributes);
        listing = new ChildListing(this, deep, levels, name, followSymlink, kinds, include != null || exclude != null);
    }

    @Override
    protected void processRecord() {
        if (literalPath != null) {
            for (String each : literalPath) {
                attempt(() -> list(existing(each)));
            }
            return;
        }
        for (String each : path == null || path.length == 0 ? new String[] {""} : path) {
            attempt(() -> list(each.isEmpty() ? "." : each));
        }
    }

    private void list(String given) {
        if (!WildcardPattern.hasWildcards(given)) {
            list(existing(WildcardPattern.unescape(given)));
            return;
        }
        int slash = Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\'));
        String last = given.substring(slash + 1);
        if (listing.deep() && WildcardPattern.hasWildcards(last) && include == null) {
            String above = slash < 0 ? "." : given.substring(0, Math.max(1, slash));
            ItemSelection selection = ItemSelection.of(filter, new String[] {last}, exclude);
            drives().expand(above, force()).forEach(found -> listing.below(found, selection));
            return;
        }
        ItemSelection selection = ItemSelection.of(filter, include, exclude);
        for (ItemPath found : drives().expand(given, force())) {
            if (listing.deep() && found.provider().isContainer(found.path())) {
                listing.below(found, selection);
            } else if (selection.passes(found)) {
                listing.emit(found, found.provider().leaf(found.path()));
            }
        }
    }

    private void list(ItemPath found) {
        ItemSelection selection = ItemSelection.of(filter, include, exclude);
        if (filter != null && !found.provider().supportsFilter()) {
            throw Provider.noFilter();
        }
        if (!found.provider().isContainer(found.path())) {
            requireVisible(found);
            if (selection.passes(found)) {
                listing.emit(found, found.provider().leaf(found.path()));
            }
        } else if (listing.deep() || name || include == null || selection.passes(found)) {
            listing.below(found, selection);
        }
    }

    void give(Object item) {
        writeObject(item);
    }

    void warn(String message) {
        writeWarning(message);
    }
}

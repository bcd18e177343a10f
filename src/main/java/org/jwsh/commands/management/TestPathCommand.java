package org.jwsh.commands.management;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyCollection;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.providers.ItemPath;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.text.WildcardPattern;

/** Says whether there are items at paths. */
@Cmdlet(verb = "Test", noun = "Path", defaultParameterSet = "Path")
@OutputType("System.Boolean")
public final class TestPathCommand extends ItemCmdlet {
    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyCollection
    @AllowEmptyString
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    @AllowNull
    @AllowEmptyCollection
    @AllowEmptyString
    String[] literalPath;

    @ParameterGroup
    final ItemFilter items = new ItemFilter();

    @Parameter
    @Alias("Type")
    @ParameterType("Microsoft.PowerShell.Commands.TestPathType")
    EnumValue pathType;

    @Parameter
    boolean isValid;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Parameter
    @ParameterType("System.Nullable`1[[System.DateTime]]")
    Object olderThan;

    @Parameter
    @ParameterType("System.Nullable`1[[System.DateTime]]")
    Object newerThan;

    @Override
    public boolean force() {
        return false;
    }

    @Override
    protected void processRecord() {
        String[] paths = literalPath == null ? path : literalPath;
        if (paths == null || paths.length == 0) {
            reportNull(paths);
            return;
        }
        for (String each : paths) {
            if (each == null) {
                reportNull(paths);
            } else {
                writeObject(isValid ? isValid(each) : !each.isBlank() && test(each));
            }
        }
    }

    private void reportNull(String[] paths) {
        report(
                "System.ArgumentNullException",
                "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')",
                "NullPathNotPermitted",
                ErrorCategory.InvalidArgument,
                paths);
    }

    private boolean isValid(String given) {
        if (given.isBlank()) {
            return false;
        }
        try {
            ItemPath place = drives().resolve(given);
            return !place.provider().isNavigable() || Path.of(place.path()).isAbsolute();
        } catch (NetException | InvalidPathException noDrive) {
            return false;
        }
    }

    private boolean test(String given) {
        try {
            boolean literal = literalPath != null || !WildcardPattern.hasWildcards(given);
            String plain = literalPath == null ? WildcardPattern.unescape(given) : given;
            List<ItemPath> found = literal ? one(drives().resolve(plain)) : drives().expand(given, false);
            ItemSelection selection = items.selection();
            return found.stream().anyMatch(item -> selection.passes(item) && fits(item));
        } catch (NetException noDrive) {
            return false;
        }
    }

    private static List<ItemPath> one(ItemPath path) {
        return path.exists() ? List.of(path) : List.of();
    }

    private boolean fits(ItemPath item) {
        String kind = pathType == null ? "Any" : pathType.toString();
        boolean container = item.provider().isContainer(item.path());
        if (kind.equals("Leaf") && container || kind.equals("Container") && !container) {
            return false;
        }
        if (newerThan == null && olderThan == null) {
            return true;
        }
        Object written = ObjectMembers.get(item.provider().item(item.path()), "LastWriteTime");
        return (newerThan == null || LanguagePrimitives.compare(written, newerThan, true) > 0)
                && (olderThan == null || LanguagePrimitives.compare(written, olderThan, true) < 0);
    }
}

package org.jwsh.commands.management;

import java.util.Arrays;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.PathText;
import org.jwsh.values.security.PSCredential;

/** Gives the full paths of items. */
@Cmdlet(verb = "Resolve", noun = "Path", defaultParameterSet = "Path")
@OutputType({"System.String", "System.Management.Automation.PathInfo"})
public final class ResolvePathCommand extends ItemCmdlet {
    @ParameterGroup
    final ItemPaths paths = new ItemPaths();

    @Parameter(set = {"LiteralPath", "Path"})
    boolean relative;

    @Parameter
    String relativeBasePath;

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
        String[] named = paths.path;
        String[] literal = paths.literalPath;
        if (relativeBasePath != null) {
            named = fromBase(named);
            literal = fromBase(literal);
        }
        forEach(named, literal, ItemSelection.of(null, null, null), this::give);
    }

    /** Paths that start at the base, where they name neither a drive nor the root themselves. */
    private String[] fromBase(String[] given) {
        return given == null
                ? null
                : Arrays.stream(given)
                        .map(each -> isRelative(each) ? PathText.join(relativeBasePath, each) : each)
                        .toArray(String[]::new);
    }

    private static boolean isRelative(String path) {
        return !path.startsWith("/") && !path.startsWith("\\") && !path.startsWith("~") && path.indexOf(':') < 0;
    }

    private void give(ItemPath found) {
        if (!relative) {
            writeObject(found.info());
            return;
        }
        ItemPath base = relativeBasePath == null ? drives().resolve(".") : existing(relativeBasePath);
        writeObject(below(found, base));
    }

    /** The way from the base to what was found: there is none to another drive. */
    private static String below(ItemPath found, ItemPath base) {
        if (found.drive() != null && base.drive() != found.drive()) {
            return found.shown();
        }
        boolean atRoot =
                found.drive() != null && found.path().equals(found.drive().root());
        return atRoot && found.path().equals(base.path()) ? "./" : PathText.relative(found.path(), base.path());
    }
}

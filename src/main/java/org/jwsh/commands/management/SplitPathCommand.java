package org.jwsh.commands.management;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.security.PSCredential;

/** Takes paths apart. */
@Cmdlet(verb = "Split", noun = "Path", defaultParameterSet = "ParentSet")
@OutputType({"System.String", "System.Boolean"})
public final class SplitPathCommand extends ItemCmdlet {
    @Parameter(
            set = {
                "ParentSet",
                "LeafSet",
                "LeafBaseSet",
                "ExtensionSet",
                "QualifierSet",
                "NoQualifierSet",
                "IsAbsoluteSet"
            },
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "LiteralPathSet", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(set = "QualifierSet", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean qualifier;

    @Parameter(set = "NoQualifierSet", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean noQualifier;

    @Parameter(set = "ParentSet", valueFromPipelineByPropertyName = true)
    boolean parent;

    @Parameter(set = "LeafSet", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean leaf;

    @Parameter(set = "LeafBaseSet", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean leafBase;

    @Parameter(set = "ExtensionSet", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean extension;

    @Parameter
    boolean resolve;

    @Parameter(set = "IsAbsoluteSet", mandatory = true)
    boolean isAbsolute;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    protected void processRecord() {
        for (String each : literalPath == null ? path : literalPath) {
            attempt(() -> {
                if (resolve) {
                    drives().expand(each, false).forEach(found -> split(found.path()));
                } else {
                    split(each);
                }
            });
        }
    }

    private void split(String given) {
        if (isAbsolute) {
            writeObject(given.startsWith("/") || qualifierEnd(given) > 0);
        } else if (qualifier) {
            writeObject(qualifierOf(given));
        } else if (noQualifier) {
            writeObject(given.substring(qualifierEnd(given)));
        } else if (leaf || leafBase || extension) {
            writeObject(part(leafOf(given)));
        } else {
            writeObject(parentOf(given));
        }
    }

    private static int qualifierEnd(String given) {
        int provider = given.indexOf("::");
        if (provider > 0) {
            return provider + 2;
        }
        int colon = given.indexOf(':');
        return colon > 0 && given.lastIndexOf('/', colon) < 0 ? colon + 1 : 0;
    }

    private static String qualifierOf(String given) {
        int end = qualifierEnd(given);
        if (end == 0) {
            throw NetException.of(
                            "System.FormatException",
                            "Cannot parse path because path '" + given + "' does not have a qualifier specified.")
                    .withRecord("ParsePathFormatError", ErrorCategory.InvalidArgument, given);
        }
        return given.substring(0, end);
    }

    private String leafOf(String given) {
        String text = given.replace('\\', '/');
        if (text.equals(".") || text.equals("..") || text.endsWith("/.") || text.endsWith("/..") || text.equals("./")) {
            return drives().resolve(text).provider().leaf(drives().resolve(text).path());
        }
        String trimmed = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        int start = Math.max(trimmed.lastIndexOf('/') + 1, qualifierEnd(trimmed));
        return trimmed.substring(start);
    }

    private String part(String leafName) {
        int dot = leafName.lastIndexOf('.');
        boolean hasExtension = dot >= 0 && dot < leafName.length() - 1;
        if (extension) {
            return hasExtension ? leafName.substring(dot) : "";
        }
        return leafBase && dot >= 0 ? leafName.substring(0, dot) : leafName;
    }

    private static String parentOf(String given) {
        String text = given.replace('\\', '/');
        String trimmed = text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        int slash = trimmed.lastIndexOf('/');
        if (slash < 0) {
            return "";
        }
        return slash == 0 ? trimmed.length() > 1 ? "/" : "" : trimmed.substring(0, slash);
    }
}

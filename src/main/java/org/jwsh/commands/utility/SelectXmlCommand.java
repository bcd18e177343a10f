package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.FileErrors;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.xml.XPathQuery;
import org.jwsh.values.xml.XmlNode;
import org.jwsh.values.xml.XmlParser;

/** Finds nodes in XML files, texts and documents by XPath. */
@Cmdlet(verb = "Select", noun = "Xml", defaultParameterSet = "Xml")
@OutputType("Microsoft.PowerShell.Commands.SelectXmlInfo")
public final class SelectXmlCommand extends BuiltInCmdlet {
    static {
        SelectXmlInfo.register();
    }

    @Parameter(set = "Path", mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] path;

    @Parameter(set = "LiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(
            set = "Xml",
            mandatory = true,
            position = 1,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @Alias("Node")
    @ParameterType("System.Xml.XmlNode[]")
    Object[] xml;

    @Parameter(set = "Content", mandatory = true, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String[] content;

    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String xPath;

    @Parameter
    @ValidateNotNullOrEmpty
    Hashtable namespace;

    private Map<String, String> namespaces;

    @Override
    protected void beginProcessing() {
        namespaces = new HashMap<>();
        if (namespace != null) {
            namespace.forEach(this::declare);
        }
    }

    private void declare(Object prefix, Object uri) {
        if (uri == null) {
            report(
                    "System.InvalidOperationException",
                    "This command cannot be run because the prefix value in the Namespace parameter is null. Provide a"
                            + " valid value for the prefix, and then run the command again.",
                    "PrefixError",
                    ErrorCategory.InvalidOperation,
                    namespace);
            return;
        }
        namespaces.put(LanguagePrimitives.toStringInvariant(prefix), LanguagePrimitives.toStringInvariant(uri));
    }

    @Override
    protected void processRecord() {
        switch (parameterSetName()) {
            case "Xml" -> {
                for (Object each : xml) {
                    select((XmlNode) PSObject.unwrap(each), SelectXmlInfo.STREAM);
                }
            }
            case "Content" -> {
                for (String each : content) {
                    select(document(each), SelectXmlInfo.STREAM);
                }
            }
            case "Path" -> readFiles(path, true);
            default -> readFiles(literalPath, false);
        }
    }

    private void readFiles(String[] places, boolean wildcards) {
        SessionDrives drives = SessionDrives.of(context());
        for (String given : places) {
            List<ItemPath> items = wildcards && WildcardPattern.hasWildcards(given)
                    ? drives.expand(given, false)
                    : List.of(drives.resolve(given));
            for (ItemPath item : items) {
                readFile(item);
            }
        }
    }

    private void readFile(ItemPath item) {
        String file = item.path();
        try {
            String text = Files.readString(Path.of(file));
            select(parse(text.startsWith("\uFEFF") ? text.substring(1) : text, file), file);
        } catch (IOException unreadable) {
            fileError(FileErrors.of(unreadable, file), file);
        }
    }

    private XmlNode document(String text) {
        try {
            return (XmlNode) LanguagePrimitives.convertTo(text, NetTypes.named("System.Xml.XmlDocument"));
        } catch (NetException malformed) {
            report(malformed);
            return null;
        }
    }

    private XmlNode parse(String text, String source) {
        try {
            return XmlParser.parse(text);
        } catch (NetException malformed) {
            fileError(malformed, source);
            return null;
        }
    }

    private void fileError(NetException problem, String file) {
        report(
                "System.ArgumentException",
                "The file '" + file + "' cannot be read: " + problem.getMessage(),
                "ProcessingFile",
                ErrorCategory.InvalidArgument,
                file);
    }

    private void select(XmlNode node, String source) {
        if (node == null) {
            return;
        }
        for (XmlNode found : XPathQuery.select(node, xPath, namespaces)) {
            writeObject(new SelectXmlInfo(found, source, xPath));
        }
    }
}

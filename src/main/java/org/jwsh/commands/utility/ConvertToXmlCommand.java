package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.xml.XmlParser;

/** Writes objects as an XML document that is meant to be read by people, not to be imported again. */
@Cmdlet(verb = "ConvertTo", noun = "Xml")
@OutputType({"System.Xml.XmlDocument", "System.String"})
public final class ConvertToXmlCommand extends BuiltInCmdlet {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

    @Parameter
    @ValidateRange(min = "1", max = "2147483647")
    int depth = 1;

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @AllowNull
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject;

    @Parameter
    boolean noTypeInformation;

    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateSet({"Stream", "String", "Document"})
    String as = "Document";

    private final List<String> elements = new ArrayList<>();
    private boolean streaming;
    private ObjectsXml objects;

    @Override
    protected void beginProcessing() {
        streaming = as.toLowerCase(Locale.ROOT).equals("stream");
        objects = new ObjectsXml(depth, !noTypeInformation, streaming ? 0 : 1);
        if (streaming) {
            writeObject(DECLARATION);
            writeObject("<Objects>");
        }
    }

    @Override
    protected void processRecord() {
        String element = objects.write(inputObject);
        if (streaming) {
            writeObject(element);
        } else {
            elements.add(element);
        }
    }

    @Override
    protected void endProcessing() {
        if (streaming) {
            writeObject("</Objects>");
            return;
        }
        String content =
                elements.isEmpty() ? "<Objects />" : "<Objects>\n" + String.join("\n", elements) + "\n</Objects>";
        String document = DECLARATION + "\n" + content;
        writeObject(as.equalsIgnoreCase("String") ? document : XmlParser.parse(document));
    }
}

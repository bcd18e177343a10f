package org.jwsh.commands.utility;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.formatting.views.FormatDataWriter;
import org.jwsh.formatting.views.ViewDefinition;
import org.jwsh.providers.TextEncoding;
import org.jwsh.values.PSObject;

/** Writes views of types to a file that Update-FormatData reads. */
@Cmdlet(verb = "Export", noun = "FormatData", defaultParameterSet = "ByPath")
public final class ExportFormatDataCommand extends BuiltInCmdlet {
    static {
        FormatDataTypes.register();
    }

    @Parameter(mandatory = true, valueFromPipeline = true)
    @ParameterType("System.Management.Automation.ExtendedTypeDefinition[]")
    Object[] inputObject;

    @Parameter(set = "ByPath", mandatory = true)
    @Alias("FilePath")
    String path;

    @Parameter(set = "ByLiteralPath", mandatory = true)
    @Alias({"PSPath", "LP"})
    String literalPath;

    @Parameter
    boolean force;

    @Parameter
    @Alias("NoOverwrite")
    boolean noClobber;

    @Parameter
    boolean includeScriptBlock;

    private final List<FormatDataTypes.TypeDefinition> given = new ArrayList<>();

    @Override
    protected void processRecord() {
        Arrays.stream(inputObject)
                .map(PSObject::unwrap)
                .map(FormatDataTypes.TypeDefinition.class::cast)
                .forEach(given::add);
    }

    @Override
    protected void endProcessing() {
        Set<ViewDefinition> views = new LinkedHashSet<>();
        given.forEach(types -> types.formatViewDefinition().forEach(view -> views.add(view.definition())));
        Path file = path == null ? OutputPath.of(literalPath, true, context()) : OutputPath.of(path, false, context());
        try (OutputFile output = OutputFile.open(file, TextEncoding.UTF8, false, noClobber, force)) {
            var text = new StringWriter();
            new FormatDataWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text), includeScriptBlock)
                    .write(List.copyOf(views));
            output.write(text.toString());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

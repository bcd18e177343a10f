package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidatePattern;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.text.HtmlText;
import org.jwsh.values.text.StringForm;
import org.jwsh.values.types.Uri;

/** Writes objects as the lines of an HTML page with one table, or of the table alone. */
@Cmdlet(verb = "ConvertTo", noun = "Html", defaultParameterSet = "Page")
@OutputType("System.String")
public final class ConvertToHtmlCommand extends BuiltInCmdlet {
    private static final PropertyParameters PROPERTIES = PropertyParameters.allowing(
            PropertyParameters.Key.LABEL, PropertyParameters.Key.PAGE_ALIGNMENT, PropertyParameters.Key.PAGE_WIDTH);

    /** A column, or a line of a list. */
    private record Column(PropertyExpression expression, String label, PropertyParameters.Property property) {}

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(position = 0)
    Object[] property;

    @Parameter(set = "Page", position = 3)
    String[] body;

    @Parameter(set = "Page", position = 1)
    String[] head;

    @Parameter(set = "Page", position = 2)
    @ValidateNotNullOrEmpty
    String title = "HTML TABLE";

    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateSet({"Table", "List"})
    String as = "Table";

    @Parameter(set = "Page")
    @Alias({"cu", "uri"})
    @ValidateNotNullOrEmpty
    Uri cssUri;

    @Parameter(set = "Fragment")
    @ValidateNotNullOrEmpty
    boolean fragment;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] postContent;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] preContent;

    @Parameter(set = "Page")
    @ValidateNotNullOrEmpty
    Hashtable meta;

    @Parameter(set = "Page")
    @ValidateNotNullOrEmpty
    @ValidatePattern("^[A-Za-z0-9]\\w+\\S+[A-Za-z0-9]$")
    String charset;

    @Parameter(set = "Page")
    @ValidateNotNullOrEmpty
    boolean transitional;

    private List<PropertyParameters.Property> requested;
    private List<Column> columns;
    private int written;

    @Override
    protected void beginProcessing() {
        if (cssUri != null && LanguagePrimitives.toStringInvariant(cssUri).isBlank()) {
            throw failure(
                    "System.ArgumentException",
                    "This command cannot be run because 'CSSUri' is empty or blank. Please specify CSSUri and then run the"
                            + " command.",
                    "ArgumentException",
                    ErrorCategory.InvalidArgument,
                    "CSSUri");
        }
        requested = PROPERTIES.read(property == null ? new Object[] {"*"} : property);
        if (!fragment) {
            writeHead();
        }
        writeAll(preContent);
        writeObject("<table>");
    }

    private void writeHead() {
        String kind = transitional ? "Transitional" : "Strict";
        writeObject("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 " + kind + "//EN\" "
                + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-" + (transitional ? "transitional" : "strict")
                + ".dtd\">");
        writeObject("<html xmlns=\"http://www.w3.org/1999/xhtml\">");
        writeObject("<head>");
        if (charset != null) {
            writeObject("<meta charset=\"" + charset + "\">");
        }
        if (meta != null) {
            writeMeta();
        }
        if (head == null) {
            writeObject("<title>" + title + "</title>");
        } else {
            writeAll(head);
        }
        if (cssUri != null) {
            writeObject("<link rel=\"stylesheet\" type=\"text/css\" href=\"" + cssUri + "\" />");
        }
        writeObject("</head><body>");
        writeAll(body);
    }

    private void writeMeta() {
        for (Map.Entry<?, ?> entry : meta.entrySet()) {
            String name = LanguagePrimitives.toStringInvariant(entry.getKey());
            String content = LanguagePrimitives.toStringInvariant(entry.getValue());
            switch (name.toLowerCase(Locale.ROOT)) {
                case "content-type", "default-style", "x-ua-compatible" ->
                    writeObject("<meta http-equiv=\"" + name + "\" content=\"" + content + "\">");
                case "application-name", "author", "description", "generator", "keywords", "viewport" ->
                    writeObject("<meta name=\"" + name + "\" content=\"" + content + "\">");
                default -> {
                    writeWarning("Accepted meta properties are content-type, default-style, application-name, author,"
                            + " description, generator, keywords, x-ua-compatible, and viewport. The meta pair: "
                            + name + " and " + content + " may not function correctly.");
                    writeObject("<meta name=\"" + name + "\" content=\"" + content + "\">");
                }
            }
        }
    }

    private void writeAll(String[] lines) {
        for (String line : lines == null ? new String[0] : lines) {
            writeObject(line);
        }
    }

    @Override
    protected void processRecord() {
        if (inputObject == null || inputObject == AutomationNull.VALUE) {
            return;
        }
        written++;
        if (as.equalsIgnoreCase("List")) {
            List<Column> lines = columns();
            if (!lines.isEmpty()) {
                writeList(lines);
            }
            return;
        }
        if (columns == null || columns.isEmpty()) {
            columns = columns();
            if (columns.isEmpty()) {
                return;
            }
            writeHeader();
        }
        writeRow();
    }

    /** The columns that the object has of those asked for. */
    private List<Column> columns() {
        List<Column> found = new ArrayList<>();
        for (PropertyParameters.Property each : requested) {
            for (PropertyExpression expression : each.expression().resolve(inputObject)) {
                found.add(new Column(expression, each.label() == null ? expression.label() : each.label(), each));
            }
        }
        return found;
    }

    /** Labels, widths and alignments stand as they were given. */
    private void writeHeader() {
        StringBuilder widths = new StringBuilder("<colgroup>");
        StringBuilder labels = new StringBuilder("<tr>");
        for (Column column : columns) {
            widths.append("<col");
            if (column.property().pageWidth() != null) {
                widths.append(" width = \"")
                        .append(column.property().pageWidth())
                        .append('"');
            }
            if (column.property().pageAlignment() != null) {
                widths.append(" align = \"")
                        .append(column.property().pageAlignment())
                        .append('"');
            }
            widths.append("/>");
            labels.append("<th>").append(column.label()).append("</th>");
        }
        writeObject(widths.append("</colgroup>").toString());
        writeObject(labels.append("</tr>").toString());
    }

    private void writeRow() {
        StringBuilder row = new StringBuilder("<tr>");
        for (Column column : columns) {
            row.append("<td>").append(text(column)).append("</td>");
        }
        writeObject(row.append("</tr>").toString());
    }

    private void writeList(List<Column> lines) {
        if (written > 1) {
            writeObject("<tr><td><hr></td></tr>");
        }
        for (Column column : lines) {
            writeObject("<tr><td>" + column.label() + ":</td><td>" + text(column) + "</td></tr>");
        }
    }

    private String text(Column column) {
        PropertyExpression.Reading reading = column.expression().read(inputObject);
        return reading.error() != null || reading.value() == null
                ? ""
                : HtmlText.encode(StringForm.plain(reading.value()));
    }

    @Override
    protected void endProcessing() {
        writeObject("</table>");
        writeAll(postContent);
        if (!fragment) {
            writeObject("</body></html>");
        }
    }
}

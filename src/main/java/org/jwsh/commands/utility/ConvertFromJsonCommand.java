package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;

/** Makes objects of JSON. */
@Cmdlet(verb = "ConvertFrom", noun = "Json")
public final class ConvertFromJsonCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @AllowEmptyString
    String inputObject;

    @Parameter
    boolean asHashtable;

    @Parameter
    @ValidateRange(kind = "Positive")
    int depth = 1024;

    @Parameter
    boolean noEnumerate;

    @Parameter
    @ParameterType("Microsoft.PowerShell.Commands.JsonDateKind")
    EnumValue dateKind;

    private final List<String> lines = new ArrayList<>();

    @Override
    protected void processRecord() {
        lines.add(inputObject);
    }

    @Override
    protected void endProcessing() {
        if (lines.isEmpty()) {
            return;
        }
        if (lines.size() == 1) {
            convert(lines.getFirst());
            return;
        }
        Object first;
        try {
            first = read(lines.getFirst());
        } catch (NetException incomplete) {
            convert(String.join("\n", lines));
            return;
        }
        if (first instanceof Object[] || lines.getFirst().isBlank()) {
            convert(String.join("\n", lines));
            return;
        }
        lines.forEach(this::convert);
    }

    private Object read(String text) {
        String kind = dateKind == null ? "Default" : dateKind.toString();
        return new JsonReader(text, asHashtable, depth, kind).read();
    }

    private void convert(String text) {
        if (text.isBlank()) {
            return;
        }
        try {
            writeObject(read(text), !noEnumerate);
        } catch (NetException problem) {
            throw problem.errorRecord() == null ? problem : terminatingError(problem.errorRecord());
        }
    }
}

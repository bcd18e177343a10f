package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;

/** Writes objects as JSON. */
@Cmdlet(verb = "ConvertTo", noun = "Json")
@OutputType("System.String")
public final class ConvertToJsonCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @AllowNull
    Object inputObject;

    @Parameter
    @ValidateRange(min = "0", max = "100")
    int depth = 2;

    @Parameter
    boolean compress;

    @Parameter
    boolean enumsAsStrings;

    @Parameter
    boolean asArray;

    @Parameter
    @ParameterType("Newtonsoft.Json.StringEscapeHandling")
    EnumValue escapeHandling;

    private final List<Object> values = new ArrayList<>();

    @Override
    protected void processRecord() {
        values.add(inputObject);
    }

    @Override
    protected void endProcessing() {
        if (values.isEmpty()) {
            return;
        }
        Object all = values.size() > 1 || asArray ? values.toArray() : values.getFirst();
        JsonText.Escaping escaping = escapeHandling == null
                ? JsonText.Escaping.Default
                : JsonText.Escaping.valueOf(escapeHandling.toString());
        JsonText json = new JsonText(depth, compress, enumsAsStrings, escaping);
        String text = written(json, all);
        if (json.isTruncated()) {
            writeWarning("Resulting JSON is truncated as serialization has exceeded the set depth of " + depth + ".");
        }
        writeObject(text);
    }

    private String written(JsonText json, Object value) {
        try {
            return myInvocation().expectingInput() || myInvocation().pipelinePosition() > 1
                    ? json.writePiped(value, values.size() > 1 || asArray)
                    : json.write(value);
        } catch (NetException problem) {
            throw problem.errorRecord() == null ? problem : terminatingError(problem.errorRecord());
        }
    }
}

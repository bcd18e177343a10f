package org.jwsh.commands.utility;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.StringForm;

/** Writes to the host. */
@Cmdlet(verb = "Write", noun = "Host")
public final class WriteHostCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipeline = true, valueFromRemainingArguments = true)
    @Alias({"Msg", "Message"})
    Object object;

    @Parameter
    boolean noNewline;

    @Parameter
    Object separator = " ";

    @Parameter
    @ParameterType("System.ConsoleColor")
    EnumValue foregroundColor;

    @Parameter
    @ParameterType("System.ConsoleColor")
    EnumValue backgroundColor;

    @Override
    protected void processRecord() {
        String text = text(object);
        StreamRecord.HostText message =
                new StreamRecord.HostText(text == null ? "" : text, foregroundColor, backgroundColor, noNewline);
        runtime().writeInformation(message, "Write-Host", List.of("PSHOST"));
    }

    private String text(Object value) {
        Object base = PSObject.unwrap(value);
        if (base == null) {
            return null;
        }
        if (base instanceof String string) {
            return string;
        }
        Iterator<?> elements = base instanceof Map<?, ?> dictionary
                ? dictionary.entrySet().iterator()
                : LanguagePrimitives.enumerator(base);
        if (elements == null) {
            return StringForm.plain(value);
        }
        StringBuilder line = new StringBuilder();
        boolean first = true;
        while (elements.hasNext()) {
            Object element = elements.next();
            if (!first && separator != null) {
                line.append(StringForm.plain(separator));
            }
            String part = element instanceof Map.Entry<?, ?> entry
                    ? "[" + StringForm.plain(entry.getKey()) + ", " + StringForm.plain(entry.getValue()) + "]"
                    : text(element);
            line.append(part == null ? "" : part);
            first = false;
        }
        return line.toString();
    }
}

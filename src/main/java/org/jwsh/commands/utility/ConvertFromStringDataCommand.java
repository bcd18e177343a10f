package org.jwsh.commands.utility;

import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.Hashtable;

/** Makes a hashtable of lines with a name and a value. */
@Cmdlet(verb = "ConvertFrom", noun = "StringData")
@OutputType("System.Collections.Hashtable")
public final class ConvertFromStringDataCommand extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @AllowEmptyString
    String stringData;

    @Parameter(position = 1)
    char delimiter = '=';

    @Override
    protected void processRecord() {
        Hashtable found = new Hashtable();
        for (String each : stringData.split("\r?\n")) {
            String line = each.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int split = line.indexOf(delimiter);
            if (split <= 0) {
                throw failure(
                        "System.Management.Automation.PSInvalidOperationException",
                        "Data line '" + line + "' is not in 'name=value' format. ",
                        "InvalidOperation",
                        ErrorCategory.InvalidOperation,
                        null);
            }
            String name = line.substring(0, split).strip();
            if (found.containsKey(name)) {
                throw failure(
                        "System.Management.Automation.PSInvalidOperationException",
                        "Data item '" + name + "' in line '" + line + "' is already defined. ",
                        "InvalidOperation",
                        ErrorCategory.InvalidOperation,
                        null);
            }
            found.put(name, unescape(line.substring(split + 1).strip()));
        }
        writeObject(found);
    }

    /** What the escapes of regular expressions stand for. */
    private static String unescape(String text) {
        return text.indexOf('\\') < 0
                ? text
                : (String) MethodBinder.invoke(
                        NetTypes.named("System.Text.RegularExpressions.Regex")
                                .staticMembers()
                                .method("Unescape"),
                        null,
                        new Object[] {text});
    }
}

package org.jwsh.commands.management;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;

/** Gives the text on the clipboard, line by line. */
@Cmdlet(verb = "Get", noun = "Clipboard")
@OutputType("System.String")
public final class GetClipboardCommand extends BuiltInCmdlet {
    @Parameter
    boolean raw;

    @Parameter
    String[] delimiter = {"\n"};

    @Override
    protected void beginProcessing() {
        String text = Clipboard.of(context()).text();
        if (raw) {
            writeObject(text);
            return;
        }
        String separators = Arrays.stream(delimiter).map(Pattern::quote).collect(Collectors.joining("|"));
        writeObject(text.split(separators), true);
    }
}

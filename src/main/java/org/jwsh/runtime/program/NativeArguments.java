package org.jwsh.runtime.program;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/** The arguments of a program as the operating system gets them. */
final class NativeArguments {
    private final ExecutionContext context;
    private final List<String> words = new ArrayList<>();
    private boolean verbatim;
    private boolean command;

    private NativeArguments(ExecutionContext context) {
        this.context = context;
    }

    static List<String> of(List<Argument> arguments, ExecutionContext context) {
        NativeArguments result = new NativeArguments(context);
        for (Argument argument : arguments) {
            result.add(argument);
        }
        return isLegacy(context) ? CommandLineText.split(CommandLineText.join(result.words)) : result.words;
    }

    /** Whether arguments are passed as Windows PowerShell did: joined to one line and split again. */
    private static boolean isLegacy(ExecutionContext context) {
        Object style = context.scope().lookup("psnativecommandargumentpassing");
        return style != Scope.NULL && "Legacy".equalsIgnoreCase(String.valueOf(PSObject.unwrap(style)));
    }

    private void add(Argument argument) {
        if (verbatim) {
            addVerbatim(LanguagePrimitives.toStringInvariant(argument.value()));
        } else if (!argument.hasParameter()) {
            addValue(argument, "");
        } else if (argument.hasValue() && isApart(argument)) {
            words.add(argument.parameterText().stripTrailing());
            addValue(argument, "");
        } else if (argument.hasValue()) {
            addValue(
                    argument,
                    argument.parameterText() == null ? "-" + argument.parameter() + ":" : argument.parameterText());
        } else {
            words.add(argument.parameterText());
        }
    }

    /** Whether white space stands between the colon of a parameter and its value. */
    private static boolean isApart(Argument argument) {
        String written = argument.parameterText();
        return written != null && !written.equals(written.stripTrailing());
    }

    private void addVerbatim(String text) {
        String expanded = text;
        for (Map.Entry<String, String> variable : context.host().environment().entrySet()) {
            expanded = expanded.replace("%" + variable.getKey() + "%", variable.getValue());
        }
        for (String word : expanded.trim().split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    private void addValue(Argument argument, String prefix) {
        Object value = PSObject.unwrap(argument.value());
        String source = argument.splatted() ? "" : argument.extent().text();
        if (source.equals("--%") && "--%".equals(value)) {
            verbatim = true;
        } else if (value instanceof Object[] && isListLiteral(source)) {
            for (String word : source.trim().split("\\s+")) {
                addText(prefix + word, false);
            }
        } else if (argument.literal() != null) {
            words.add(prefix + argument.literal());
        } else {
            addObject(argument.value(), prefix, source.startsWith("'") || source.startsWith("\""));
        }
    }

    /** Whether the source is values with commas between, outside of brackets and quotes. */
    private static boolean isListLiteral(String source) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                return true;
            }
        }
        return false;
    }

    private void addObject(Object value, String prefix, boolean quoted) {
        Object base = PSObject.unwrap(value);
        if (base == null || base == AutomationNull.VALUE) {
            if (!prefix.isEmpty()) {
                words.add(prefix);
            }
            return;
        }
        if (base instanceof ScriptBlock block) {
            addScript(block);
            return;
        }
        Iterator<?> elements = LanguagePrimitives.enumerator(base);
        if (elements == null) {
            addText(prefix + LanguagePrimitives.toStringInvariant(value), quoted);
            return;
        }
        while (elements.hasNext()) {
            addObject(elements.next(), prefix, quoted);
        }
    }

    private void addScript(ScriptBlock block) {
        if (command) {
            throw NetException.of(
                            "System.Management.Automation.ParameterBindingException",
                            "The command parameter was already specified.")
                    .withRecord("CommandAlreadySpecified", ErrorCategory.InvalidArgument, null);
        }
        command = true;
        words.add("-encodedCommand");
        words.add(Base64.getEncoder().encodeToString(block.text().getBytes(StandardCharsets.UTF_16LE)));
        words.addAll(List.of("-inputFormat", "xml", "-outputFormat", "text"));
    }

    private void addText(String text, boolean quoted) {
        if (quoted) {
            words.add(text);
        } else if (text.equals("~") || text.startsWith("~/")) {
            words.add(context.host().environment().getOrDefault("HOME", "~") + text.substring(1));
        } else if (FileNames.hasWildcards(text)) {
            words.addAll(FileNames.expand(text, SessionLocation.of(context).directory()));
        } else {
            words.add(text);
        }
    }
}

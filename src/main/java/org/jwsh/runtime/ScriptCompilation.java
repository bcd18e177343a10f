package org.jwsh.runtime;

import java.util.List;
import org.jwsh.language.ParseError;
import org.jwsh.language.ParseResult;
import org.jwsh.language.PositionMessage;
import org.jwsh.language.ScriptSource;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

/** Makes script blocks of text. */
public final class ScriptCompilation {
    private ScriptCompilation() {}

    /**
     * Parses and compiles.
     *
     * @param file the path that positions show, or null
     * @param state the session state that names are looked up in, or null for the caller's
     * @throws NetException of type ParseException, with the errors under {@code Errors}
     */
    public static CompiledScriptBlock compile(String text, String file, ExecutionContext context, SessionState state) {
        ParseResult result = context.engine().parse(new ScriptSource(file, text), context);
        if (!result.errors().isEmpty()) {
            throw parseException(result.errors());
        }
        return new CompiledScriptBlock(context.engine().compile(result.script()), context, state);
    }

    /**
     * The same for input that a host gives: where more input could mend the first error, the exception says so.
     *
     * @throws NetException of type IncompleteParseException or ParseException
     */
    public static CompiledScriptBlock compileInput(String text, ExecutionContext context, SessionState state) {
        ParseResult result = context.engine().parse(new ScriptSource(null, text), context);
        if (!result.errors().isEmpty() && result.errors().getFirst().incompleteInput()) {
            throw exception(
                    "IncompleteParseException", result.errors().getFirst().message(), result.errors());
        }
        return compile(text, null, context, state);
    }

    /** The exception that says what is wrong with a text; its message holds the first ten errors, each with its position. */
    public static NetException parseException(List<ParseError> errors) {
        StringBuilder message = new StringBuilder();
        for (ParseError error : errors.subList(0, Math.min(10, errors.size()))) {
            if (!message.isEmpty()) {
                message.append("\n\n");
            }
            message.append(PositionMessage.of(error.extent())).append('\n').append(error.message());
        }
        if (errors.size() > 10) {
            message.append("\nNot all parse errors were reported.  Correct the reported errors and try again.");
        }
        return exception("ParseException", message.toString(), errors);
    }

    private static NetException exception(String type, String message, List<ParseError> errors) {
        ParseError first = errors.getFirst();
        NetException exception = NetException.of("System.Management.Automation." + type, message)
                .withRecord(first.errorId(), ErrorCategory.ParserError, null);
        exception.errorRecord().invocation(new InvocationInfo(null, null, first.extent()));
        exception.with("Errors", errors.toArray());
        return exception;
    }
}

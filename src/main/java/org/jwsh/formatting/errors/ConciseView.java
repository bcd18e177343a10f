package org.jwsh.formatting.errors;

import java.util.Locale;
import org.jwsh.formatting.DisplayCells;
import org.jwsh.formatting.TextStyle;
import org.jwsh.language.Extent;
import org.jwsh.language.PositionMessage;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/**
 * The short view: what failed and the message; for errors in scripts the line and the marked stretch of it, with the message
 * wrapped below.
 */
final class ConciseView {
    private static final int NUMBER_WIDTH = 4;

    /** Only exceptions of the shell itself know whether a script threw them. */
    private static final NetType RUNTIME = NetTypes.named("System.Management.Automation.RuntimeException");

    private final ErrorRecord error;
    private final InvocationInfo invocation;
    private final Extent position;
    private final ExecutionContext context;
    private final int width;
    private final String accent;
    private final String red;
    private final String reset;

    private ConciseView(ErrorRecord error, ExecutionContext context, int width, TextStyle style) {
        this.error = error;
        this.invocation = error.invocation();
        Extent known = invocation == null ? null : invocation.displayPosition();
        this.position = known == null ? Extent.EMPTY : known;
        this.context = context;
        this.width = width;
        this.accent = style == null ? "" : style.errorAccent();
        this.red = style == null ? "" : style.error();
        this.reset = style == null ? "" : TextStyle.RESET;
    }

    /** @param style null for text without escape sequences */
    static String of(ErrorRecord error, ExecutionContext context, int width, TextStyle style) {
        ConciseView view = new ConciseView(error, context, width, style);
        if (view.isParserError()
                && view.hasPositionBlock()
                && !PositionMessage.of(view.position).contains("\n")) {
            return "";
        }
        String body = view.body();
        return view.red + view.heading() + ": " + body + view.recommendation(body) + view.reset;
    }

    private String recommendation(String body) {
        String action = error.recommendedAction();
        if (action == null || action.isEmpty()) {
            return "";
        }
        return (body.endsWith("\n") ? "" : "\n") + "  Recommendation: " + action + "\n";
    }

    private String heading() {
        if (error.exception() instanceof NetException thrown
                && Boolean.TRUE.equals(thrown.property("WasThrownFromThrowStatement"))
                && RUNTIME.isAssignableFrom(thrown.netType())) {
            return "Exception";
        }
        Object command = invocation == null ? null : invocation.command();
        if (command instanceof CommandInfo info && isKnown(info)) {
            return info.name();
        }
        ErrorRecord.CategoryInfo category = error.categoryInfo();
        if (!category.activity().isEmpty()) {
            return category.activity();
        }
        if (command instanceof CommandInfo info) {
            return info.name();
        }
        if (invocation != null && !invocation.invocationName().isEmpty()) {
            return invocation.invocationName();
        }
        if (category.category() != ErrorCategory.NotSpecified) {
            return category.category().toString();
        }
        return category.reason().isEmpty() ? "Error" : category.reason();
    }

    private boolean isKnown(CommandInfo info) {
        return context == null || context.commands().find(info.name(), context.scope()) != null;
    }

    private boolean isParserError() {
        return error.categoryInfo().category() == ErrorCategory.ParserError;
    }

    private boolean isInFile() {
        return position.file() != null && !position.file().isEmpty();
    }

    /** Errors of modules show no position. */
    private boolean isInModule() {
        return isInFile() && position.file().toLowerCase(Locale.ROOT).endsWith(".psm1") && !isParserError();
    }

    private boolean hasPositionBlock() {
        return !position.isEmpty() && !isInModule() && (isInFile() || position.startLine() > 1 || isParserError());
    }

    private String body() {
        if (!hasPositionBlock()) {
            return red + (isInModule() ? wrapped(message(), "") : message());
        }
        String number = Integer.toString(position.startLine());
        String wider = " ".repeat(Math.max(0, number.length() - NUMBER_WIDTH));
        String narrower = " ".repeat(Math.max(0, NUMBER_WIDTH - number.length()));
        StringBuilder block = new StringBuilder();
        if (isInFile()) {
            block.append(reset).append(position.file()).append(':').append(number);
        }
        block.append('\n').append(accent).append(wider).append("Line |\n");
        String prefix = accent + wider + "     | " + red;
        String[] lines = PositionMessage.of(position).split("\n");
        String line = lines.length > 1 ? lines[1].substring(1) : "";
        String marks = lines.length > 2 ? lines[2].substring(1) : "";
        block.append(accent).append(narrower).append(number).append(" | ").append(reset);
        block.append(markedLine(line, marks)).append('\n');
        if (!marks.isEmpty()) {
            block.append(prefix).append(marks).append('\n');
        }
        String text = prefix + message();
        block.append(isInFile() || isParserError() ? wrapped(text, prefix) + "\n" : text);
        return block.toString();
    }

    private String markedLine(String line, String marks) {
        int from = marks.indexOf('~');
        int to = from + marks.strip().length();
        if (accent.isEmpty() || from < 0 || to >= line.length()) {
            return line;
        }
        return line.substring(0, from) + accent + line.substring(from, to) + reset + line.substring(to);
    }

    private String message() {
        if (error.details() != null && !error.details().isEmpty()) {
            return error.details();
        }
        String text = error.exception() == null || error.exception().getMessage() == null
                ? ""
                : error.exception().getMessage();
        return isParserError() ? withoutPosition(text) : text;
    }

    /** The first message of a parse error, which stands behind its own rendering of the position. */
    private static String withoutPosition(String text) {
        int marks = text.indexOf("~\n");
        if (marks < 0) {
            return text;
        }
        String behind = text.substring(marks + 2);
        int next = behind.indexOf("~\n");
        behind = next < 0 ? behind : behind.substring(0, next);
        int blank = behind.indexOf("\n\n");
        return blank < 0 ? behind : behind.substring(0, blank);
    }

    private String wrapped(String text, String prefix) {
        String flat = text.replace('\n', ' ').replace('\t', ' ');
        if (DisplayCells.plain(flat).indexOf('\r') >= 0) {
            flat = flat.replace("\r ", " ");
        }
        int hidden = prefix.length() - DisplayCells.plain(prefix).length();
        int most = width + hidden;
        if (flat.length() <= most) {
            return flat;
        }
        String first = cut(flat, most);
        StringBuilder lines = new StringBuilder(first).append('\n');
        String rest = flat.substring(first.length()).strip();
        while (rest.length() + prefix.length() > most) {
            String next = cut(prefix + rest, most);
            if (next.length() <= prefix.length()) {
                break;
            }
            lines.append(next).append('\n');
            rest = rest.substring(next.length() - prefix.length()).strip();
        }
        return lines.append(prefix).append(rest).toString();
    }

    /** The text up to the last blank within a number of characters. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        for (int i = most - 1; i >= 0; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return text.substring(0, i);
            }
        }
        return text.substring(0, most);
    }
}

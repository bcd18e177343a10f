package org.jwsh.host.editing;

import java.util.List;
import java.util.function.Supplier;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jwsh.commands.readline.ReadLineOptions;

/** Suggestions as lines below the input, the chosen one marked. */
record SuggestionList(List<String> lines, int chosen, String typed, int width, ReadLineOptions options)
        implements Supplier<AttributedString> {
    private static final String SOURCE = "[History]";

    @Override
    public AttributedString get() {
        AttributedStringBuilder text = new AttributedStringBuilder();
        text.append(Colors.styled(
                "<" + (chosen < 0 ? "-" : "" + (chosen + 1)) + "/" + lines.size() + ">",
                options.color("ListPrediction")));
        String source = "<History(" + lines.size() + ")>";
        text.append(" ".repeat(Math.max(1, width - 1 - text.length() - source.length())));
        text.append(Colors.styled(source, options.color("ListPrediction")));
        for (int i = 0; i < lines.size(); i++) {
            text.append("\n").append(line(i));
        }
        return text.toAttributedString();
    }

    private AttributedString line(int index) {
        int room = width - SOURCE.length() - 4;
        String command = lines.get(index).replace('\n', ' ');
        String shown = command.length() > room ? command.substring(0, Math.max(0, room - 1)) + "…" : command;
        AttributedStringBuilder text = new AttributedStringBuilder();
        text.append(Colors.styled("> ", options.color("ListPrediction")));
        int at = shown.toLowerCase(java.util.Locale.ROOT).indexOf(typed.toLowerCase(java.util.Locale.ROOT));
        if (at < 0) {
            text.append(shown);
        } else {
            text.append(shown.substring(0, at));
            text.append(Colors.styled(shown.substring(at, at + typed.length()), options.color("Emphasis")));
            text.append(shown.substring(at + typed.length()));
        }
        text.append(" ".repeat(Math.max(1, room - shown.length() + 1)));
        text.append(Colors.styled(SOURCE, options.color("ListPrediction")));
        if (index != chosen) {
            return text.toAttributedString();
        }
        AttributedString plain = text.toAttributedString();
        return new AttributedStringBuilder()
                .append(Colors.styled(plain.toString(), options.color("ListPredictionSelected")))
                .toAttributedString();
    }
}

package org.jwsh.commands.session;

import java.util.List;
import org.jwsh.runtime.PSHost;

/** A question with a few answers, asked by writing it and reading lines until one is an answer. */
public final class ChoiceQuestion {
    private final PSHost host;
    private final List<ChoiceDescription> choices;
    private final int standard;

    /** @param standard the number of the answer that is given by entering nothing, or -1 */
    public ChoiceQuestion(PSHost host, List<PSHost.Choice> choices, int standard) {
        this.host = host;
        this.choices = choices.stream()
                .map(choice -> new ChoiceDescription(choice.label(), choice.helpMessage()))
                .toList();
        this.standard = standard;
    }

    /** Asks; gives the number of the answer. */
    public int ask(String caption, String message) {
        if (caption != null && !caption.isEmpty()) {
            host.write(caption + "\n");
        }
        if (message != null && !message.isEmpty()) {
            host.write(message + "\n");
        }
        while (true) {
            host.write(line());
            String answer = host.readLine();
            if (answer == null || answer.isBlank() && standard >= 0) {
                return standard;
            }
            if (answer.strip().equals("?")) {
                choices.forEach(choice -> host.write(choice.hotKey() + " - " + choice.helpMessage() + "\n"));
                continue;
            }
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).isMeantBy(answer.strip())) {
                    return i;
                }
            }
        }
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        for (ChoiceDescription choice : choices) {
            line.append('[')
                    .append(choice.hotKey())
                    .append("] ")
                    .append(choice.plainLabel())
                    .append("  ");
        }
        line.append("[?] Help");
        if (standard >= 0 && standard < choices.size()) {
            line.append(" (default is \"")
                    .append(choices.get(standard).hotKey())
                    .append("\")");
        }
        return line.append(": ").toString();
    }
}

package org.jwsh.commands.session;

import org.jwsh.values.TypeBuilder;

/** One of several answers to a question; the letter behind the ampersand of its label is its key. */
public record ChoiceDescription(String label, String helpMessage) {

    static void define(TypeBuilder type) {
        String name = "System.Management.Automation.Host.ChoiceDescription";
        type.constructor(name + " new(string label)", a -> new ChoiceDescription((String) a[0], ""))
                .constructor(
                        name + " new(string label, string helpMessage)",
                        a -> new ChoiceDescription((String) a[0], (String) a[1]))
                .property("string Label", ChoiceDescription.class, ChoiceDescription::label)
                .property("string HelpMessage", ChoiceDescription.class, ChoiceDescription::helpMessage);
    }

    String plainLabel() {
        return label.replace("&", "");
    }

    String hotKey() {
        int mark = label.indexOf('&');
        return mark < 0 || mark + 1 >= label.length()
                ? ""
                : label.substring(mark + 1, mark + 2).toUpperCase(java.util.Locale.ROOT);
    }

    boolean isMeantBy(String answer) {
        return answer.equalsIgnoreCase(plainLabel()) || !hotKey().isEmpty() && answer.equalsIgnoreCase(hotKey());
    }
}

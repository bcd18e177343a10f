package org.jwsh.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the arguments of attributes. */
final class AttributeCompleter {
    private static final String TEXT = "System.String";
    private static final String TRUTH = "System.Boolean";

    /** The arguments by attribute, each with its type. */
    private static final Map<String, List<String>> ARGUMENTS = Map.of(
            "cmdletbinding",
            List.of(
                    "ConfirmImpact System.Management.Automation.ConfirmImpact",
                    "DefaultParameterSetName " + TEXT,
                    "HelpUri " + TEXT,
                    "PositionalBinding " + TRUTH,
                    "RemotingCapability System.Management.Automation.RemotingCapability",
                    "SupportsPaging " + TRUTH,
                    "SupportsShouldProcess " + TRUTH,
                    "SupportsTransactions " + TRUTH),
            "parameter",
            List.of(
                    "DontShow " + TRUTH,
                    "HelpMessage " + TEXT,
                    "HelpMessageBaseName " + TEXT,
                    "HelpMessageResourceId " + TEXT,
                    "Mandatory " + TRUTH,
                    "ParameterSetName " + TEXT,
                    "Position System.Int32",
                    "ValueFromPipeline " + TRUTH,
                    "ValueFromPipelineByPropertyName " + TRUTH,
                    "ValueFromRemainingArguments " + TRUTH),
            "outputtype",
            List.of("ParameterSetName System.String[]", "ProviderCmdlet " + TEXT),
            "validatepattern",
            List.of("ErrorMessage " + TEXT, "Options System.Text.RegularExpressions.RegexOptions"),
            "validatescript",
            List.of("ErrorMessage " + TEXT),
            "validateset",
            List.of("ErrorMessage " + TEXT, "IgnoreCase " + TRUTH),
            "psdefaultvalue",
            List.of("Help " + TEXT, "Value System.Object"));

    /** A bracket, a name and a parenthesis that is not closed, then what is typed of an argument's name. */
    private static final Pattern OPEN = Pattern.compile("\\[\\s*([\\w.]+)\\s*\\((?:[^()\\[\\]]*,)?\\s*(\\w*)$");

    private AttributeCompleter() {}

    /** The attribute in whose arguments the cursor is, where the name of an argument may stand; or null. */
    static Matcher around(CompletionPlace place) {
        Matcher open = OPEN.matcher(place.text().substring(0, place.cursor()));
        return open.find() ? open : null;
    }

    static CommandCompletion complete(CompletionPlace place, Matcher open) {
        int start = open.start(2);
        int end = place.cursor();
        while (end < place.text().length()
                && Character.isLetterOrDigit(place.text().charAt(end))) {
            end++;
        }
        String before = open.group().toLowerCase(Locale.ROOT);
        List<CompletionResult> found = complete(open.group(1), open.group(2)).stream()
                .filter(argument -> !before.matches(
                        "(?s).*[(,]\\s*" + argument.listItemText().toLowerCase(Locale.ROOT) + "\\s*[=,].*"))
                .toList();
        return new CommandCompletion(found, start, end - start);
    }

    private static List<CompletionResult> complete(String attribute, String typed) {
        String name = attribute.toLowerCase(Locale.ROOT);
        Word word = Word.of(typed);
        List<CompletionResult> found = new ArrayList<>();
        for (String argument : ARGUMENTS.getOrDefault(name, List.of())) {
            int space = argument.indexOf(' ');
            String label = argument.substring(0, space);
            if (word.begins(label)) {
                found.add(new CompletionResult(label, label, "Property", argument.substring(space + 1) + " " + label));
            }
        }
        return found;
    }
}

package org.jwsh.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections of comment-based help. */
final class CommentHelp {
    private static final Pattern DIRECTIVE =
            Pattern.compile("^\\s*\\.(\\w+)(\\s+(\\S.*))?\\s*$", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<String> lines;
    private int at;
    private final Map<String, String> single = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    private CommentHelp(List<String> lines) {
        this.lines = lines;
    }

    /** Whether lines of comment are help: nothing but sections, at least one. */
    static boolean isHelp(List<String> lines) {
        return new CommentHelp(lines).read();
    }

    /** The sections in the lines of a comment; reading ends at what is no section. */
    static CommentHelp of(List<String> lines) {
        CommentHelp help = new CommentHelp(lines);
        help.read();
        return help;
    }

    /** The text before any section, without its indent. */
    static String firstSection(List<String> lines) {
        CommentHelp help = new CommentHelp(lines);
        help.at = -1;
        return help.section();
    }

    /** The text of a section that stands once, such as {@code SYNOPSIS}; null where it is missing. */
    String section(String name) {
        return single.get(name);
    }

    /** What is said about a parameter; null for nothing. */
    String parameter(String name) {
        return parameters.get(name.toUpperCase(Locale.ROOT));
    }

    List<String> examples() {
        return examples;
    }

    List<String> inputs() {
        return inputs;
    }

    List<String> outputs() {
        return outputs;
    }

    List<String> links() {
        return links;
    }

    private boolean read() {
        boolean any = false;
        for (at = 0; at < lines.size(); at++) {
            Matcher directive = DIRECTIVE.matcher(lines.get(at));
            if (directive.matches()) {
                any = true;
                String name = directive.group(1).toUpperCase(Locale.ROOT);
                String argument = directive.group(3);
                if (!(argument == null ? readSection(name) : readDirective(name, argument.strip()))) {
                    return false;
                }
            } else if (!lines.get(at).isBlank()) {
                return false;
            }
        }
        return any;
    }

    private boolean readDirective(String name, String argument) {
        switch (name) {
            case "PARAMETER" -> parameters.putIfAbsent(argument.toUpperCase(Locale.ROOT), section());
            case "FORWARDHELPTARGETNAME", "FORWARDHELPCATEGORY", "REMOTEHELPRUNSPACE", "EXTERNALHELP" ->
                single.put(name, argument);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readSection(String name) {
        switch (name) {
            case "SYNOPSIS", "DESCRIPTION", "NOTES" -> single.put(name, section());
            case "COMPONENT", "ROLE", "FUNCTIONALITY" ->
                single.put(name, section().strip());
            case "LINK" -> links.add(section().strip());
            case "EXAMPLE" -> examples.add(section());
            case "INPUTS" -> inputs.add(section());
            case "OUTPUTS" -> outputs.add(section());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The lines up to the next directive, without the indent that the first of them has. */
    private String section() {
        StringBuilder text = new StringBuilder();
        int indent = -1;
        for (at++; at < lines.size(); at++) {
            String line = lines.get(at);
            if (indent < 0 && line.isBlank()) {
                continue;
            }
            if (DIRECTIVE.matcher(line).matches()) {
                at--;
                break;
            }
            int space = leadingSpace(line);
            indent = indent < 0 ? space : indent;
            text.append(line.substring(Math.min(space, indent))).append('\n');
        }
        return text.toString();
    }

    private static int leadingSpace(String line) {
        int count = 0;
        while (count < line.length() && " \t\u00A0".indexOf(line.charAt(count)) >= 0) {
            count++;
        }
        return count;
    }
}

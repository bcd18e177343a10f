package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jwsh.language.ConstantValues.Place;
import org.jwsh.language.ast.ArrayLiteralAst;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandParameterAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.NamedBlockAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.ScriptRequirements;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.grammar.PowerShellLexer;

/** Reads the {@code #requires} lines of a script: each is a comment that is written like a command. */
final class RequirementsReader {
    private static final String KEYWORD = "#requires";
    private static final String EDITION = "psedition";
    private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+){0,3}");

    private final ScriptSource source;
    private final ErrorList errors;
    private final List<String> editions = new ArrayList<>();
    private final List<ExpressionAst> modules = new ArrayList<>();
    private String version;
    private boolean elevation;
    private boolean any;

    RequirementsReader(ScriptSource source, ErrorList errors) {
        this.source = source;
        this.errors = errors;
    }

    /** What the lines ask for together, or null where there are none. */
    ScriptRequirements read(ScriptTokens tokens) {
        for (org.antlr.v4.runtime.Token token : tokens.all()) {
            if (token.getType() == PowerShellLexer.COMMENT
                    && source.text().regionMatches(true, token.getStartIndex(), KEYWORD, 0, KEYWORD.length())) {
                read(token.getStartIndex(), token.getStopIndex() + 1);
            }
        }
        return any ? new ScriptRequirements(version, editions, modules, elevation) : null;
    }

    private void read(int start, int end) {
        String comment = source.text().substring(start, end);
        boolean isRequirement =
                comment.length() == KEYWORD.length() || Character.isWhitespace(comment.charAt(KEYWORD.length()));
        if (!isRequirement) {
            return;
        }
        CommandAst command = command(start, comment);
        if (command == null) {
            return;
        }
        any = true;
        List<Ast> elements = command.elements();
        for (int i = 1; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof CommandParameterAst parameter)) {
                error(elements.get(i), "ScriptRequiresInvalidFormat");
                continue;
            }
            Ast value = parameter.argument();
            if (value == null && i + 1 < elements.size()) {
                value = elements.get(++i);
            }
            take(parameter, value);
        }
    }

    /** The comment as a command that stands where the comment does. */
    private CommandAst command(int start, String comment) {
        String before = source.text().substring(0, start).replaceAll("[^\\r\\n]", " ");
        ScriptSource alone = new ScriptSource(source.file(), before + " " + comment.substring(1));
        ParseResult parsed = Parser.parse(alone);
        NamedBlockAst body = parsed.script().endBlock();
        return body != null
                        && !body.statements().isEmpty()
                        && body.statements().getFirst() instanceof PipelineAst pipeline
                        && pipeline.elements().getFirst() instanceof CommandAst command
                ? command
                : null;
    }

    private void take(CommandParameterAst parameter, Ast value) {
        String name = parameter.parameterName().toLowerCase(Locale.ROOT);
        if ("runasadministrator".startsWith(name)) {
            elevation = true;
            if (value != null) {
                error(parameter, "ParameterCannotHaveArgument", parameter.parameterName());
            }
        } else if (value == null) {
            error(parameter, "ParameterRequiresArgument", parameter.parameterName());
        } else if (!new ConstantValues(Place.REQUIREMENT).isConstant(value)) {
            error(value, "RequiresArgumentMustBeConstant");
        } else if ("shellid".startsWith(name)) {
            takeString(value, "shellid");
        } else if ("pssnapin".startsWith(name)) {
            takeString(value, "pssnapin");
        } else if ("psedition".startsWith(name)) {
            takeEditions(parameter, value);
        } else if ("version".startsWith(name)) {
            takeVersion(parameter, value);
        } else if ("assembly".startsWith(name)) {
            each(value).forEach(one -> takeString(one, "assembly"));
        } else if ("modules".startsWith(name)) {
            addModules(value);
        } else {
            error(parameter, "ScriptRequiresInvalidFormat");
        }
    }

    private void takeString(Ast value, String name) {
        if (!(value instanceof StringConstantExpressionAst)) {
            error(value, "RequiresInvalidStringArgument", name);
        }
    }

    private void takeVersion(CommandParameterAst parameter, Ast value) {
        String text = text(value);
        if (!VERSION.matcher(text).matches()) {
            error(value, "RequiresVersionInvalid");
        } else if (version != null && !version.equals(text)) {
            error(parameter, "ParameterAlreadyBound", "", "version");
        } else {
            version = text;
        }
    }

    private static List<? extends Ast> each(Ast value) {
        return value instanceof ArrayLiteralAst list ? list.elements() : List.of(value);
    }

    private void addModules(Ast value) {
        for (Ast module : each(value)) {
            if (module instanceof ExpressionAst one) {
                modules.add(one);
            }
        }
    }

    private void takeEditions(CommandParameterAst parameter, Ast value) {
        if (!editions.isEmpty()) {
            error(parameter, "ParameterAlreadyBound", "", EDITION);
            return;
        }
        for (Ast each : each(value)) {
            if (!(each instanceof StringConstantExpressionAst text)) {
                error(value, "RequiresInvalidStringArgument", EDITION);
                continue;
            }
            String edition = text.value();
            if (!edition.equalsIgnoreCase("Core") && !edition.equalsIgnoreCase("Desktop")) {
                error(value, "RequiresPSEditionInvalid", EDITION);
            }
            if (editions.stream().anyMatch(edition::equalsIgnoreCase)) {
                error(value, "RequiresPSEditionValueIsAlreadySpecified", EDITION);
            } else {
                editions.add(edition);
            }
        }
    }

    private static String text(Ast value) {
        return value instanceof StringConstantExpressionAst text
                ? text.value()
                : value.extent().text();
    }

    private void error(Ast at, String errorId, Object... arguments) {
        errors.add(new Extent(source, at.extent().start(), at.extent().end()), errorId, arguments);
    }
}

package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                continue;
            }
            Ast value = parameter.argument();
            if (value == null && i + 1 < elements.size() && !(elements.get(i + 1) instanceof CommandParameterAst)) {
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
        if (!name.isEmpty() && "runasadministrator".startsWith(name) && name.length() > 1) {
            elevation = true;
        } else if (value == null) {
            errors.add(unbracketed(parameter), "ParameterRequiresArgument", parameter.parameterName());
        } else if (isPrefix(name, "version")) {
            takeVersion(value);
        } else if (isPrefix(name, "modules")) {
            addModules(value);
        } else if (isPrefix(name, "psedition") && name.length() > 2) {
            takeEditions(value);
        }
    }

    private static boolean isPrefix(String given, String name) {
        return !given.isEmpty() && name.startsWith(given);
    }

    private Extent unbracketed(CommandParameterAst parameter) {
        return new Extent(source, parameter.extent().start(), parameter.extent().end());
    }

    private void takeVersion(Ast value) {
        String text = text(value);
        if (!text.matches("\\d+(\\.\\d+){0,3}")) {
            error(value, "RequiresVersionInvalid");
        } else {
            version = text;
        }
    }

    private void addModules(Ast value) {
        if (value instanceof ArrayLiteralAst list) {
            modules.addAll(list.elements());
        } else if (value instanceof ExpressionAst one) {
            modules.add(one);
        }
    }

    private void takeEditions(Ast value) {
        for (Ast each : value instanceof ArrayLiteralAst list ? list.elements() : List.of(value)) {
            String edition = text(each);
            if (edition.equalsIgnoreCase("Core") || edition.equalsIgnoreCase("Desktop")) {
                editions.add(edition);
            } else {
                error(each, "RequiresPSEditionInvalid");
            }
        }
    }

    private static String text(Ast value) {
        return value instanceof StringConstantExpressionAst text
                ? text.value()
                : value.extent().text();
    }

    private void error(Ast at, String errorId) {
        Extent extent = new Extent(source, at.extent().start(), at.extent().end());
        errors.add(extent, errorId, extent.text());
    }
}

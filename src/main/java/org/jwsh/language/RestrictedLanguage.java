package org.jwsh.language;

import java.util.Collection;
import java.util.List;
import org.jwsh.language.ast.ScriptBlockAst;

/** The part of the language that data files and data sections may use, for any script. */
public final class RestrictedLanguage {
    private RestrictedLanguage() {}

    /**
     * What in a script goes beyond it.
     *
     * @param commands the commands that are allowed
     * @param variables the variables that are allowed beside those that hold a culture, true, false and null; {@code *} for all
     * @param environment whether environment variables are allowed
     */
    public static List<ParseError> errors(
            ScriptBlockAst script, Collection<String> commands, Collection<String> variables, boolean environment) {
        ErrorList errors = new ErrorList();
        DataSectionChecks checks = new DataSectionChecks(errors::add, commands, variables, environment);
        script.children().forEach(checks::check);
        return errors.inOrder();
    }
}

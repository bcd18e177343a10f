package org.jwsh.commands;

import org.jwsh.runtime.Scope;
import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.NetException;

/** The scope that a -Scope parameter names. */
public final class VariableScope {
    private VariableScope() {}

    /**
     * The scope.
     *
     * @param name {@code Global}, {@code Local}, {@code Script}, {@code Private}, how many scopes to go up, or null for the
     *     current one
     * @throws NetException where it is none of these, or there are fewer scopes
     */
    public static Scope find(String name, Scope current) {
        if (name == null || name.isEmpty() || name.equalsIgnoreCase("local") || name.equalsIgnoreCase("private")) {
            return current;
        }
        if (name.equalsIgnoreCase("global")) {
            return global(current);
        }
        if (name.equalsIgnoreCase("script")) {
            return script(current);
        }
        return up(number(name), current);
    }

    private static Scope global(Scope current) {
        Scope scope = current;
        while (scope.parent() != null) {
            scope = scope.parent();
        }
        return scope;
    }

    private static Scope script(Scope current) {
        Scope scope = current;
        while (!scope.isScriptScope() && scope.parent() != null) {
            scope = scope.parent();
        }
        return scope;
    }

    private static int number(String name) {
        try {
            int number = Integer.parseInt(name);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw ArgumentErrors.notValid(
                    "Scope",
                    "Cannot process argument because the value of parameter \"Scope\" is not valid. Valid values are"
                            + " \"Global\", \"Local\", or \"Script\", or a number relative to the current scope (0 through"
                            + " the number of scopes where 0 is the current scope and 1 is its parent). Change the value"
                            + " of the \"Scope\" parameter and run the operation again.");
        }
        throw tooFar(name);
    }

    private static Scope up(int count, Scope current) {
        Scope scope = current;
        for (int i = 0; i < count; i++) {
            scope = scope.parent();
            if (scope == null) {
                throw tooFar(Integer.toString(count));
            }
        }
        return scope;
    }

    private static NetException tooFar(String number) {
        return ArgumentErrors.outOfRange(
                "Scope", number, "The scope number '" + number + "' exceeds the number of active scopes.");
    }
}

package org.jwsh.completion;

import java.util.List;
import org.jwsh.language.Token;
import org.jwsh.language.TokenKind;

/** Operators with names, behind an operand. */
final class OperatorCompleter {
    private static final List<String> OPERATORS = List.of(
            "and",
            "as",
            "band",
            "bnot",
            "bor",
            "bxor",
            "ccontains",
            "ceq",
            "cge",
            "cgt",
            "cin",
            "cle",
            "clike",
            "clt",
            "cmatch",
            "cne",
            "cnotcontains",
            "cnotin",
            "cnotlike",
            "cnotmatch",
            "contains",
            "creplace",
            "csplit",
            "eq",
            "f",
            "ge",
            "gt",
            "icontains",
            "ieq",
            "ige",
            "igt",
            "iin",
            "ile",
            "ilike",
            "ilt",
            "imatch",
            "in",
            "ine",
            "inotcontains",
            "inotin",
            "inotlike",
            "inotmatch",
            "ireplace",
            "is",
            "isnot",
            "isplit",
            "join",
            "le",
            "like",
            "lt",
            "match",
            "ne",
            "not",
            "notcontains",
            "notin",
            "notlike",
            "notmatch",
            "or",
            "replace",
            "shl",
            "shr",
            "split",
            "xor");

    private OperatorCompleter() {}

    static boolean isOperator(CompletionPlace place, Token token) {
        boolean named =
                token.kind().compareTo(TokenKind.FORMAT) >= 0 && token.kind().compareTo(TokenKind.AS) <= 0;
        return place.typed(token).startsWith("-")
                && (named
                        || switch (token.kind()) {
                            case MINUS, SHL, SHR -> true;
                            default -> false;
                        });
    }

    static List<CompletionResult> complete(String typed) {
        Word word = new Word(typed.startsWith("-") ? typed.substring(1) : typed, "");
        return OPERATORS.stream()
                .filter(word::begins)
                .map(name -> new CompletionResult("-" + name, name, "ParameterName", name))
                .toList();
    }
}

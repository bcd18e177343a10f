package org.jwsh.language;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What has to hold of any text, as Jazzer calls it: {@code mvn -B test-compile exec:exec@fuzz -Pfuzz -Dseconds=600} looks for
 * texts for which it does not. Texts that were found stay in {@code tests/resources/fuzz}.
 */
public final class ParserFuzz {
    private ParserFuzz() {}

    /** Jazzer's entry: UTF-8, whatever the bytes are. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        check(new String(bytes, StandardCharsets.UTF_8));
    }

    static void check(String text) {
        ParseResult result = Parser.parse(new ScriptSource(null, text));
        require(result.script() != null, "no tree");
        require(result.script().extent().end() == text.length(), "the tree covers the text");
        AstSearch.forEach(result.script(), node -> {
            require(node.extent().start() <= node.extent().end(), "a node that ends before it starts");
            require(node.extent().end() <= text.length(), "a node behind the end");
        });
        int end = 0;
        for (Token token : result.tokens()) {
            require(token.extent().start() >= end, "tokens overlap");
            end = token.extent().end();
            token.value();
            token.flags();
        }
        Set<ParseError> errors = new HashSet<>();
        for (ParseError error : result.errors()) {
            require(errors.add(error), "the same error twice");
            require(!error.message().isEmpty() && error.extent().start() >= 0, "an error without a text");
            error.toString();
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}

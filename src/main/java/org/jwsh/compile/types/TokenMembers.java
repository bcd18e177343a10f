package org.jwsh.compile.types;

import org.jwsh.language.Token;
import org.jwsh.language.TokenFlag;
import org.jwsh.language.VariablePath;
import org.jwsh.values.TypeBuilder;

/** What scripts can ask a token. */
final class TokenMembers {
    private TokenMembers() {}

    static void define(TypeBuilder type) {
        type.property("System.Object Kind", Token.class, token -> token.kind().kindName());
        type.property("string Text", Token.class, Token::text);
        type.property("System.Object Extent", Token.class, Token::extent);
        type.property("System.Object Value", Token.class, Token::value);
        type.property("bool HasError", Token.class, token -> token.flags().contains(TokenFlag.TOKEN_IN_ERROR));
        type.property("System.Object TokenFlags", Token.class, token -> TokenFlag.list(token.flags()));
        type.property(
                "string Name",
                Token.class,
                token -> token.value() instanceof VariablePath path ? path.name() : token.value());
        type.method("string ToString()", Token.class, (token, a) -> token.text());
    }
}

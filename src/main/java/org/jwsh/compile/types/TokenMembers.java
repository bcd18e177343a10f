package org.jwsh.compile.types;

import org.jwsh.language.Token;
import org.jwsh.language.TokenFlag;
import org.jwsh.language.VariablePath;
import org.jwsh.values.TypeBuilder;

/** What scripts can ask a token. */
final class TokenMembers {
    private TokenMembers() {}

    static void define(TypeBuilder type) {
        type.property("string Text", Token.class, Token::text);
        type.property(
                "System.Object TokenFlags", Token.class, token -> LanguageValues.flags("TokenFlags", token.flags()));
        type.property("System.Object Kind", Token.class, token -> LanguageValues.of(token.kind()));
        type.property("bool HasError", Token.class, token -> token.flags().contains(TokenFlag.TOKEN_IN_ERROR));
        type.property("System.Object Extent", Token.class, Token::extent);
        type.method("string ToString()", Token.class, (token, a) -> token.text());
    }

    static void defineValue(TypeBuilder type) {
        type.property("System.Object Value", Token.class, Token::value);
    }

    static void defineVariable(TypeBuilder type) {
        type.property("string Name", Token.VariableToken.class, token -> ((VariablePath) token.value()).text());
        type.property("System.Object VariablePath", Token.VariableToken.class, Token::value);
    }

    static void defineParameter(TypeBuilder type) {
        type.property("string ParameterName", Token.ParameterToken.class, Token::value);
        type.property("bool UsedColon", Token.ParameterToken.class, Token.ParameterToken::usedColon);
    }

    static void defineLabel(TypeBuilder type) {
        type.property("string LabelText", Token.LabelToken.class, Token::value);
    }

    static void defineMerging(TypeBuilder type) {
        type.property(
                "System.Object FromStream",
                Token.MergingRedirectionToken.class,
                token -> LanguageValues.of(token.from()));
        type.property(
                "System.Object ToStream", Token.MergingRedirectionToken.class, token -> LanguageValues.of(token.to()));
    }

    static void defineFile(TypeBuilder type) {
        type.property(
                "System.Object FromStream", Token.FileRedirectionToken.class, token -> LanguageValues.of(token.from()));
        type.property("bool Append", Token.FileRedirectionToken.class, Token.FileRedirectionToken::append);
    }
}

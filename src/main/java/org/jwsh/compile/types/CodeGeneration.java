package org.jwsh.compile.types;

import org.jwsh.values.TypeBuilder;

/** {@code CodeGeneration}: text made ready to stand in scripts. */
final class CodeGeneration {
    private CodeGeneration() {}

    static void define(TypeBuilder type) {
        type.staticMethod(
                        "static string EscapeSingleQuotedStringContent(string value)",
                        a -> text(a[0]).replaceAll("['\u2018\u2019\u201A\u201B]", "$0$0"))
                .staticMethod(
                        "static string EscapeBlockCommentContent(string value)",
                        a -> text(a[0]).replace("<#", "<`#").replace("#>", "#`>"))
                .staticMethod(
                        "static string EscapeFormatStringContent(string value)",
                        a -> text(a[0]).replace("{", "{{").replace("}", "}}"))
                .staticMethod(
                        "static string EscapeVariableName(string value)",
                        a -> text(a[0]).replace("`", "``").replace("}", "`}").replace("{", "`{"));
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }
}

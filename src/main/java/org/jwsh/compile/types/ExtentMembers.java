package org.jwsh.compile.types;

import org.jwsh.language.Extent;
import org.jwsh.values.TypeBuilder;

/** What scripts can ask a stretch of a script. */
final class ExtentMembers {
    private ExtentMembers() {}

    static void define(TypeBuilder type) {
        type.property("string File", Extent.class, Extent::file);
        type.property("int StartLineNumber", Extent.class, Extent::startLine);
        type.property("int StartColumnNumber", Extent.class, Extent::startColumn);
        type.property("int EndLineNumber", Extent.class, Extent::endLine);
        type.property("int EndColumnNumber", Extent.class, Extent::endColumn);
        type.property("string Text", Extent.class, Extent::text);
        type.property("int StartOffset", Extent.class, Extent::start);
        type.property("int EndOffset", Extent.class, Extent::end);
        type.method("string ToString()", Extent.class, (extent, a) -> extent.text());
    }
}

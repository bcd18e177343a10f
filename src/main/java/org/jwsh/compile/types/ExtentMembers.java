package org.jwsh.compile.types;

import org.jwsh.language.Extent;
import org.jwsh.language.ScriptPosition;
import org.jwsh.values.TypeBuilder;

/** What scripts can ask a stretch of a script. */
final class ExtentMembers {
    private static final String POSITION = "System.Management.Automation.Language.IScriptPosition";

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
        type.property(
                POSITION + " StartScriptPosition",
                Extent.class,
                extent -> new ScriptPosition(extent.source(), extent.start()));
        type.property(
                POSITION + " EndScriptPosition",
                Extent.class,
                extent -> new ScriptPosition(extent.source(), extent.end()));
        type.method("string ToString()", Extent.class, (extent, a) -> extent.text());
    }

    /** What scripts can ask a place between two characters. */
    static void position(TypeBuilder type) {
        type.property(
                "string File", ScriptPosition.class, place -> place.source().file());
        type.property("int LineNumber", ScriptPosition.class, ScriptPosition::line);
        type.property("int ColumnNumber", ScriptPosition.class, ScriptPosition::column);
        type.property("int Offset", ScriptPosition.class, ScriptPosition::offset);
        type.property(
                "string Line", ScriptPosition.class, place -> place.source().line(place.line()));
        type.method(
                "string GetFullScript()",
                ScriptPosition.class,
                (place, a) -> place.source().text());
    }
}

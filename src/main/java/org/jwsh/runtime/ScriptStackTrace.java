package org.jwsh.runtime;

import java.util.Map;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.NamedBlockAst;
import org.jwsh.language.ast.ScriptBlockAst;

/** The calls under way, as {@code ScriptStackTrace} shows them. */
public final class ScriptStackTrace {
    private static final Map<BlockKind, String> NAMES = Map.of(
            BlockKind.BEGIN, "Begin",
            BlockKind.PROCESS, "Process",
            BlockKind.END, "End",
            BlockKind.CLEAN, "Clean",
            BlockKind.DYNAMICPARAM, "DynamicParam");

    private ScriptStackTrace() {}

    /** One line for each frame, the innermost first: {@code at Get-Thing, /path/file.ps1: line 3}. */
    public static String of(Frame innermost) {
        StringBuilder text = new StringBuilder();
        for (Frame frame = innermost; frame != null && frame.block() != null; frame = frame.caller) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append("at ").append(nameOf(frame)).append(", ").append(place(frame.position));
        }
        return text.toString();
    }

    /** The name of the function or method, or {@code <ScriptBlock>}, with the named block that runs. */
    public static String nameOf(Frame frame) {
        BlockCode code = frame.block().code();
        String name = code.definition() instanceof FunctionDefinitionAst function ? function.name() : "<ScriptBlock>";
        NamedBlockAst running = running(code.ast(), frame.position);
        return running == null ? name : name + "<" + NAMES.get(running.kind()) + ">";
    }

    /** The block with a keyword in which a position lies, or null. */
    private static NamedBlockAst running(ScriptBlockAst script, Extent position) {
        for (Ast child : script.children()) {
            if (child instanceof NamedBlockAst block
                    && !block.unnamed()
                    && block.extent().source() == position.source()
                    && block.extent().start() <= position.start()
                    && position.end() <= block.extent().end()) {
                return block;
            }
        }
        return null;
    }

    private static String place(Extent position) {
        String file = position.file() == null ? "<No file>" : position.file();
        return file + ": line " + position.startLine();
    }
}

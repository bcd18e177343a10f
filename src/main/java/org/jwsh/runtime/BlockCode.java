package org.jwsh.runtime;

import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.language.ast.ScriptBlockAst;

/** The executable form of a script block: made once by the compiler, shared by all script blocks and sessions that use it. */
public interface BlockCode {
    ScriptBlockAst ast();

    /** What the block covers in its script. */
    default Extent extent() {
        return ast().extent();
    }

    /** What defines the block: the definition of the function whose body it is, else the block itself. */
    default Ast definition() {
        return ast();
    }

    /** Whether it is the body of a filter. */
    default boolean isFilter() {
        return false;
    }

    /** A param block with the parameters that stand behind a function's name, empty where there are none. */
    default String header() {
        return "";
    }

    /** The variables that the code mentions; parameters come first, in order. */
    VariableTable variables();

    /** The declared parameters, in order. */
    List<ParameterDeclaration> parameters();

    /** The attributes before the param block, such as {@code CmdletBinding}. */
    List<AttributeData> attributes();

    /** Whether there is such a named block; an unnamed body is an end block, or a process block in a filter. */
    boolean has(BlockKind kind);

    /**
     * Runs a named block in a frame where there is such a block; output goes to the frame's streams. What a {@code return} returns is written there too.
     *
     * @throws org.jwsh.runtime.flow.FlowException for {@code break}, {@code continue} and {@code exit} that leave the block
     */
    void run(BlockKind kind, Frame frame);

    /** Whether parameters are bound by the full binder's rules: {@code [CmdletBinding()]} or a {@code [Parameter()]} is there. */
    boolean isAdvanced();
}

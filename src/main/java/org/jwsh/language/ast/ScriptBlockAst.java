package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A script, a function body or the inside of a script block literal: its parameters and its named blocks.
 * Statements outside of any named block form an unnamed end block (process block for a filter).
 */
public record ScriptBlockAst(
        Extent extent,
        List<UsingStatementAst> usings,
        List<AttributeBaseAst> attributes,
        ParamBlockAst paramBlock,
        NamedBlockAst beginBlock,
        NamedBlockAst processBlock,
        NamedBlockAst endBlock,
        NamedBlockAst cleanBlock,
        NamedBlockAst dynamicParamBlock,
        ScriptRequirements requirements)
        implements Ast {
    public ScriptBlockAst {
        usings = List.copyOf(usings);
        attributes = List.copyOf(attributes);
    }

    /** The same script with what its {@code #requires} lines ask for. */
    public ScriptBlockAst requiring(ScriptRequirements asked) {
        return new ScriptBlockAst(
                extent,
                usings,
                attributes,
                paramBlock,
                beginBlock,
                processBlock,
                endBlock,
                cleanBlock,
                dynamicParamBlock,
                asked);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(usings);
        children.addAll(attributes);
        if (paramBlock != null) {
            children.add(paramBlock);
        }
        if (dynamicParamBlock != null) {
            children.add(dynamicParamBlock);
        }
        if (beginBlock != null) {
            children.add(beginBlock);
        }
        if (processBlock != null) {
            children.add(processBlock);
        }
        if (endBlock != null) {
            children.add(endBlock);
        }
        if (cleanBlock != null) {
            children.add(cleanBlock);
        }
        return children;
    }
}

package org.jwsh.compile.statement;

import org.jwsh.compile.classes.TypeDefinitions;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.runtime.Frame;

/** Defines a class or an enum in the session. */
public final class TypeDefinitionStatement extends StatementNode {
    private final TypeDefinitionAst ast;

    public TypeDefinitionStatement(TypeDefinitionAst ast) {
        this.ast = ast;
    }

    @Override
    public Completion execute(Frame frame) {
        TypeDefinitions.define(ast, frame);
        return Completion.NORMAL;
    }
}

package org.jwsh.language.ast;

/**
 * An element of a pipeline.
 */
public sealed interface CommandBaseAst extends StatementAst permits CommandAst, CommandExpressionAst {

    /** The redirections behind the element, in source order. */
    java.util.List<RedirectionAst> redirections();
}

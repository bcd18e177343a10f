package org.jwsh.language.ast;

/**
 * A redirection of a stream of a command.
 */
public sealed interface RedirectionAst extends Ast permits FileRedirectionAst, MergingRedirectionAst {

    /** The stream that is redirected. */
    RedirectionStream from();
}

package org.jwsh.language.ast;

import java.util.List;
import org.jwsh.language.Extent;

/**
 * A node of the syntax tree. Nodes are immutable and compare by content; two nodes of one tree are told
 * apart by identity. Kinds, extents and the order of children are those of
 * System.Management.Automation.Language.
 */
public sealed interface Ast
        permits AttributeBaseAst,
                CatchClauseAst,
                CommandParameterAst,
                ExpressionAst,
                MemberAst,
                NamedAttributeArgumentAst,
                NamedBlockAst,
                ParamBlockAst,
                ParameterAst,
                RedirectionAst,
                ScriptBlockAst,
                StatementAst,
                StatementBlockAst {

    /** The text that the node covers. */
    Extent extent();

    /** The nodes directly below, in the order in which a search visits them. */
    List<Ast> children();
}

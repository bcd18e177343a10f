package org.jwsh.language;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.*;

/**
 * Which error it is when a rule cannot go on: a table by the rule and the last thing that it matched.
 *
 * @param errorId the id, or null where nothing is reported
 * @param place where the error is shown
 * @param argument what the message names, or null
 */
record SyntaxErrors(String errorId, Place place, String argument) {
    /** Where an error is shown. */
    enum Place {
        /** Nothing wide, behind the last token that matched. */
        BEHIND_LAST,
        /** At the last token that matched. */
        LAST,
        /** At the token that does not fit. */
        OFFENDING,
        /** At the bracket that has no counterpart. */
        OPENER,
        /** Nothing wide, behind the bracket that has no counterpart. */
        BEHIND_OPENER
    }

    private static final SyntaxErrors UNEXPECTED = new SyntaxErrors("UnexpectedToken", Place.OFFENDING, null);

    /**
     * Looks up the error for a rule that matched at least one token and cannot go on.
     *
     * @param inPart whether a part of the rule found nothing, rather than a token of its own being missing
     */
    static SyntaxErrors of(ParserRuleContext rule, boolean inPart) {
        ParseTree last = lastMatched(rule, inPart);
        int token = last instanceof TerminalNode terminal ? terminal.getSymbol().getType() : 0;
        String text = textOf(last);
        String keyword = rule.getStart().getText().toLowerCase(java.util.Locale.ROOT);
        return switch (rule) {
            case IfStatementContext r -> branch(token, last, keyword);
            case ElseIfClauseContext r -> branch(token, last, keyword);
            case WhileStatementContext r -> loop(token, last, keyword);
            case ForStatementContext r -> loop(token, last, keyword);
            case SwitchStatementContext r -> switchStatement(token, last, keyword);
            case SwitchClauseContext r -> behind("MissingSwitchStatementClause", null);
            case ForEachStatementContext r -> forEach(last, token, keyword);
            case DoStatementContext r -> doLoop(r, token, keyword);
            case DataStatementContext r -> data(r, token, last);
            case TryStatementContext r ->
                behind(
                        token == PowerShellParser.FINALLY ? "MissingFinallyStatementBlock" : "MissingTryStatementBlock",
                        null);
            case CatchClauseContext r -> catchClause(token, inPart);
            case TrapStatementContext r -> behind("MissingTrapStatement", null);
            case NamedBlockContext r -> behind("MissingNamedStatementBlock", keyword);
            case FunctionDefinitionContext r -> function(last, token, keyword);
            case ParamBlockContext r ->
                behind(
                        token == PowerShellParser.PARAM
                                ? "MissingOpenParenthesisAfterKeyword"
                                : "MissingEndParenthesisInFunctionParameterList",
                        keyword);
            case ParameterListContext r -> behind("MissingExpressionAfterToken", text);
            case ParameterContext r ->
                token == PowerShellParser.EQUALS
                        ? behind("MissingExpressionAfterToken", text)
                        : behind("InvalidFunctionParameter", null);
            case TypeDefinitionContext r -> typeDefinition(token, rule);
            case MethodContext r ->
                behind(
                        token == PowerShellParser.IDENTIFIER
                                ? "MissingMethodParameterList"
                                : last instanceof ParameterListContext || token == PowerShellParser.L_PAREN
                                        ? "MissingEndParenthesisInFunctionParameterList"
                                        : "MissingFunctionBody",
                        null);
            case ScriptBlockContext r -> new SyntaxErrors("MissingEndCurlyBrace", Place.OPENER, null);
            case ScriptBlockArgumentContext r -> new SyntaxErrors("MissingEndCurlyBrace", Place.OPENER, null);
            case StatementBlockContext r -> new SyntaxErrors("MissingEndCurlyBrace", Place.OPENER, null);
            case HashtableContext r -> new SyntaxErrors("MissingEndCurlyBrace", Place.BEHIND_OPENER, null);
            case KeyValuePairContext r ->
                behind(
                        token == PowerShellParser.EQUALS
                                ? "MissingStatementInHashLiteral"
                                : "MissingEqualsInHashLiteral",
                        null);
            case ParenthesizedContext r ->
                behind(
                        token == PowerShellParser.L_PAREN ? "ExpectedExpression" : "MissingEndParenthesisInExpression",
                        text);
            case ArrayExpressionContext r -> behind("MissingEndParenthesisInExpression", null);
            case SubExpressionContext r ->
                new SyntaxErrors("MissingEndParenthesisInSubexpression", Place.OFFENDING, null);
            case PipelineStatementContext r ->
                last instanceof AssignmentOperatorContext ? behind("ExpectedValueExpression", text) : UNEXPECTED;
            case PipelineTailContext r ->
                behind(token == PowerShellParser.PIPE ? "EmptyPipeElement" : "EmptyPipelineChainElement", null);
            case PipelineContext r -> behind("EmptyPipeElement", null);
            case CommandContext r -> new SyntaxErrors("MissingExpression", Place.LAST, text);
            case RedirectionContext r -> behind("MissingFileSpecification", null);
            case ArgumentsContext r ->
                behind(
                        r.getParent() instanceof DataStatementContext
                                ? "MissingValueForSupportedCommandInDataSectionStatement"
                                : "MissingExpression",
                        text);
            case ArrayLiteralContext r -> behind("MissingExpressionAfterToken", text);
            case UnaryExpressionContext r -> behind("MissingExpressionAfterOperator", text);
            case MemberContext r -> behind("IncompleteMemberDefinition", null);
            case PropertyContext r -> behind("ExpectedValueExpression", text);
            case MethodArgumentsContext r -> behind("MissingExpressionAfterToken", text);
            case ArgumentExpressionContext r -> operation(last, token, text);
            case ExpressionContext r -> operation(last, token, text);
            case CastableContext r -> behind("MissingExpressionAfterOperator", text);
            case CastOperandContext r -> behind("MissingExpressionAfterOperator", text);
            case MemberAttributeContext r -> attribute(token, last);
            case PostfixContext r -> postfix(token, last);
            case MemberNameContext r -> behind("MissingPropertyName", null);
            case AttributeContext r -> attribute(token, last);
            case ParamAttributeContext r -> attribute(token, last);
            case TypeAttributeContext r -> attribute(token, last);
            case AttributeBodyContext r -> attribute(token, last);
            case UsingStatementContext r -> using(token, last, r.start);
            case MisplacedUsingContext r -> using(token, last, r.start);
            case BaseConstructorCallContext r -> baseCall(token);
            case BlockStatementContext r -> behind("MissingStatementAfterKeyword", keyword);
            case AttributeArgumentsContext r -> behind("MissingExpressionAfterToken", text);
            case AttributeArgumentContext r ->
                behind(
                        token == PowerShellParser.EQUALS
                                ? "MissingExpressionInNamedArgument"
                                : "MissingExpressionAfterToken",
                        text);
            case TypeSuffixContext r -> typeSuffix(r, token);
            case TypeArgumentContext r ->
                behind(
                        token == PowerShellParser.L_BRACKET ? "MissingTypename" : "EndSquareBracketExpectedAtEndOfType",
                        null);
            case GenericArgumentsContext r ->
                behind(
                        token == PowerShellParser.COMMA ? "MissingTypename" : "EndSquareBracketExpectedAtEndOfType",
                        null);
            default -> UNEXPECTED;
        };
    }

    /** The text of a token, also where it stands alone in a rule; nothing of anything longer. */
    private static String textOf(ParseTree last) {
        ParseTree only = last;
        while (only instanceof ParserRuleContext rule && rule.getChildCount() == 1) {
            only = rule.getChild(0);
        }
        return only instanceof TerminalNode token ? token.getText() : "";
    }

    private static SyntaxErrors behind(String errorId, String argument) {
        return new SyntaxErrors(errorId, Place.BEHIND_LAST, argument);
    }

    private static SyntaxErrors branch(int token, ParseTree last, String keyword) {
        return switch (token) {
            case PowerShellParser.IF, PowerShellParser.ELSE_IF ->
                behind("MissingOpenParenthesisInIfStatement", keyword);
            case PowerShellParser.L_PAREN -> behind("IfStatementMissingCondition", keyword);
            case PowerShellParser.R_PAREN -> new SyntaxErrors("MissingStatementBlock", Place.LAST, keyword);
            case PowerShellParser.ELSE -> behind("MissingStatementBlockAfterElse", null);
            default -> endParenthesis("MissingEndParenthesisAfterStatement", last, keyword);
        };
    }

    /** A missing parenthesis is no error of its own where the condition before it is missing. */
    private static SyntaxErrors endParenthesis(String errorId, ParseTree last, String keyword) {
        return new SyntaxErrors(last == null ? null : errorId, Place.OFFENDING, keyword);
    }

    private static SyntaxErrors loop(int token, ParseTree last, String keyword) {
        return switch (token) {
            case PowerShellParser.WHILE, PowerShellParser.FOR -> behind("MissingOpenParenthesisAfterKeyword", keyword);
            case PowerShellParser.L_PAREN ->
                behind(
                        keyword.equals("for") ? "MissingEndParenthesisAfterStatement" : "MissingExpressionAfterKeyword",
                        keyword);
            case PowerShellParser.R_PAREN -> behind("MissingLoopStatement", keyword);
            default ->
                behind(keyword.equals("while") && last == null ? null : "MissingEndParenthesisAfterStatement", keyword);
        };
    }

    private static SyntaxErrors doLoop(DoStatementContext rule, int token, String keyword) {
        String end = rule.WHILE() != null ? "while" : "until";
        return switch (token) {
            case PowerShellParser.DO -> behind("MissingLoopStatement", keyword);
            case PowerShellParser.WHILE, PowerShellParser.UNTIL -> behind("MissingOpenParenthesisAfterKeyword", end);
            case PowerShellParser.L_PAREN -> behind("MissingExpressionAfterKeyword", end);
            default ->
                rule.L_PAREN() == null
                        ? behind("MissingWhileOrUntilInDoWhile", null)
                        : behind(
                                rule.pipelineStatement() == null || isEmpty(rule.pipelineStatement())
                                        ? null
                                        : "MissingEndParenthesisAfterStatement",
                                end);
        };
    }

    private static SyntaxErrors data(DataStatementContext rule, int token, ParseTree last) {
        if (token == PowerShellParser.PARAMETER) {
            return behind("MissingValueForSupportedCommandInDataSectionStatement", null);
        }
        boolean reported = last instanceof ArgumentsContext names
                && names.getChild(names.getChildCount() - 1) instanceof ArgumentContext name
                && isEmpty(name);
        return behind(reported ? null : "MissingStatementBlockForDataSection", null);
    }

    /** Where a type is missing behind a comma, that the block is missing too is no error of its own. */
    private static SyntaxErrors catchClause(int token, boolean inPart) {
        boolean lacksType = token == PowerShellParser.COMMA;
        return behind(lacksType ? inPart ? "MissingTypeLiteralToken" : null : "MissingCatchHandlerBlock", null);
    }

    /** Whether a parameter of a switch stands for a longer name. */
    static boolean names(String parameter, String name) {
        return parameter.length() > 1 && name.startsWith(parameter.substring(1).toLowerCase(java.util.Locale.ROOT));
    }

    private static SyntaxErrors switchStatement(int token, ParseTree last, String keyword) {
        return switch (token) {
            case PowerShellParser.PARAMETER ->
                behind(names(last.getText(), "file") ? "MissingFilenameOption" : "PipelineValueRequired", keyword);
            case PowerShellParser.SWITCH -> behind("PipelineValueRequired", keyword);
            case PowerShellParser.L_PAREN -> behind("PipelineValueRequired", keyword);
            case PowerShellParser.R_PAREN -> behind("MissingCurlyBraceInSwitchStatement", null);
            default ->
                last instanceof SwitchBodyContext || token == PowerShellParser.L_CURLY
                        ? behind(endsInClause(last) ? null : "MissingSwitchConditionExpression", null)
                        : last instanceof PipelineStatementContext
                                ? behind("MissingEndParenthesisInSwitchStatement", null)
                                : behind(last == null ? null : "MissingCurlyBraceInSwitchStatement", null);
        };
    }

    /** Whether a clause without its block is reported already. */
    private static boolean endsInClause(ParseTree last) {
        return last instanceof SwitchBodyContext body
                && body.getChild(body.getChildCount() - 1) instanceof SwitchClauseContext clause
                && (clause.statementBlock() == null || isEmpty(clause.statementBlock()));
    }

    private static SyntaxErrors forEach(ParseTree last, int token, String keyword) {
        return switch (token) {
            case PowerShellParser.FOREACH, PowerShellParser.PARAMETER ->
                behind("MissingOpenParenthesisAfterKeyword", keyword);
            case PowerShellParser.L_PAREN -> behind("MissingVariableNameAfterForeach", null);
            case PowerShellParser.VARIABLE -> behind("MissingInInForeach", null);
            case PowerShellParser.IN -> behind("MissingForeachExpression", "in");
            case PowerShellParser.R_PAREN -> behind("MissingForeachStatement", keyword);
            default -> behind(last == null ? null : "MissingEndParenthesisAfterForeach", keyword);
        };
    }

    private static SyntaxErrors function(ParseTree last, int token, String keyword) {
        if (token == PowerShellParser.FUNCTION
                || token == PowerShellParser.FILTER
                || token == PowerShellParser.WORKFLOW) {
            return behind("MissingNameAfterKeyword", keyword);
        }
        return last instanceof ParameterListContext || token == PowerShellParser.L_PAREN
                ? behind("MissingEndParenthesisInFunctionParameterList", null)
                : behind("MissingFunctionBody", null);
    }

    private static SyntaxErrors typeDefinition(int token, ParserRuleContext rule) {
        return switch (token) {
            case PowerShellParser.CLASS -> behind("MissingNameAfterKeyword", "class");
            case PowerShellParser.ENUM -> behind("MissingNameAfterKeyword", "enum");
            case PowerShellParser.INTERFACE -> behind("MissingNameAfterKeyword", "interface");
            case PowerShellParser.COLON, PowerShellParser.COMMA -> behind("TypeNameExpected", null);
            default ->
                rule.getToken(PowerShellParser.L_CURLY, 0) == null
                        ? behind("MissingTypeBody", rule.getStart().getText().toLowerCase(java.util.Locale.ROOT))
                        : new SyntaxErrors("MissingEndCurlyBrace", Place.BEHIND_OPENER, null);
        };
    }

    private static SyntaxErrors operation(ParseTree last, int token, String text) {
        return last instanceof BinaryOperatorContext
                        || token == PowerShellParser.QUESTION_MARK
                        || token == PowerShellParser.COLON
                ? behind("ExpectedValueExpression", text)
                : behind("MissingColonInTernaryExpression", null);
    }

    private static SyntaxErrors postfix(int token, ParseTree last) {
        return switch (token) {
            case PowerShellParser.MEMBER_DOT, PowerShellParser.QUESTION_DOT, PowerShellParser.COLON_COLON ->
                behind("MissingPropertyName", null);
            case PowerShellParser.INDEX_BRACKET, PowerShellParser.QUESTION_L_BRACKET ->
                behind("MissingArrayIndexExpression", null);
            case PowerShellParser.CALL_PAREN -> behind("MissingEndParenthesisInMethodCall", null);
            default ->
                last instanceof MethodArgumentsContext
                        ? behind("MissingEndParenthesisInMethodCall", null)
                        : behind(isOperatorAlone(last) ? null : "MissingEndSquareBracket", null);
        };
    }

    /** Whether an expression lacks its operand, which is reported already. */
    private static boolean isOperatorAlone(ParseTree expression) {
        return expression instanceof ExpressionContext only
                && (only.getStart().getType() == PowerShellParser.COMMA
                        || TokenTypes.isOperator(only.getStart().getType()))
                && Brokenness.endOf(only) == only.getStart().getStopIndex() + 1;
    }

    private static SyntaxErrors typeSuffix(TypeSuffixContext rule, int token) {
        boolean lacksName = token == PowerShellParser.L_BRACKET
                || token == PowerShellParser.COMMA && !rule.typeArgument().isEmpty();
        return behind(lacksName ? "MissingTypename" : "EndSquareBracketExpectedAtEndOfAttribute", null);
    }

    private static SyntaxErrors baseCall(int token) {
        return behind(
                switch (token) {
                    case PowerShellParser.COLON -> "MissingBaseCtorCall";
                    case PowerShellParser.BASE -> "MissingMethodParameterList";
                    default -> "MissingEndParenthesisInMethodCall";
                },
                null);
    }

    private static SyntaxErrors using(int token, ParseTree last, Token keyword) {
        if (token == keyword.getType()) {
            return behind("MissingUsingStatementDirective", null);
        }
        return last instanceof UsingKindContext
                ? new SyntaxErrors("InvalidValueForUsingItemName", Place.OFFENDING, null)
                : new SyntaxErrors("MissingNamespaceAlias", Place.BEHIND_LAST, null);
    }

    private static SyntaxErrors attribute(int token, ParseTree last) {
        if (last instanceof AttributeArgumentsContext) {
            return behind("MissingEndParenthesisInExpression", null);
        }
        if (last instanceof AttributeBodyContext body && body.L_PAREN() != null && body.R_PAREN() == null) {
            return behind(null, null);
        }
        return switch (token) {
            case PowerShellParser.COMMA -> behind("MissingAssemblyNameSpecification", null);
            case PowerShellParser.L_BRACKET,
                    PowerShellParser.PARAM_BRACKET,
                    PowerShellParser.TYPE_BRACKET,
                    PowerShellParser.MEMBER_BRACKET -> behind("TypeNameExpected", null);
            case PowerShellParser.L_PAREN -> behind("MissingEndParenthesisInExpression", null);
            default -> behind("EndSquareBracketExpectedAtEndOfAttribute", null);
        };
    }

    /** The last child that covers a token; null where the condition before a missing token is itself missing. */
    private static ParseTree lastMatched(ParserRuleContext rule, boolean inPart) {
        for (int i = rule.getChildCount() - 1; i >= 0; i--) {
            ParseTree child = rule.getChild(i);
            if (!(child instanceof ParserRuleContext part) || !isEmpty(part)) {
                return child;
            }
            if (!inPart && part instanceof PipelineStatementContext) {
                return null;
            }
        }
        return null;
    }

    /** Whether a rule matched nothing at all. */
    static boolean isEmpty(ParserRuleContext rule) {
        if (rule.children == null && ((RuleNode) rule).made() == null) {
            return true;
        }
        if (rule.getStop() != null) {
            return rule.getStop().getTokenIndex() < rule.getStart().getTokenIndex();
        }
        if (rule.children == null) {
            return false;
        }
        for (ParseTree child : rule.children) {
            if (!(child instanceof ParserRuleContext inner) || !isEmpty(inner)) {
                return false;
            }
        }
        return true;
    }
}

package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jwsh.language.ast.*;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.*;

/** Makes the nodes of expressions, in expressions and among arguments. */
final class ExpressionBuilder {
    private final TreeContext tree;

    ExpressionBuilder(TreeContext tree) {
        this.tree = tree;
    }

    ExpressionAst expression(ExpressionContext context) {
        return context == null || SyntaxErrors.isEmpty(context) ? missing(context) : operation(context);
    }

    /** An expression where commas separate arguments. */
    ExpressionAst argumentExpression(ArgumentExpressionContext context) {
        return context == null || SyntaxErrors.isEmpty(context) ? missing(context) : operation(context);
    }

    private ExpressionAst ternary(ExpressionAst condition, ExpressionAst ifTrue, ExpressionAst ifFalse) {
        Extent extent = tree.extent(
                condition.extent().start(),
                Math.max(ifTrue.extent().end(), ifFalse.extent().end()));
        return new TernaryExpressionAst(extent, condition, ifTrue, ifFalse);
    }

    // ----------------------------------------------------------------------------------------------------------
    // operators

    /** Operands with binary operators between them, and the two branches behind a condition. */
    private ExpressionAst operation(ParserRuleContext context) {
        List<ParseTree> children = context.children;
        ExpressionAst first = operand(children.getFirst());
        if (children.size() == 1) {
            return first;
        }
        List<ExpressionAst> operands = new ArrayList<>();
        List<Token> operators = new ArrayList<>();
        operands.add(first);
        int next = 1;
        for (; next < children.size() && !(children.get(next) instanceof TerminalNode); next++) {
            if (children.get(next) instanceof BinaryOperatorContext operator) {
                operators.add(operator.getStart());
            } else {
                operands.add(operand(children.get(next)));
            }
        }
        ExpressionAst condition = operators.isEmpty() ? first : new PrecedenceClimber(tree, operands, operators).tree();
        return next == children.size()
                ? condition
                : ternary(condition, branch(context, next + 1), branch(context, next + 3));
    }

    private ExpressionAst operand(ParseTree child) {
        return child instanceof ArrayLiteralContext array ? array(array) : unary((UnaryExpressionContext) child);
    }

    private ExpressionAst branch(ParserRuleContext context, int place) {
        return switch (context.getChild(place)) {
            case ExpressionContext branch -> expression(branch);
            case ArgumentExpressionContext branch -> argumentExpression(branch);
            case null, default -> missing(null);
        };
    }

    private ExpressionAst array(ArrayLiteralContext context) {
        if (context.children.size() == 1) {
            return unary((UnaryExpressionContext) context.children.getFirst());
        }
        List<ExpressionAst> elements = new ArrayList<>();
        Token comma = null;
        for (ParseTree child : context.children) {
            if (child instanceof TerminalNode terminal) {
                comma = terminal.getSymbol();
            } else {
                UnaryExpressionContext element = (UnaryExpressionContext) child;
                elements.add(SyntaxErrors.isEmpty(element) ? missingBehind(comma) : unary(element));
            }
        }
        return new ArrayLiteralAst(
                tree.extent(
                        elements.getFirst().extent().start(),
                        elements.getLast().extent().end()),
                elements);
    }

    /** Stands for an operand that is missing: the operator or comma before it. */
    private ExpressionAst missingBehind(Token operator) {
        return new ErrorExpressionAst(tree.extent(operator), List.of());
    }

    private ExpressionAst missing(ParserRuleContext context) {
        return new ErrorExpressionAst(tree.behindLast(context), List.of());
    }

    ExpressionAst unary(UnaryExpressionContext context) {
        if (context == null || SyntaxErrors.isEmpty(context)) {
            return missing(context);
        }
        if (context.getChild(0) instanceof CastableContext castable) {
            return castable(castable);
        }
        if (context.getStart().getType() != PowerShellParser.COMMA) {
            return prefixed(context, context.unaryExpression());
        }
        ExpressionAst element = operand(context.getStart(), context.unaryExpression());
        return new ArrayLiteralAst(
                tree.extent(tree.extent(context).start(), element.extent().end()), List.of(element));
    }

    private ExpressionAst castable(CastableContext context) {
        if (SyntaxErrors.isEmpty(context)) {
            return missing(context);
        }
        ParseTree first = context.getChild(0);
        if (first instanceof AttributeContext attribute) {
            return bracketed(attribute, context.castOperand());
        }
        return switch (context.getStart().getType()) {
            case PowerShellParser.EXCLAIM,
                    PowerShellParser.NOT,
                    PowerShellParser.BNOT,
                    PowerShellParser.PLUS_PLUS,
                    PowerShellParser.MINUS_MINUS -> prefixed(context, context.unaryExpression());
            default -> {
                ExpressionAst primary = primary(first);
                yield context.getChildCount() == 1 ? primary : increment(postfixes(primary, context), context);
            }
        };
    }

    private ExpressionAst prefixed(ParserRuleContext context, UnaryExpressionContext operandContext) {
        ScriptToken operator = (ScriptToken) context.getStart();
        ExpressionAst operand = operand(operator, operandContext);
        Extent extent = tree.extent(operator.getStartIndex(), operand.extent().end());
        UnaryExpressionAst unary = new UnaryExpressionAst(extent, operator.kind(), operand);
        tree.checks.increment(unary);
        return unary;
    }

    private ExpressionAst operand(Token operator, UnaryExpressionContext context) {
        return context == null || SyntaxErrors.isEmpty(context) ? missingBehind(operator) : unary(context);
    }

    /** A bracket is a cast or an attribute where an operand follows, else a type as a value. */
    private ExpressionAst bracketed(AttributeContext bracket, CastOperandContext operand) {
        AttributeBaseAst attribute = tree.definitions.attributeOrType(bracket);
        if (operand == null && attribute instanceof AttributeAst unexpected) {
            tree.errors.add(
                    tree.behindLast(bracket).end(),
                    attribute.extent(),
                    true,
                    "UnexpectedAttribute",
                    unexpected.typeName().fullName());
            return new ErrorExpressionAst(attribute.extent(), List.of());
        }
        if (operand == null || operand.castable() == null && operand.PREFIX_OPERATOR() == null) {
            TypeName name = attribute instanceof TypeConstraintAst type
                    ? type.typeName()
                    : ((AttributeAst) attribute).typeName();
            ExpressionAst type = new TypeExpressionAst(attribute.extent(), name);
            return operand == null ? type : increment(postfixes(type, operand), operand);
        }
        ExpressionAst child = operand.castable() != null
                ? castable(operand.castable())
                : prefixed(operand, operand.unaryExpression());
        Extent extent = tree.extent(attribute.extent().start(), child.extent().end());
        if (attribute instanceof TypeConstraintAst type) {
            ConvertExpressionAst cast = new ConvertExpressionAst(extent, type, child);
            tree.checks.cast(cast);
            return cast;
        }
        AttributedExpressionAst attributed = new AttributedExpressionAst(extent, attribute, child);
        tree.checks.attributed(attributed);
        return attributed;
    }

    private ExpressionAst increment(ExpressionAst operand, ParserRuleContext context) {
        if (!(context.getChild(context.getChildCount() - 1) instanceof TerminalNode operator)) {
            return operand;
        }
        UnaryExpressionAst unary = new UnaryExpressionAst(
                tree.extent(
                        operand.extent().start(),
                        tree.extent(operator.getSymbol()).end()),
                operator.getSymbol().getType() == PowerShellParser.PLUS_PLUS
                        ? TokenKind.POSTFIX_PLUS_PLUS
                        : TokenKind.POSTFIX_MINUS_MINUS,
                operand);
        tree.checks.increment(unary);
        return unary;
    }

    // ------------------------------------------------------------------------------------------- members, indexes,
    // calls

    private ExpressionAst postfixes(ExpressionAst primary, ParserRuleContext context) {
        ExpressionAst target = primary;
        for (ParseTree child : context.children) {
            if (child instanceof PostfixContext postfix) {
                target = switch (postfix.getStart().getType()) {
                    case PowerShellParser.INDEX_BRACKET, PowerShellParser.QUESTION_L_BRACKET -> index(target, postfix);
                    default -> member(target, postfix);
                };
            }
        }
        if (primary instanceof UsingExpressionAst && target != primary) {
            tree.checks.using(target);
        }
        return target;
    }

    private ExpressionAst index(ExpressionAst target, PostfixContext context) {
        return new IndexExpressionAst(
                tree.extent(target.extent().start(), tree.extent(context).end()),
                target,
                expression(context.expression()),
                context.getStart().getType() == PowerShellParser.QUESTION_L_BRACKET);
    }

    private ExpressionAst member(ExpressionAst target, PostfixContext context) {
        Extent extent =
                tree.extent(target.extent().start(), tree.extent(context).end());
        boolean unnamed = context.memberName() == null || SyntaxErrors.isEmpty(context.memberName());
        ExpressionAst name = unnamed ? new ErrorExpressionAst(extent, List.of()) : memberName(context.memberName());
        boolean isStatic = context.getStart().getType() == PowerShellParser.COLON_COLON;
        boolean nullConditional = context.getStart().getType() == PowerShellParser.QUESTION_DOT;
        if (context.getChildCount() == 2) {
            return new MemberExpressionAst(extent, target, name, isStatic, nullConditional);
        }
        if (context.CALL_PAREN() == null && context.scriptBlockArgument() == null) {
            return new MemberExpressionAst(extent, target, name, isStatic, nullConditional);
        }
        List<TypeName> genericArguments = null;
        if (context.genericArguments() != null) {
            genericArguments = new ArrayList<>();
            for (TypeNameContext type : context.genericArguments().typeName()) {
                genericArguments.add(tree.types.typeName(type));
            }
        }
        List<ExpressionAst> arguments = context.scriptBlockArgument() == null
                ? methodArguments(context.methodArguments())
                : List.of(scriptBlockArgument(context.scriptBlockArgument()));
        return new InvokeMemberExpressionAst(
                extent, target, name, arguments, isStatic, nullConditional, genericArguments);
    }

    private ExpressionAst scriptBlockArgument(ScriptBlockArgumentContext context) {
        Extent extent = tree.extent(context);
        return new ScriptBlockExpressionAst(
                extent, tree.blocks.scriptBlockBody(context.scriptBlockBody(), extent, List.of(), false));
    }

    List<ExpressionAst> methodArguments(MethodArgumentsContext context) {
        List<ExpressionAst> arguments = new ArrayList<>();
        if (context != null) {
            for (ArgumentExpressionContext argument : context.argumentExpression()) {
                arguments.add(argumentExpression(argument));
            }
        }
        return arguments;
    }

    private ExpressionAst memberName(MemberNameContext context) {
        ParseTree child = context.getChild(0);
        if (child instanceof TerminalNode terminal) {
            Token token = terminal.getSymbol();
            return leaf(token);
        }
        return node(child);
    }

    // ----------------------------------------------------------------------------------------------------------
    // operands

    ExpressionAst argument(ArgumentContext context) {
        return operand(context);
    }

    /** A word, or an operand with what touches it. */
    ExpressionAst operand(ParserRuleContext context) {
        if (SyntaxErrors.isEmpty(context)) {
            return missing(context);
        }
        int type = context.getStart().getType();
        if (type == PowerShellParser.IDENTIFIER || type == PowerShellParser.GENERIC) {
            return tree.strings.bareWord(context.getStart());
        }
        ParseTree primary = context.getChild(0);
        ExpressionAst target = primary instanceof TerminalNode terminal ? leaf(terminal.getSymbol()) : node(primary);
        if (context.getChildCount() == 1) {
            return target;
        }
        checkNotSplatted(target);
        return postfixes(target, context);
    }

    private ExpressionAst primary(ParseTree child) {
        if (!(child instanceof TerminalNode terminal)) {
            return node(child);
        }
        ExpressionAst leaf = leaf(terminal.getSymbol());
        checkNotSplatted(leaf);
        return leaf;
    }

    void checkNotSplatted(ExpressionAst expression) {
        if (expression instanceof VariableExpressionAst variable && variable.splatted()) {
            tree.checks.splattedElsewhere(variable);
        }
    }

    ExpressionAst leaf(Token token) {
        return switch (token.getType()) {
            case PowerShellParser.VARIABLE, PowerShellParser.SPLATTED_VARIABLE -> variable(token);
            case PowerShellParser.NUMBER -> number(token);
            default ->
                new StringConstantExpressionAst(tree.extent(token), token.getText(), StringConstantType.BARE_WORD);
        };
    }

    private ExpressionAst number(Token token) {
        NumberLiteral literal = NumberLiteral.of(token.getText());
        if (literal == null) {
            tree.errors.add(tree.extent(token), "BadNumericConstant", token.getText());
            literal = new NumberLiteral(NumericKind.INT32, 0);
        }
        return new ConstantExpressionAst(tree.extent(token), literal.kind(), literal.value());
    }

    ExpressionAst variable(Token token) {
        return variable(tree.extent(token), token.getText());
    }

    /** A variable as written; {@code $using:x} is an expression of its own. */
    ExpressionAst variable(Extent extent, String text) {
        boolean braced = text.startsWith("{", 1);
        if (braced && (text.length() < 3 || !text.endsWith("}"))) {
            Extent reference = tree.extent(extent.start() + 1, extent.end());
            tree.errors.add(extent.end(), reference, true, "IncompleteDollarVariableReference");
            return new VariableExpressionAst(extent, VariablePath.of(text.substring(2)), false);
        }
        if (text.equals("${}")) {
            tree.errors.add(tree.extent(extent.end() - 1, extent.end()), "EmptyVariableReference");
        }
        if (braced) {
            checkBraces(extent, text);
        }
        String name = braced ? Escapes.removed(text.substring(2, text.length() - 1)) : text.substring(1);
        VariablePath path = VariablePath.of(name);
        VariableExpressionAst variable = new VariableExpressionAst(extent, path, text.charAt(0) == '@');
        return "using".equals(path.scope()) ? new UsingExpressionAst(extent, variable) : variable;
    }

    /** A brace inside of braces has to be escaped. */
    private void checkBraces(Extent extent, String text) {
        for (int i = 2; i < text.length(); i++) {
            if (text.charAt(i) == '`') {
                i = Math.max(i + 1, Escapes.endOfUnicode(text, i + 1, text.length()) - 1);
            } else if (text.charAt(i) == '{') {
                int at = extent.start() + i + 1;
                tree.errors.add(tree.extent(at, at + 1), "OpenBraceNeedsToBeBackTickedInVariableName");
            }
        }
    }

    private ExpressionAst node(ParseTree tree) {
        return node((ParserRuleContext) tree);
    }

    private ExpressionAst node(ParserRuleContext context) {
        return switch (context.getRuleIndex()) {
            case PowerShellParser.RULE_stringLiteral -> tree.strings.literal(context.getStart());
            case PowerShellParser.RULE_parenthesized ->
                new ParenExpressionAst(
                        tree.extent(context),
                        tree.pipelines.pipelineStatement(((ParenthesizedContext) context).pipelineStatement()));
            case PowerShellParser.RULE_subExpression -> subExpression((SubExpressionContext) context);
            case PowerShellParser.RULE_arrayExpression ->
                new ArrayExpressionAst(
                        tree.extent(context),
                        tree.blocks.bareBlock(((ArrayExpressionContext) context).statementList()));
            case PowerShellParser.RULE_hashtable -> hashtable((HashtableContext) context);
            case PowerShellParser.RULE_scriptBlockExpression ->
                new ScriptBlockExpressionAst(
                        tree.extent(context),
                        tree.blocks.scriptBlock(((ScriptBlockExpressionContext) context).scriptBlock(), false));
            default -> throw new IllegalStateException(context.getClass().getSimpleName());
        };
    }

    ExpressionAst subExpression(SubExpressionContext context) {
        return new SubExpressionAst(tree.extent(context), tree.blocks.bareBlock(context.statementList()));
    }

    ExpressionAst hashtable(HashtableContext context) {
        List<KeyValuePair> pairs = new ArrayList<>();
        for (KeyValuePairContext pair : context.keyValuePair()) {
            ExpressionAst key = key(pair.hashtableKey());
            StatementAst value = pair.statement() == null
                    ? tree.statements.missingBehind(key.extent())
                    : tree.statements.statement(pair.statement());
            pairs.add(new KeyValuePair(key, value));
        }
        HashtableAst table = new HashtableAst(tree.extent(context), pairs);
        tree.checks.keys(table);
        return table;
    }

    private ExpressionAst key(HashtableKeyContext context) {
        return context.HASH_KEY() != null ? leaf(context.HASH_KEY().getSymbol()) : unary(context.unaryExpression());
    }
}

package org.jwsh.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jwsh.language.ConstantValues.Place;
import org.jwsh.language.ast.*;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.*;

/** Makes the nodes of functions, parameters, attributes, classes and enums. */
final class DefinitionBuilder {
    /** The simple types that an enum cannot even be tried with. */
    private static final Set<String> NO_NUMBERS = Set.of("System.String", "System.DateTime");

    private final TreeContext tree;

    DefinitionBuilder(TreeContext tree) {
        this.tree = tree;
    }

    // ------------------------------------------------------------------------------------------- functions and
    // parameters

    FunctionDefinitionAst function(FunctionDefinitionContext context) {
        boolean filter = context.FILTER() != null;
        List<ParameterAst> parameters =
                context.L_PAREN() == null ? null : parameters(context.parameterList(), Place.ATTRIBUTE);
        FunctionDefinitionAst function = new FunctionDefinitionAst(
                tree.extent(context),
                tree.strings.plain(context.functionName().getStart()),
                filter,
                context.WORKFLOW() != null,
                parameters,
                tree.blocks.scriptBlock(context.scriptBlock(), filter));
        tree.checks.function(function);
        return function;
    }

    ParamBlockAst paramBlock(ParamBlockContext context) {
        List<AttributeBaseAst> attributes = new ArrayList<>();
        for (ParamAttributeContext attribute : context.paramAttribute()) {
            AttributeBaseAst made = attributeOrType(attribute, attribute.attributeBody(), Place.ATTRIBUTE);
            if (made instanceof TypeConstraintAst type) {
                tree.errors.add(
                        type.extent(),
                        "TypeNotAllowedBeforeParam",
                        type.typeName().fullName());
            } else {
                attributes.add(made);
            }
        }
        int start = context.PARAM().getSymbol().getStartIndex();
        List<ParameterAst> parameters = parameters(context.parameterList(), Place.ATTRIBUTE);
        tree.checks.parameters(parameters);
        return new ParamBlockAst(tree.extent(start, tree.extent(context).end()), attributes, parameters);
    }

    private List<ParameterAst> parameters(ParameterListContext context, Place place) {
        List<ParameterAst> parameters = new ArrayList<>();
        if (context != null) {
            for (ParameterContext parameter : context.parameter()) {
                if (parameter.VARIABLE() != null) {
                    parameters.add(parameter(parameter, place));
                }
            }
        }
        return parameters;
    }

    private ParameterAst parameter(ParameterContext context, Place place) {
        List<AttributeBaseAst> attributes = new ArrayList<>();
        for (AttributeContext attribute : context.attribute()) {
            attributes.add(attributeOrType(attribute, attribute.attributeBody(), place));
        }
        ExpressionAst value = context.argumentExpression() == null
                ? null
                : tree.expressions.argumentExpression(context.argumentExpression());
        Token name = context.VARIABLE().getSymbol();
        VariableExpressionAst variable = new VariableExpressionAst(
                tree.extent(name), ((VariableExpressionAst) tree.expressions.variable(name)).path(), false);
        return new ParameterAst(tree.extent(context), attributes, variable, value);
    }

    // --------------------------------------------------------------------------------------------------------
    // attributes

    AttributeBaseAst attributeOrType(AttributeContext context) {
        return attributeOrType(context, context.attributeBody(), Place.ATTRIBUTE);
    }

    private AttributeBaseAst attributeOrType(ParserRuleContext bracket, AttributeBodyContext body, Place place) {
        return body.L_PAREN() == null
                ? new TypeConstraintAst(tree.extent(bracket), tree.types.typeName(body))
                : attribute(bracket, body, place);
    }

    private AttributeAst attribute(ParserRuleContext bracket, AttributeBodyContext body, Place place) {
        List<ExpressionAst> positional = new ArrayList<>();
        List<NamedAttributeArgumentAst> named = new ArrayList<>();
        if (body.attributeArguments() != null) {
            for (AttributeArgumentContext argument : body.attributeArguments().attributeArgument()) {
                if (argument.IDENTIFIER() == null) {
                    positional.add(tree.expressions.argumentExpression(argument.argumentExpression()));
                } else if (named.stream()
                        .anyMatch(other -> other.argumentName()
                                .equals(argument.IDENTIFIER().getText()))) {
                    tree.errors.add(
                            tree.extent(argument.IDENTIFIER().getSymbol()),
                            "DuplicateNamedArgument",
                            argument.IDENTIFIER().getText());
                } else {
                    named.add(namedArgument(argument));
                }
            }
        }
        ((ScriptToken) body.typeName().getStart()).role(TokenRole.ATTRIBUTE_NAME);
        AttributeAst attribute = new AttributeAst(tree.extent(bracket), tree.types.typeName(body), positional, named);
        tree.checks.attribute(attribute, place);
        return attribute;
    }

    private NamedAttributeArgumentAst namedArgument(AttributeArgumentContext context) {
        Token name = context.IDENTIFIER().getSymbol();
        ((ScriptToken) name).role(TokenRole.MEMBER_NAME);
        boolean omitted = context.argumentExpression() == null;
        ExpressionAst value = omitted
                ? new ConstantExpressionAst(tree.extent(name), NumericKind.INT32, 1)
                : tree.expressions.argumentExpression(context.argumentExpression());
        return new NamedAttributeArgumentAst(tree.extent(context), name.getText(), value, omitted);
    }

    TypeConstraintAst typeConstraint(AttributeContext context) {
        return new TypeConstraintAst(tree.extent(context), tree.types.typeName(context.attributeBody()));
    }

    // -----------------------------------------------------------------------------------------------------------
    // classes

    /**
     * @param whole what the definition covers with its attributes
     */
    TypeDefinitionAst typeDefinition(
            TypeDefinitionContext context, ParserRuleContext whole, List<TypeAttributeContext> attributeContexts) {
        TypeDefinitionKind kind = context.CLASS() != null
                ? TypeDefinitionKind.CLASS
                : context.ENUM() != null ? TypeDefinitionKind.ENUM : TypeDefinitionKind.INTERFACE;
        List<AttributeAst> attributes = new ArrayList<>();
        for (TypeAttributeContext attribute : attributeContexts) {
            if (attribute.attributeBody().L_PAREN() == null) {
                tree.errors.add(
                        tree.extent(attribute),
                        "TypeNotAllowedBeforeStatement",
                        tree.types.typeName(attribute.attributeBody()).fullName());
                continue;
            }
            attributes.add(attribute(attribute, attribute.attributeBody(), Place.CLASS_ATTRIBUTE));
        }
        List<TypeConstraintAst> bases = new ArrayList<>();
        for (BaseTypeContext base : context.baseType()) {
            if (SyntaxErrors.isEmpty(base)) {
                continue;
            }
            bases.add(new TypeConstraintAst(tree.extent(base), tree.types.typeName(base.typeName())));
        }
        if (kind == TypeDefinitionKind.ENUM && !bases.isEmpty()) {
            checkUnderlying(bases.getFirst());
        }
        String name = context.IDENTIFIER().getText();
        List<MemberAst> members = new ArrayList<>();
        for (MemberContext member : context.member()) {
            if (!tree.hasSyntaxErrors || isComplete(member)) {
                members.add(member(member, name, kind));
            }
        }
        TypeDefinitionAst type = new TypeDefinitionAst(tree.extent(whole), name, kind, attributes, bases, members);
        tree.classes.add(type);
        return type;
    }

    private void checkUnderlying(TypeConstraintAst type) {
        String name = type.typeName().fullName();
        if (!TypeRelations.known().isKnown(name)
                || NO_NUMBERS.contains(TypeRelations.known().fullName(name))) {
            tree.errors.add(type.extent(), "InvalidUnderlyingType", name);
        }
    }

    private static boolean isComplete(MemberContext member) {
        if (member.exception != null) {
            return false;
        }
        ParserRuleContext inner = member.property() != null ? member.property() : member.method();
        return inner != null && inner.exception == null && !Brokenness.of(inner);
    }

    private MemberAst member(MemberContext context, String typeName, TypeDefinitionKind kind) {
        List<AttributeAst> attributes = new ArrayList<>();
        Set<MemberModifier> modifiers = EnumSet.noneOf(MemberModifier.class);
        TypeConstraintAst type = null;
        for (ParseTree child : context.children) {
            if (child instanceof MemberAttributeContext bracket) {
                switch (attributeOrType(bracket, bracket.attributeBody(), Place.CLASS_ATTRIBUTE)) {
                    case AttributeAst attribute -> attributes.add(attribute);
                    case TypeConstraintAst constraint -> {
                        if (type != null) {
                            tree.errors.add(constraint.extent(), "TooManyTypes");
                        }
                        type = constraint;
                    }
                }
            } else if (child instanceof TerminalNode token) {
                MemberModifier modifier = token.getSymbol().getType() == PowerShellParser.STATIC
                        ? MemberModifier.STATIC
                        : MemberModifier.HIDDEN;
                if (!modifiers.add(modifier)) {
                    tree.errors.add(tree.extent(token.getSymbol()), "DuplicateQualifier", token.getText());
                }
            }
        }
        if (context.property() != null) {
            return property(context, context.property(), type, attributes, modifiers);
        }
        return method(context, context.method(), typeName, type, attributes, modifiers);
    }

    private MemberAst property(
            MemberContext member,
            PropertyContext context,
            TypeConstraintAst type,
            List<AttributeAst> attributes,
            Set<MemberModifier> modifiers) {
        Token name = context.getStart();
        String plain = name.getType() == PowerShellParser.PROPERTY_VARIABLE
                ? name.getText().substring(1)
                : name.getText();
        ExpressionAst value = context.expression() == null ? null : tree.expressions.expression(context.expression());
        return new PropertyMemberAst(withTerminator(member), plain, type, attributes, modifiers, value);
    }

    /** A property covers the semicolon behind it. */
    private Extent withTerminator(MemberContext member) {
        Extent extent = tree.extent(member);
        List<ParseTree> siblings = member.getParent().children;
        int next = siblings.indexOf(member) + 1;
        boolean ended = next < siblings.size()
                && siblings.get(next) instanceof TerminatorContext terminator
                && terminator.SEMI() != null;
        return ended
                ? tree.extent(
                        extent.start(),
                        tree.extent((ParserRuleContext) siblings.get(next)).end())
                : extent;
    }

    private MemberAst method(
            MemberContext member,
            MethodContext context,
            String typeName,
            TypeConstraintAst type,
            List<AttributeAst> attributes,
            Set<MemberModifier> modifiers) {
        String name = context.IDENTIFIER().getText();
        boolean constructor = name.equalsIgnoreCase(typeName);
        List<StatementAst> baseCall =
                constructor && !modifiers.contains(MemberModifier.STATIC) ? List.of(baseCall(context)) : List.of();
        ScriptBlockContext block = context.scriptBlock();
        ScriptBlockAst body = tree.blocks.scriptBlockBody(block.scriptBlockBody(), tree.extent(block), baseCall, false);
        FunctionDefinitionAst definition = new FunctionDefinitionAst(
                tree.extent(context),
                name,
                false,
                false,
                parameters(context.parameterList(), Place.CLASS_ATTRIBUTE),
                body);
        tree.checks.function(definition);
        return new FunctionMemberAst(tree.extent(member), name, type, attributes, modifiers, definition, constructor);
    }

    /** The call of the base constructor: the written one, or one without arguments at the place of the body. */
    private StatementAst baseCall(MethodContext context) {
        BaseConstructorCallContext call = context.baseConstructorCall();
        Extent extent = call == null
                ? Extent.EMPTY
                : tree.extent(
                        call.BASE().getSymbol().getStartIndex(),
                        tree.extent(call).end());
        Extent target = call == null ? extent : tree.extent(call.BASE().getSymbol());
        ExpressionAst invocation = new BaseCtorInvokeMemberExpressionAst(
                extent,
                new VariableExpressionAst(target, VariablePath.of("this"), false),
                new StringConstantExpressionAst(target, ".ctor", StringConstantType.BARE_WORD),
                call == null ? List.of() : tree.expressions.methodArguments(call.methodArguments()));
        return new CommandExpressionAst(extent, invocation, List.of());
    }
}

package org.jwsh.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jwsh.compile.command.PipelineExpression;
import org.jwsh.compile.command.PipelineStatement;
import org.jwsh.compile.expression.ArrayExpression;
import org.jwsh.compile.expression.ArrayLiteral;
import org.jwsh.compile.expression.BinaryOperation;
import org.jwsh.compile.expression.Cast;
import org.jwsh.compile.expression.Constant;
import org.jwsh.compile.expression.CustomObjectFromTable;
import org.jwsh.compile.expression.CustomObjectLiteral;
import org.jwsh.compile.expression.ExpandableString;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.expression.HashtableLiteral;
import org.jwsh.compile.expression.ScriptBlockLiteral;
import org.jwsh.compile.expression.SubExpression;
import org.jwsh.compile.expression.Ternary;
import org.jwsh.compile.expression.TypeLiteral;
import org.jwsh.compile.expression.WatchedExpression;
import org.jwsh.compile.member.BaseMethodCall;
import org.jwsh.compile.member.ElementAccess;
import org.jwsh.compile.member.GenericMethodCall;
import org.jwsh.compile.member.IndexedMember;
import org.jwsh.compile.member.MemberRead;
import org.jwsh.compile.member.MethodCall;
import org.jwsh.compile.member.StaticMember;
import org.jwsh.compile.member.StaticMethodCall;
import org.jwsh.compile.variable.AssignableNode;
import org.jwsh.compile.variable.Assignment;
import org.jwsh.compile.variable.CoalescingAssignment;
import org.jwsh.compile.variable.CompoundAssignment;
import org.jwsh.compile.variable.ConstrainedVariable;
import org.jwsh.compile.variable.ConvertedTarget;
import org.jwsh.compile.variable.DriveVariable;
import org.jwsh.compile.variable.MultipleTargets;
import org.jwsh.compile.variable.NullTarget;
import org.jwsh.compile.variable.ReferenceTo;
import org.jwsh.compile.variable.ScopedVariable;
import org.jwsh.compile.variable.SlotVariable;
import org.jwsh.compile.variable.SuccessVariable;
import org.jwsh.compile.variable.TypeConstraint;
import org.jwsh.compile.variable.UsingVariable;
import org.jwsh.compile.variable.VariableAccumulation;
import org.jwsh.language.Extent;
import org.jwsh.language.VariablePath;
import org.jwsh.language.ast.ArrayExpressionAst;
import org.jwsh.language.ast.ArrayLiteralAst;
import org.jwsh.language.ast.AssignmentStatementAst;
import org.jwsh.language.ast.AttributedExpressionAst;
import org.jwsh.language.ast.AttributedExpressionBaseAst;
import org.jwsh.language.ast.BaseCtorInvokeMemberExpressionAst;
import org.jwsh.language.ast.BinaryExpressionAst;
import org.jwsh.language.ast.CommandExpressionAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.ConvertExpressionAst;
import org.jwsh.language.ast.ErrorExpressionAst;
import org.jwsh.language.ast.ExpandableStringExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.HashtableAst;
import org.jwsh.language.ast.IndexExpressionAst;
import org.jwsh.language.ast.InvokeMemberExpressionAst;
import org.jwsh.language.ast.KeyValuePair;
import org.jwsh.language.ast.MemberExpressionAst;
import org.jwsh.language.ast.ParenExpressionAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.ScriptBlockExpressionAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.language.ast.StatementBlockAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.SubExpressionAst;
import org.jwsh.language.ast.TernaryExpressionAst;
import org.jwsh.language.ast.TypeExpressionAst;
import org.jwsh.language.ast.UnaryExpressionAst;
import org.jwsh.language.ast.UsingExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.Breakpoints;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.operators.Arithmetic;

/** Chooses the nodes for expressions. */
final class ExpressionCompiler {
    private final Slots slots;
    private final StatementCompiler statements;
    private final OperatorCompiler operators = new OperatorCompiler(this);

    ExpressionCompiler(Slots slots, StatementCompiler statements) {
        this.slots = slots;
        this.statements = statements;
    }

    ExpressionNode compile(ExpressionAst expression) {
        return switch (expression) {
            case ConstantExpressionAst constant ->
                new Constant(NumberLiterals.value(constant.kind(), constant.value()));
            case StringConstantExpressionAst text -> new Constant(text.value());
            case ExpandableStringExpressionAst text -> expandable(text);
            case VariableExpressionAst variable -> read(variable.path(), variable.extent(), 1);
            case BinaryExpressionAst binary -> operators.binary(binary);
            case UnaryExpressionAst unary -> operators.unary(unary);
            case TernaryExpressionAst ternary ->
                new Ternary(compile(ternary.condition()), compile(ternary.ifTrue()), compile(ternary.ifFalse()));
            case ConvertExpressionAst cast -> cast(cast);
            case AttributedExpressionAst attributed -> compile(attributed.child());
            case MemberExpressionAst member -> member(member);
            case InvokeMemberExpressionAst call -> call(call);
            case BaseCtorInvokeMemberExpressionAst base -> Constant.NULL;
            case IndexExpressionAst index ->
                new ElementAccess(compile(index.target()), compile(index.index()), index.nullConditional());
            case TypeExpressionAst type -> new TypeLiteral(new TypeReference(type.typeName()));
            case ScriptBlockExpressionAst block -> new ScriptBlockLiteral(block.scriptBlock());
            case ArrayLiteralAst array ->
                new ArrayLiteral(array.elements().stream().map(this::compile).toArray(ExpressionNode[]::new));
            case ArrayExpressionAst array -> arrayExpression(array);
            case HashtableAst table -> hashtable(table);
            case ParenExpressionAst paren -> value(paren.pipeline());
            case SubExpressionAst sub -> new SubExpression(statements.block(sub.subExpression()));
            case UsingExpressionAst using -> using(using);
            case ErrorExpressionAst error -> throw new IllegalArgumentException("An expression with a syntax error");
        };
    }

    /** A statement as a value. */
    ExpressionNode value(StatementAst statement) {
        return value(statement, false);
    }

    /** What a compound statement evaluates first, such as its condition. */
    ExpressionNode leadingValue(StatementAst statement) {
        return value(statement, true);
    }

    private ExpressionNode value(StatementAst statement, boolean leading) {
        ExpressionNode node = unwatched(statement);
        return Breakpoints.isWatched(statement.extent().file())
                ? new WatchedExpression(node, statement.extent(), leading)
                : node;
    }

    private ExpressionNode unwatched(StatementAst statement) {
        return switch (statement) {
            case PipelineAst pipeline
            when isPlain(pipeline) ->
                compile(((CommandExpressionAst) pipeline.elements().getFirst()).expression());
            case CommandExpressionAst element when element.redirections().isEmpty() -> compile(element.expression());
            case AssignmentStatementAst assignment -> assignment(assignment);
            default ->
                statements.compile(statement) instanceof PipelineStatement pipeline
                        ? new PipelineExpression(pipeline)
                        : new SubExpression(statements.compile(statement));
        };
    }

    private static boolean isPlain(PipelineAst pipeline) {
        return !pipeline.background()
                && pipeline.elements().size() == 1
                && pipeline.elements().getFirst() instanceof CommandExpressionAst element
                && element.redirections().isEmpty();
    }

    private ExpressionNode using(UsingExpressionAst using) {
        return using.subExpression() instanceof VariableExpressionAst variable
                ? new UsingVariable(variable.path().name())
                : compile(using.subExpression());
    }

    private ExpressionNode expandable(ExpandableStringExpressionAst text) {
        ExpressionNode[] parts =
                text.nestedExpressions().stream().map(this::inString).toArray(ExpressionNode[]::new);
        return new ExpandableString(FormatExpression.literals(text.formatExpression(), parts.length), parts);
    }

    /** A part of a string: strict mode 1 lets variables be unset there. */
    private ExpressionNode inString(ExpressionAst part) {
        return part instanceof VariableExpressionAst variable
                ? read(variable.path(), variable.extent(), 2)
                : compile(part);
    }

    private ExpressionNode read(VariablePath path, Extent extent, int strictFrom) {
        if (path.isUnscoped()) {
            switch (CaseFolding.fold(path.name())) {
                case "null" -> {
                    return Constant.NULL;
                }
                case "true" -> {
                    return Constant.TRUE;
                }
                case "false" -> {
                    return Constant.FALSE;
                }
                case "?" -> {
                    return new SuccessVariable();
                }
                default -> {}
            }
        }
        return variable(path, extent, strictFrom);
    }

    AssignableNode variable(VariablePath path) {
        return variable(path, null, 1);
    }

    private AssignableNode variable(VariablePath path, Extent extent, int strictFrom) {
        if (path.drive() != null && !path.drive().equalsIgnoreCase("variable")) {
            return new DriveVariable(path.drive(), path.name());
        }
        if (path.scope() != null && !path.scope().equals("variable")) {
            return new ScopedVariable(path.scope(), path.name(), extent);
        }
        return new SlotVariable(
                slots.slot(path.name()), path.name(), ReservedNames.contains(path.name()), extent, strictFrom);
    }

    private ExpressionNode cast(ConvertExpressionAst cast) {
        TypeReference type = new TypeReference(cast.type().typeName());
        if (cast.child() instanceof HashtableAst table) {
            String name = CaseFolding.fold(type.name().fullName());
            if (name.equals("ordered")) {
                return hashtable(table).asOrdered();
            }
            if (name.equals("pscustomobject") || name.equals("system.management.automation.pscustomobject")) {
                return customObject(table);
            }
        }
        String typeName = CaseFolding.fold(type.name().fullName());
        if (typeName.equals("pscustomobject")) {
            return new CustomObjectFromTable(compile(cast.child()));
        }
        if (typeName.equals("ref") || typeName.equals("system.management.automation.psreference")) {
            return new ReferenceTo(compile(cast.child()));
        }
        return new Cast(type, compile(cast.child()));
    }

    private HashtableLiteral hashtable(HashtableAst table) {
        ExpressionNode[] keys =
                table.pairs().stream().map(pair -> compile(pair.key())).toArray(ExpressionNode[]::new);
        ExpressionNode[] values =
                table.pairs().stream().map(pair -> value(pair.value())).toArray(ExpressionNode[]::new);
        return new HashtableLiteral(keys, values, false);
    }

    private ExpressionNode customObject(HashtableAst table) {
        List<String> names = new ArrayList<>();
        for (KeyValuePair pair : table.pairs()) {
            ExpressionNode key = compile(pair.key());
            if (!(key.constant() instanceof String name)
                    || CaseFolding.fold(name).equals("pstypename")
                    || names.stream().anyMatch(name::equalsIgnoreCase)) {
                return new CustomObjectFromTable(hashtable(table).asOrdered());
            }
            names.add(name);
        }
        ExpressionNode[] values =
                table.pairs().stream().map(pair -> value(pair.value())).toArray(ExpressionNode[]::new);
        return new CustomObjectLiteral(names.toArray(String[]::new), values);
    }

    private ExpressionNode memberName(ExpressionAst member) {
        return compile(member);
    }

    private ExpressionNode member(MemberExpressionAst member) {
        ExpressionNode target = compile(member.expression());
        return member.isStatic()
                ? new StaticMember(target, memberName(member.member()))
                : new MemberRead(target, memberName(member.member()), member.nullConditional());
    }

    private ExpressionNode call(InvokeMemberExpressionAst call) {
        ExpressionNode target = compile(call.expression());
        ExpressionNode name = memberName(call.member());
        ExpressionNode[] arguments = call.arguments() == null
                ? new ExpressionNode[0]
                : call.arguments().stream().map(this::compile).toArray(ExpressionNode[]::new);
        if (call.isStatic()) {
            return new StaticMethodCall(target, name, arguments, typeArguments(call));
        }
        ConvertExpressionAst cast = castTarget(call.expression());
        if (cast != null && !call.nullConditional()) {
            TypeReference type = new TypeReference(cast.type().typeName());
            return new BaseMethodCall(type, target, name, arguments);
        }
        return call.genericArguments() != null && !call.genericArguments().isEmpty()
                ? new GenericMethodCall(target, name, arguments, typeArguments(call))
                : new MethodCall(target, name, arguments, call.nullConditional());
    }

    private static TypeReference[] typeArguments(InvokeMemberExpressionAst call) {
        return call.genericArguments() == null
                ? new TypeReference[0]
                : call.genericArguments().stream().map(TypeReference::new).toArray(TypeReference[]::new);
    }

    /** The cast that a call's target is: it calls the method of that type, not one that overrides it. */
    private static ConvertExpressionAst castTarget(ExpressionAst target) {
        return switch (target) {
            case ConvertExpressionAst cast -> cast;
            case ParenExpressionAst parens
            when parens.pipeline() instanceof PipelineAst pipeline
                    && pipeline.elements().size() == 1
                    && pipeline.elements().getFirst() instanceof CommandExpressionAst element
                    && element.expression() instanceof ConvertExpressionAst cast -> cast;
            default -> null;
        };
    }

    ExpressionNode assignment(AssignmentStatementAst assignment) {
        AssignableNode target = assignable(assignment.left());
        ExpressionNode value = value(assignment.right());
        return switch (assignment.operator()) {
            case EQUALS -> new Assignment(target, value, isPlainValue(assignment.right()));
            case QUESTION_QUESTION_EQUALS -> new CoalescingAssignment(target, value);
            case PLUS_EQUALS -> compound(target, Arithmetic::add, value);
            case MINUS_EQUALS -> compound(target, Arithmetic::subtract, value);
            case MULTIPLY_EQUALS -> compound(target, Arithmetic::multiply, value);
            case DIVIDE_EQUALS -> compound(target, Arithmetic::divide, value);
            case REMAINDER_EQUALS -> compound(target, Arithmetic::remainder, value);
            default -> throw new IllegalArgumentException("No assignment operator: " + assignment.operator());
        };
    }

    private static ExpressionNode compound(
            AssignableNode target, BinaryOperation.Operator operator, ExpressionNode value) {
        return target instanceof SlotVariable variable
                ? new VariableAccumulation(variable, operator, value)
                : new CompoundAssignment(target, operator, value);
    }

    private static boolean isPlainValue(StatementAst right) {
        ExpressionAst expression = right instanceof PipelineAst pipeline && isPlain(pipeline)
                ? ((CommandExpressionAst) pipeline.elements().getFirst()).expression()
                : right instanceof CommandExpressionAst element ? element.expression() : null;
        return expression != null
                && !(expression instanceof ParenExpressionAst)
                && !(expression instanceof SubExpressionAst)
                && !(expression instanceof ArrayExpressionAst);
    }

    AssignableNode assignable(ExpressionAst target) {
        return switch (target) {
            case VariableExpressionAst variable
            when variable.path().text().equalsIgnoreCase("null") -> new NullTarget();
            case VariableExpressionAst variable -> variable(variable.path(), variable.extent(), 1);
            case ArrayLiteralAst array ->
                new MultipleTargets(
                        array.elements().stream().map(this::assignable).toArray(AssignableNode[]::new));
            case ParenExpressionAst paren -> assignable(inner(paren));
            case AttributedExpressionBaseAst constrained -> constrained(constrained);
            case InvokeMemberExpressionAst call
            when !call.isStatic() && call.arguments() != null ->
                new IndexedMember(
                        compile(call.expression()),
                        memberName(call.member()),
                        call.arguments().stream().map(this::compile).toArray(ExpressionNode[]::new));
            default -> compile(target) instanceof AssignableNode node ? node : notAssignable(target);
        };
    }

    private static AssignableNode notAssignable(ExpressionAst target) {
        throw new IllegalArgumentException("Not assignable: " + target.extent().text());
    }

    private static ExpressionAst inner(ParenExpressionAst paren) {
        return paren.pipeline() instanceof PipelineAst pipeline
                        && pipeline.elements().getFirst() instanceof CommandExpressionAst element
                ? element.expression()
                : ((CommandExpressionAst) paren.pipeline()).expression();
    }

    private AssignableNode constrained(AttributedExpressionBaseAst outermost) {
        List<Function<Frame, ValueConstraint>> constraints = new ArrayList<>();
        ExpressionAst inner = outermost;
        while (inner instanceof AttributedExpressionBaseAst bracket) {
            constraints.addFirst(constraint(bracket));
            inner = bracket.child();
        }
        AssignableNode target = assignable(inner);
        if (!(inner instanceof VariableExpressionAst variable)) {
            return new ConvertedTarget(target, constraints);
        }
        VariablePath path = variable.path();
        return path.drive() != null && !path.drive().equalsIgnoreCase("variable")
                ? new ConvertedTarget(target, constraints)
                : new ConstrainedVariable(
                        target, "variable".equals(path.scope()) ? null : path.scope(), path.name(), constraints);
    }

    private Function<Frame, ValueConstraint> constraint(AttributedExpressionBaseAst bracket) {
        return switch (bracket) {
            case ConvertExpressionAst convert -> {
                TypeReference type = new TypeReference(convert.type().typeName());
                yield frame -> TypeConstraint.of(type.resolve(frame));
            }
            case AttributedExpressionAst attributed -> {
                AttributeData data = ParameterCompiler.attribute(attributed.attribute());
                yield frame -> frame.context.engine().variableConstraint(data);
            }
        };
    }
    /** A list of values alone is the array; all else is run and what it writes collected. */
    private ExpressionNode arrayExpression(ArrayExpressionAst array) {
        ArrayLiteralAst list = onlyList(array.subExpression());
        return list == null ? new ArrayExpression(statements.block(array.subExpression())) : compile(list);
    }

    /** The list that is all that a block consists of; null where there is more or something else. */
    private static ArrayLiteralAst onlyList(StatementBlockAst block) {
        boolean single = block.traps().isEmpty() && block.statements().size() == 1;
        return single
                        && block.statements().getFirst() instanceof PipelineAst pipeline
                        && !pipeline.background()
                        && pipeline.elements().size() == 1
                        && pipeline.elements().getFirst() instanceof CommandExpressionAst alone
                        && alone.redirections().isEmpty()
                        && alone.expression() instanceof ArrayLiteralAst list
                ? list
                : null;
    }
}

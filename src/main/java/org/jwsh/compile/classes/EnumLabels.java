package org.jwsh.compile.classes;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jwsh.compile.CompiledExpression;
import org.jwsh.compile.Compiler;
import org.jwsh.compile.ScriptTypes;
import org.jwsh.language.AstSearch;
import org.jwsh.language.NumericKind;
import org.jwsh.language.ParseError;
import org.jwsh.language.VariablePath;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.BinaryExpressionAst;
import org.jwsh.language.ast.CommandExpressionAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.ConvertExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.MemberAst;
import org.jwsh.language.ast.MemberExpressionAst;
import org.jwsh.language.ast.ParenExpressionAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.TypeConstraintAst;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.language.ast.TypeDefinitionKind;
import org.jwsh.language.ast.TypeExpressionAst;
import org.jwsh.language.ast.TypeName;
import org.jwsh.language.ast.UnaryExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.runtime.Frame;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** The labels of an enum with their numbers: written, or one above the label before. */
final class EnumLabels {
    private static final Set<String> UNDERLYING = Set.of(
            "System.Byte",
            "System.Int16",
            "System.Int32",
            "System.Int64",
            "System.SByte",
            "System.UInt16",
            "System.UInt32",
            "System.UInt64");

    private static final BigInteger MASK = BigInteger.ONE.shiftLeft(64);

    private final TypeDefinitionAst type;
    private final Frame frame;
    private final NetType underlying;

    EnumLabels(TypeDefinitionAst type, Frame frame, Function<TypeName, NetType> types) {
        this.type = type;
        this.frame = frame;
        NetType named = type.baseTypes().isEmpty()
                ? NetTypes.INT
                : types.apply(type.baseTypes().getFirst().typeName());
        this.underlying = named == null ? NetTypes.INT : named;
    }

    NetType underlying() {
        return underlying;
    }

    /** The enums of the same script whose labels the numbers are made of. */
    List<TypeDefinitionAst> dependencies() {
        List<TypeDefinitionAst> found = new ArrayList<>();
        for (MemberAst member : type.members()) {
            ExpressionAst initial = ((PropertyMemberAst) member).initialValue();
            if (initial != null) {
                AstSearch.forEach(initial, node -> {
                    TypeDefinitionAst other = node instanceof MemberExpressionAst label ? definitionOf(label) : null;
                    if (other != null && other != type) {
                        found.add(other);
                    }
                });
            }
        }
        return found;
    }

    /** The enum of the same script that a label is taken from, or null. */
    private TypeDefinitionAst definitionOf(MemberExpressionAst label) {
        ScriptBlockAst script = type.extent().source().root();
        if (!(label.expression() instanceof TypeExpressionAst named) || script == null || script.endBlock() == null) {
            return null;
        }
        for (StatementAst statement : script.endBlock().statements()) {
            if (statement instanceof TypeDefinitionAst other
                    && other.kind() == TypeDefinitionKind.ENUM
                    && other.name().equalsIgnoreCase(named.typeName().fullName())) {
                return other;
            }
        }
        return null;
    }

    /** Adds what is wrong with the labels. */
    void check(List<ParseError> errors) {
        if (!UNDERLYING.contains(underlying.fullName())) {
            errors.add(ParseError.of(
                    type.baseTypes().getFirst().extent(), "InvalidUnderlyingType", underlying.fullName()));
            return;
        }
        Set<String> seen = new HashSet<>();
        BigInteger next = BigInteger.ZERO;
        for (MemberAst member : type.members()) {
            PropertyMemberAst label = (PropertyMemberAst) member;
            if (!seen.add(CaseFolding.fold(label.name()))) {
                errors.add(ParseError.of(label.extent(), "MemberAlreadyDefined", label.name()));
                return;
            }
            ExpressionAst initial = label.initialValue();
            if (initial != null && !isConstant(initial)) {
                errors.add(ParseError.of(initial.extent(), "EnumeratorValueMustBeConstant"));
                return;
            }
            try {
                next = initial == null ? next : number(initial);
            } catch (NetException notANumber) {
                String errorId = isNumeric(initial) ? "EnumeratorValueOutOfBounds" : "CannotConvertValue";
                errors.add(ParseError.of(initial.extent(), errorId, underlying.displayName()));
                return;
            }
            if (!fits(next)) {
                errors.add(ParseError.of(label.extent(), "EnumeratorValueOutOfBounds", underlying.displayName()));
                return;
            }
            next = next.add(BigInteger.ONE);
        }
    }

    private boolean fits(BigInteger number) {
        try {
            LanguagePrimitives.convertTo(number, underlying);
            return true;
        } catch (NetException tooLarge) {
            return false;
        }
    }

    private boolean isNumeric(ExpressionAst initial) {
        try {
            return value(initial) instanceof Number;
        } catch (NetException failed) {
            return false;
        }
    }

    /** The numbers; those above the greatest signed one as their bits. */
    Map<String, Long> numbers() {
        Map<String, Long> labels = new LinkedHashMap<>();
        BigInteger next = BigInteger.ZERO;
        for (MemberAst member : type.members()) {
            PropertyMemberAst label = (PropertyMemberAst) member;
            next = label.initialValue() == null ? next : number(label.initialValue());
            labels.put(label.name(), next.mod(MASK).longValue());
            next = next.add(BigInteger.ONE);
        }
        return labels;
    }

    private BigInteger number(ExpressionAst initial) {
        Object value = value(initial);
        if (value instanceof EnumValue label) {
            return BigInteger.valueOf(label.number());
        }
        Object converted = LanguagePrimitives.convertTo(value, underlying);
        return (BigInteger) LanguagePrimitives.convertTo(converted, NetTypes.named("System.Numerics.BigInteger"));
    }

    private Object value(ExpressionAst initial) {
        CompiledExpression compiled = Compiler.compileExpression(withNumbers(initial));
        return PSObject.unwrap(compiled.node().eval(frame.scratch(compiled.variables())));
    }

    /** The expression with the numbers of labels of the same script, which is not there yet, in their place. */
    private ExpressionAst withNumbers(ExpressionAst expression) {
        return switch (expression) {
            case MemberExpressionAst label when definitionOf(label) != null -> numberOf(label, definitionOf(label));
            case BinaryExpressionAst operation ->
                new BinaryExpressionAst(
                        operation.extent(),
                        withNumbers(operation.left()),
                        operation.operator(),
                        withNumbers(operation.right()),
                        operation.errorPosition());
            case UnaryExpressionAst operation ->
                new UnaryExpressionAst(operation.extent(), operation.operator(), withNumbers(operation.child()));
            case ConvertExpressionAst cast ->
                new ConvertExpressionAst(cast.extent(), cast.type(), withNumbers(cast.child()));
            case ParenExpressionAst parentheses
            when parentheses.pipeline() instanceof PipelineAst pipeline
                    && pipeline.elements().getFirst() instanceof CommandExpressionAst only ->
                withNumbers(only.expression());
            default -> expression;
        };
    }

    private ExpressionAst numberOf(MemberExpressionAst label, TypeDefinitionAst definition) {
        EnumLabels other = new EnumLabels(
                definition, frame, name -> ScriptTypes.of(frame.context).resolve(name, frame));
        String wanted = ((StringConstantExpressionAst) label.member()).value();
        Long number = other.numbers().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(wanted))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        boolean small = number != null && number.intValue() == number;
        return number == null
                ? new VariableExpressionAst(label.extent(), VariablePath.of("null"), false)
                : new ConstantExpressionAst(
                        label.extent(),
                        small ? NumericKind.INT32 : NumericKind.INT64,
                        small ? (Number) number.intValue() : number);
    }

    /** Numbers, texts and what operators make of them; labels of other enums. */
    private boolean isConstant(Ast expression) {
        return switch (expression) {
            case ConstantExpressionAst _, StringConstantExpressionAst _, TypeExpressionAst _, TypeConstraintAst _ ->
                true;
            case VariableExpressionAst variable ->
                isConstantVariable(variable.path().name());
            case UnaryExpressionAst _, BinaryExpressionAst _, ConvertExpressionAst _, ParenExpressionAst _ ->
                expression.children().stream().allMatch(this::isConstant);
            case PipelineAst pipeline ->
                pipeline.elements().size() == 1
                        && pipeline.elements().getFirst() instanceof CommandExpressionAst element
                        && isConstant(element.expression());
            case MemberExpressionAst member ->
                member.isStatic()
                        && member.member() instanceof StringConstantExpressionAst
                        && isConstant(member.expression())
                        && definitionOf(member) != type;
            default -> false;
        };
    }

    private static boolean isConstantVariable(String name) {
        String folded = CaseFolding.fold(name);
        return folded.equals("true") || folded.equals("false") || folded.equals("null");
    }
}

package org.jwsh.compile.classes;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jwsh.compile.CompiledExpression;
import org.jwsh.compile.Compiler;
import org.jwsh.language.Extent;
import org.jwsh.language.ParseError;
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
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.TypeConstraintAst;
import org.jwsh.language.ast.TypeDefinitionAst;
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

    /** Adds what is wrong with the labels. */
    void check(List<ParseError> errors) {
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
            Extent place = initial == null ? label.extent() : initial.extent();
            try {
                next = initial == null ? next : number(initial);
            } catch (NetException notANumber) {
                errors.add(ParseError.of(place, "CannotConvertValue", underlying.displayName()));
                return;
            }
            if (!fits(next)) {
                errors.add(ParseError.of(place, "EnumeratorValueOutOfBounds", underlying.displayName()));
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
        CompiledExpression compiled = Compiler.compileExpression(initial);
        Object value = PSObject.unwrap(compiled.node().eval(frame.scratch(compiled.variables())));
        return value instanceof EnumValue label
                ? BigInteger.valueOf(label.number())
                : (BigInteger) LanguagePrimitives.convertTo(value, NetTypes.named("System.Numerics.BigInteger"));
    }

    /** Numbers, texts and what operators make of them; labels of other enums. */
    private static boolean isConstant(Ast expression) {
        return switch (expression) {
            case ConstantExpressionAst _, StringConstantExpressionAst _, TypeExpressionAst _, TypeConstraintAst _ ->
                true;
            case VariableExpressionAst variable ->
                isConstantVariable(variable.path().name());
            case UnaryExpressionAst _, BinaryExpressionAst _, ConvertExpressionAst _, ParenExpressionAst _ ->
                expression.children().stream().allMatch(EnumLabels::isConstant);
            case PipelineAst pipeline ->
                pipeline.elements().size() == 1
                        && pipeline.elements().getFirst() instanceof CommandExpressionAst element
                        && isConstant(element.expression());
            case MemberExpressionAst member -> member.isStatic() && isConstant(member.expression());
            default -> false;
        };
    }

    private static boolean isConstantVariable(String name) {
        String folded = CaseFolding.fold(name);
        return folded.equals("true") || folded.equals("false") || folded.equals("null");
    }
}

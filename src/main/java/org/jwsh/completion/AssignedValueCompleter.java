package org.jwsh.completion;

import java.util.List;
import org.jwsh.binding.attributes.ValidateSetAttribute;
import org.jwsh.language.Token;
import org.jwsh.language.ast.AssignmentStatementAst;
import org.jwsh.language.ast.AttributeAst;
import org.jwsh.language.ast.AttributeBaseAst;
import org.jwsh.language.ast.AttributedExpressionAst;
import org.jwsh.language.ast.AttributedExpressionBaseAst;
import org.jwsh.language.ast.BinaryExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetTypes;

/** Values for what is assigned to or compared with: those of an enum, and those that a variable's ValidateSet names. */
final class AssignedValueCompleter {
    private AssignedValueCompleter() {}

    /** The values; null where the other side is neither an enum nor of a set. */
    static List<CompletionResult> complete(CompletionPlace place, Token token, Word word) {
        ExpressionAst compared = compared(place, token);
        if (compared != null) {
            return comparison(place, compared, word);
        }
        ExpressionAst target = target(place, token);
        return target == null ? null : assignment(place, target, word);
    }

    /** In the order of the enum's numbers. */
    private static List<CompletionResult> comparison(CompletionPlace place, ExpressionAst left, Word word) {
        List<String> labels = labels(place, left);
        return labels == null
                ? null
                : labels.stream()
                        .filter(word::begins)
                        .map(label -> new CompletionResult("'" + label + "'", label, "ParameterValue", label))
                        .toList();
    }

    /** As texts, in quotes where the variable holds a string or an enum. */
    private static List<CompletionResult> assignment(CompletionPlace place, ExpressionAst left, Word word) {
        String quote = word.quote().isEmpty() ? "'" : word.quote();
        List<String> set = set(place, left);
        if (set != null) {
            boolean quoted = !word.quote().isEmpty() || isText(place, left);
            return texts(set, word, quoted ? quote : "");
        }
        List<String> labels = labels(place, left);
        return labels == null ? null : texts(labels.stream().sorted().toList(), word, quote);
    }

    private static List<CompletionResult> texts(List<String> values, Word word, String quote) {
        return values.stream()
                .filter(word::begins)
                .map(value -> CompletionResult.text(quote + value + quote))
                .toList();
    }

    private static List<String> labels(CompletionPlace place, ExpressionAst left) {
        List<String> ofScript = new ScriptClasses(place).labels(left);
        if (ofScript != null) {
            return ofScript;
        }
        Inferred other = new TypeInference(place).of(left);
        return other != null && other.type() instanceof EnumType labels
                ? labels.values().stream().map(EnumValue::toString).distinct().toList()
                : null;
    }

    /** Whether a variable is declared to hold a string. */
    private static boolean isText(CompletionPlace place, ExpressionAst left) {
        Inferred held = new TypeInference(place).of(left);
        return held != null && held.type() == NetTypes.STRING;
    }

    /** The values that a variable may have by the ValidateSet that it was declared with; null where it has none. */
    private static List<String> set(CompletionPlace place, ExpressionAst left) {
        ExpressionAst target = left;
        while (target instanceof AttributedExpressionBaseAst constrained) {
            target = constrained.child();
        }
        if (!(target instanceof VariableExpressionAst variable)) {
            return null;
        }
        List<String> found = ofSession(place, variable);
        for (AttributedExpressionAst declared : place.before(AttributedExpressionAst.class)) {
            ExpressionAst child = declared.child();
            while (child instanceof AttributedExpressionBaseAst inner) {
                child = inner.child();
            }
            boolean same = child instanceof VariableExpressionAst other
                    && other.path().name().equalsIgnoreCase(variable.path().name());
            if (same && declared.attribute() instanceof AttributeAst set && isSet(set)) {
                found = values(set);
            }
        }
        for (ParameterAst parameter : place.before(ParameterAst.class)) {
            if (parameter.name().path().name().equalsIgnoreCase(variable.path().name())) {
                for (AttributeBaseAst attribute : parameter.attributes()) {
                    if (attribute instanceof AttributeAst set && isSet(set)) {
                        found = values(set);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> ofSession(CompletionPlace place, VariableExpressionAst variable) {
        PSVariable held = place.scope().find(CaseFolding.fold(variable.path().name()));
        if (held == null) {
            return null;
        }
        return held.constraints().stream()
                .map(ValueConstraint::attribute)
                .filter(ValidateSetAttribute.class::isInstance)
                .map(set -> ((ValidateSetAttribute) set).getValidValues())
                .findFirst()
                .orElse(null);
    }

    private static boolean isSet(AttributeAst attribute) {
        return attribute.typeName().fullName().equalsIgnoreCase("ValidateSet");
    }

    private static List<String> values(AttributeAst set) {
        return set.positionalArguments().stream()
                .filter(StringConstantExpressionAst.class::isInstance)
                .map(value -> ((StringConstantExpressionAst) value).value())
                .toList();
    }

    private static ExpressionAst target(CompletionPlace place, Token token) {
        ExpressionAst found = null;
        for (AssignmentStatementAst assignment : place.before(AssignmentStatementAst.class)) {
            if (assignment.errorPosition().end() <= token.extent().end()
                    && assignment.extent().end() >= token.extent().end()) {
                found = assignment.left();
            }
        }
        return found;
    }

    private static ExpressionAst compared(CompletionPlace place, Token token) {
        ExpressionAst found = null;
        for (BinaryExpressionAst comparison : place.before(BinaryExpressionAst.class)) {
            boolean compares = switch (comparison.operator()) {
                case IEQ, CEQ, INE, CNE, ILIKE, CLIKE, INOTLIKE, CNOTLIKE, IMATCH, CMATCH, INOTMATCH, CNOTMATCH -> true;
                default -> false;
            };
            if (compares
                    && comparison.errorPosition().end() <= token.extent().end()
                    && comparison.extent().end() >= token.extent().end()) {
                found = comparison.left();
            }
        }
        return found;
    }
}

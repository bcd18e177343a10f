package org.jwsh.commands.core;

import java.util.Map;
import java.util.Set;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeHierarchy;
import org.jwsh.values.text.WildcardPattern;

/** Lets through the objects of the pipeline that meet a condition. */
@Cmdlet(verb = "Where", noun = "Object", defaultParameterSet = "EqualSet")
public final class WhereObjectCommand extends BuiltInCmdlet {
    private static final String ARGUMENT = "System.Management.Automation.PSArgumentException";
    private static final ErrorCategory CATEGORY = ErrorCategory.InvalidArgument;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(set = "ScriptBlockSet", mandatory = true, position = 0)
    ScriptBlock filterScript;

    @Parameter(
            set = {
                "EqualSet",
                "CaseSensitiveEqualSet",
                "NotEqualSet",
                "CaseSensitiveNotEqualSet",
                "GreaterThanSet",
                "CaseSensitiveGreaterThanSet",
                "LessThanSet",
                "CaseSensitiveLessThanSet",
                "GreaterOrEqualSet",
                "CaseSensitiveGreaterOrEqualSet",
                "LessOrEqualSet",
                "CaseSensitiveLessOrEqualSet",
                "LikeSet",
                "CaseSensitiveLikeSet",
                "NotLikeSet",
                "CaseSensitiveNotLikeSet",
                "MatchSet",
                "CaseSensitiveMatchSet",
                "NotMatchSet",
                "CaseSensitiveNotMatchSet",
                "ContainsSet",
                "CaseSensitiveContainsSet",
                "NotContainsSet",
                "CaseSensitiveNotContainsSet",
                "InSet",
                "CaseSensitiveInSet",
                "NotInSet",
                "CaseSensitiveNotInSet",
                "IsSet",
                "IsNotSet",
                "Not"
            },
            mandatory = true,
            position = 0)
    @ValidateNotNullOrEmpty
    String property;

    @Parameter(
            set = {
                "EqualSet",
                "CaseSensitiveEqualSet",
                "NotEqualSet",
                "CaseSensitiveNotEqualSet",
                "GreaterThanSet",
                "CaseSensitiveGreaterThanSet",
                "LessThanSet",
                "CaseSensitiveLessThanSet",
                "GreaterOrEqualSet",
                "CaseSensitiveGreaterOrEqualSet",
                "LessOrEqualSet",
                "CaseSensitiveLessOrEqualSet",
                "LikeSet",
                "CaseSensitiveLikeSet",
                "NotLikeSet",
                "CaseSensitiveNotLikeSet",
                "MatchSet",
                "CaseSensitiveMatchSet",
                "NotMatchSet",
                "CaseSensitiveNotMatchSet",
                "ContainsSet",
                "CaseSensitiveContainsSet",
                "NotContainsSet",
                "CaseSensitiveNotContainsSet",
                "InSet",
                "CaseSensitiveInSet",
                "NotInSet",
                "CaseSensitiveNotInSet",
                "IsSet",
                "IsNotSet"
            },
            position = 1)
    Object value;

    @Parameter(set = "EqualSet")
    @Alias("IEQ")
    boolean eQ;

    @Parameter(set = "CaseSensitiveEqualSet", mandatory = true)
    boolean cEQ;

    @Parameter(set = "NotEqualSet", mandatory = true)
    @Alias("INE")
    boolean nE;

    @Parameter(set = "CaseSensitiveNotEqualSet", mandatory = true)
    boolean cNE;

    @Parameter(set = "GreaterThanSet", mandatory = true)
    @Alias("IGT")
    boolean gT;

    @Parameter(set = "CaseSensitiveGreaterThanSet", mandatory = true)
    boolean cGT;

    @Parameter(set = "LessThanSet", mandatory = true)
    @Alias("ILT")
    boolean lT;

    @Parameter(set = "CaseSensitiveLessThanSet", mandatory = true)
    boolean cLT;

    @Parameter(set = "GreaterOrEqualSet", mandatory = true)
    @Alias("IGE")
    boolean gE;

    @Parameter(set = "CaseSensitiveGreaterOrEqualSet", mandatory = true)
    boolean cGE;

    @Parameter(set = "LessOrEqualSet", mandatory = true)
    @Alias("ILE")
    boolean lE;

    @Parameter(set = "CaseSensitiveLessOrEqualSet", mandatory = true)
    boolean cLE;

    @Parameter(set = "LikeSet", mandatory = true)
    @Alias("ILike")
    boolean like;

    @Parameter(set = "CaseSensitiveLikeSet", mandatory = true)
    boolean cLike;

    @Parameter(set = "NotLikeSet", mandatory = true)
    @Alias("INotLike")
    boolean notLike;

    @Parameter(set = "CaseSensitiveNotLikeSet", mandatory = true)
    boolean cNotLike;

    @Parameter(set = "MatchSet", mandatory = true)
    @Alias("IMatch")
    boolean match;

    @Parameter(set = "CaseSensitiveMatchSet", mandatory = true)
    boolean cMatch;

    @Parameter(set = "NotMatchSet", mandatory = true)
    @Alias("INotMatch")
    boolean notMatch;

    @Parameter(set = "CaseSensitiveNotMatchSet", mandatory = true)
    boolean cNotMatch;

    @Parameter(set = "ContainsSet", mandatory = true)
    @Alias("IContains")
    boolean contains;

    @Parameter(set = "CaseSensitiveContainsSet", mandatory = true)
    boolean cContains;

    @Parameter(set = "NotContainsSet", mandatory = true)
    @Alias("INotContains")
    boolean notContains;

    @Parameter(set = "CaseSensitiveNotContainsSet", mandatory = true)
    boolean cNotContains;

    @Parameter(set = "InSet", mandatory = true)
    @Alias("IIn")
    boolean in;

    @Parameter(set = "CaseSensitiveInSet", mandatory = true)
    boolean cIn;

    @Parameter(set = "NotInSet", mandatory = true)
    @Alias("INotIn")
    boolean notIn;

    @Parameter(set = "CaseSensitiveNotInSet", mandatory = true)
    boolean cNotIn;

    @Parameter(set = "IsSet", mandatory = true)
    boolean is;

    @Parameter(set = "IsNotSet", mandatory = true)
    boolean isNot;

    @Parameter(set = "Not", mandatory = true)
    boolean not;

    private ScriptBlockCall condition;
    private PropertyCondition comparison;

    @Override
    protected void beginProcessing() {
        if (filterScript != null) {
            condition = ScriptBlockCall.inCurrentScope((CompiledScriptBlock) filterScript, caller())
                    .streams(streams());
            return;
        }
        comparison = PropertyCondition.of(operator(), value);
        requireOperands();
    }

    private PropertyCondition.Operator operator() {
        boolean none = parameterSetName().equals("EqualSet") && !isBound("EQ");
        return none ? PropertyCondition.Operator.None : PropertyCondition.Operator.ofSet(parameterSetName());
    }

    private void requireOperands() {
        PropertyCondition.Operator operator = comparison.operator();
        if (operator == PropertyCondition.Operator.None && isBound("Value")) {
            throw failure(
                    ARGUMENT,
                    "An operator is required to compare the two specified values. Include a valid operator in the"
                            + " command, and then try the command again. For example, Get-Process | Where-Object -Property"
                            + " Name -eq Idle",
                    "OperatorNotSpecified",
                    CATEGORY,
                    null);
        }
        if (operator.isBinary() && !isBound("Value")) {
            throw failure(
                    ARGUMENT,
                    "The specified operator requires both the -Property and -Value parameters. Provide values for both"
                            + " parameters, and then try the command again.",
                    "ValueNotSpecifiedForWhereObject",
                    CATEGORY,
                    null);
        }
    }

    @Override
    protected void processRecord() {
        if (inputObject == AutomationNull.VALUE) {
            return;
        }
        boolean passes = condition == null
                ? compares()
                : LanguagePrimitives.isTrue(condition.underscore(inputObject).result());
        if (passes) {
            writeObject(inputObject);
        }
    }

    private boolean compares() {
        Object left = propertyValue();
        if (left == AutomationNull.VALUE) {
            return false;
        }
        try {
            return comparison.test(left);
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException problem) {
            writeError(failed(ErrorReporting.asNetException(problem)));
            return false;
        }
    }

    private ErrorRecord failed(NetException problem) {
        boolean argument = TypeHierarchy.names(problem.netType()).contains("System.ArgumentException");
        ErrorRecord error = argument
                ? record(
                        ARGUMENT,
                        "The argument to operator '" + comparison.operator() + "' is not valid: " + problem.getMessage()
                                + ".",
                        "BadOperatorArgument",
                        ErrorCategory.InvalidArgument,
                        inputObject)
                : record(
                        "System.Management.Automation.PSInvalidOperationException",
                        "The '" + comparison.operator() + "' operator failed: " + problem.getMessage() + ".",
                        "OperatorFailed",
                        ErrorCategory.InvalidOperation,
                        inputObject);
        return aboutInput(error);
    }

    /** The value of the property, null where there is none; no value where that is an error, which was reported. */
    private Object propertyValue() {
        if (inputObject == null) {
            return missing(MemberStep.NULL_INPUT, "InputObjectIsNull");
        }
        if (PSObject.unwrap(inputObject) instanceof Map<?, ?> dictionary && dictionary.containsKey(property)) {
            return valueOrNull(dictionary.get(property));
        }
        String name = property;
        if (WildcardPattern.hasWildcards(property)) {
            Set<String> names = MemberStep.names(inputObject, property);
            if (names.size() > 1) {
                reportName(MemberStep.ambiguous(property, names, "members"), "AmbiguousPropertyName");
                return AutomationNull.VALUE;
            }
            name = names.isEmpty() ? property : names.iterator().next();
        }
        PSMember member = ObjectMembers.find(inputObject, name);
        if (member != null) {
            return read(member);
        }
        Object method = NetTypes.of(inputObject).members().method(name);
        if (method != null) {
            return method;
        }
        if (PSObject.unwrap(inputObject) instanceof DynamicMembers dynamic
                && dynamic.getMember(name) != DynamicMembers.NOT_FOUND) {
            return valueOrNull(dynamic.getMember(name));
        }
        return missing("The input name \"" + property + "\" cannot be resolved to a property.", "PropertyNotFound");
    }

    private Object read(PSMember member) {
        try {
            return member.isProperty() ? valueOrNull(member.get(inputObject)) : member;
        } catch (NetException unreadable) {
            return null;
        }
    }

    private static Object valueOrNull(Object value) {
        return value == AutomationNull.VALUE ? null : value;
    }

    /** In strict mode a name without a property is an error, else it counts as null. */
    private Object missing(String message, String errorId) {
        if (!context().usesStrictMode() || caller().scope.effectiveStrictMode() < 2) {
            return null;
        }
        reportName(message, errorId);
        return AutomationNull.VALUE;
    }

    private void reportName(String message, String errorId) {
        writeError(aboutInput(record(ARGUMENT, message, errorId, CATEGORY, inputObject)));
    }

    /** The parameter makes a PSObject of what comes. */
    private ErrorRecord aboutInput(ErrorRecord error) {
        if (inputObject != null) {
            error.categoryInfo().targetType("PSObject");
        }
        return error;
    }
}

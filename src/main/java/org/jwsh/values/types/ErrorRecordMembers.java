package org.jwsh.values.types;

import java.util.List;
import java.util.Map;
import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.DictionaryValue;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.KeyOrder;
import org.jwsh.values.collections.ListValue;

/** What scripts see of an error. */
final class ErrorRecordMembers {
    private static final String CATEGORY = "System.Management.Automation.ErrorCategory";

    private ErrorRecordMembers() {}

    static void define(TypeBuilder type) {
        type.constructor(
                "System.Management.Automation.ErrorRecord new(System.Exception exception, string errorId, "
                        + "System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)",
                a -> {
                    if (a[0] == null) {
                        throw ArgumentErrors.isNull("exception");
                    }
                    return new ErrorRecord((Throwable) a[0], (String) a[1], category(a[2]), a[3]);
                });
        type.constructor(
                "System.Management.Automation.ErrorRecord new(System.Management.Automation.ErrorRecord errorRecord, "
                        + "System.Exception replaceParentContainsErrorRecordException)",
                a -> new ErrorRecord((ErrorRecord) a[0], (Throwable) a[1]));
        type.property("System.Exception Exception", ErrorRecord.class, ErrorRecord::exception);
        type.property("System.Object TargetObject", ErrorRecord.class, ErrorRecord::target);
        type.property(
                "System.Management.Automation.ErrorCategoryInfo CategoryInfo",
                ErrorRecord.class,
                ErrorRecord::categoryInfo);
        type.property("string FullyQualifiedErrorId", ErrorRecord.class, ErrorRecord::fullyQualifiedErrorId);
        type.property(
                "System.Management.Automation.ErrorDetails ErrorDetails",
                ErrorRecord.class,
                e -> e.details() == null ? null : new ErrorDetails(e),
                ErrorRecordMembers::details);
        type.property(
                "System.Management.Automation.InvocationInfo InvocationInfo",
                ErrorRecord.class,
                ErrorRecord::invocation);
        type.property("string ScriptStackTrace", ErrorRecord.class, ErrorRecord::scriptStackTrace);
        type.property(
                "System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo",
                ErrorRecord.class,
                e -> new int[0]);
        type.property("System.Object PSMessageDetails", ErrorRecord.class, e -> null);
        type.extended(
                PSMember.Kind.ScriptProperty,
                "PSMessageDetails",
                "System.Object PSMessageDetails {get=& { Set-StrictMode -Version 1;"
                        + " $this.Exception.InnerException.PSMessageDetails };}");
        type.method("string ToString()", ErrorRecord.class, (e, a) -> e.toString());
    }

    private static void details(ErrorRecord error, Object value) {
        if (PSObject.unwrap(value) instanceof ErrorDetails given) {
            error.details(given.message());
            error.recommendedAction(given.recommendedAction());
        } else {
            error.details(value == null ? null : LanguagePrimitives.toStringInvariant(value));
        }
    }

    static void defineCategory(TypeBuilder type) {
        type.property(
                CATEGORY + " Category",
                ErrorRecord.CategoryInfo.class,
                c -> label(c.category()),
                (c, value) -> c.category(category(value)));
        type.property(
                "string Activity",
                ErrorRecord.CategoryInfo.class,
                ErrorRecord.CategoryInfo::activity,
                (c, v) -> c.activity((String) v));
        type.property(
                "string Reason",
                ErrorRecord.CategoryInfo.class,
                ErrorRecord.CategoryInfo::reason,
                (c, v) -> c.reason((String) v));
        type.property(
                "string TargetName",
                ErrorRecord.CategoryInfo.class,
                ErrorRecord.CategoryInfo::targetName,
                (c, v) -> c.targetName((String) v));
        type.property(
                "string TargetType",
                ErrorRecord.CategoryInfo.class,
                ErrorRecord.CategoryInfo::targetType,
                (c, v) -> c.targetType((String) v));
        type.method("string GetMessage()", ErrorRecord.CategoryInfo.class, (c, a) -> c.toString());
        type.method("string ToString()", ErrorRecord.CategoryInfo.class, (c, a) -> c.toString());
    }

    private static ErrorCategory category(Object value) {
        return PSObject.unwrap(value) instanceof EnumValue label
                ? ErrorCategory.valueOf(label.toString())
                : (ErrorCategory) PSObject.unwrap(value);
    }

    private static Object label(ErrorCategory category) {
        return ((EnumType) NetTypes.named(CATEGORY)).find(category.name());
    }

    static void defineInvocation(TypeBuilder type) {
        type.property(
                "System.Management.Automation.CommandInfo MyCommand", InvocationInfo.class, InvocationInfo::command);
        type.property(
                "System.Collections.Generic.Dictionary[string,System.Object] BoundParameters",
                InvocationInfo.class,
                i -> dictionary(i.boundParameters()));
        type.property(
                "System.Collections.Generic.List[System.Object] UnboundArguments",
                InvocationInfo.class,
                i -> list(i.unboundArguments()));
        type.property(
                "int ScriptLineNumber",
                InvocationInfo.class,
                i -> i.displayPosition().startLine());
        type.property(
                "int OffsetInLine",
                InvocationInfo.class,
                i -> i.displayPosition().startColumn());
        type.property("long HistoryId", InvocationInfo.class, InvocationInfo::historyId);
        type.property("string ScriptName", InvocationInfo.class, ErrorRecordMembers::file);
        type.property("string Line", InvocationInfo.class, i -> InvocationText.line(i.displayPosition()));
        type.property(
                "string Statement", InvocationInfo.class, i -> i.position().text());
        type.property("string PositionMessage", InvocationInfo.class, i -> InvocationText.message(i.displayPosition()));
        type.property("string PSScriptRoot", InvocationInfo.class, i -> InvocationText.folder(file(i)));
        type.property("string PSCommandPath", InvocationInfo.class, ErrorRecordMembers::file);
        type.property("string InvocationName", InvocationInfo.class, InvocationInfo::invocationName);
        type.property("int PipelineLength", InvocationInfo.class, InvocationInfo::pipelineLength);
        type.property("int PipelinePosition", InvocationInfo.class, InvocationInfo::pipelinePosition);
        type.property("bool ExpectingInput", InvocationInfo.class, InvocationInfo::expectingInput);
        type.property(
                "System.Management.Automation.CommandOrigin CommandOrigin",
                InvocationInfo.class,
                i -> ((EnumType) NetTypes.named("System.Management.Automation.CommandOrigin")).find("Internal"));
    }

    private static Object dictionary(Map<Object, Object> entries) {
        if (entries instanceof DictionaryValue) {
            return entries;
        }
        GenericDictionary made = new GenericDictionary(
                NetTypes.named("System.Collections.Generic.Dictionary[string,System.Object]"),
                NetTypes.STRING,
                NetTypes.OBJECT,
                KeyOrder.IGNORE_CASE,
                false);
        made.putAll(entries);
        return made;
    }

    private static Object list(List<Object> elements) {
        return elements instanceof ListValue
                ? elements
                : ListValue.of(
                        NetTypes.named("System.Collections.Generic.List[System.Object]"), NetTypes.OBJECT, elements);
    }

    private static String file(InvocationInfo invocation) {
        String file = invocation.displayPosition().file();
        return file == null ? "" : file;
    }
}

package org.jwsh.remoting.clixml;

import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** What is written of an error: members that the reader makes a record of again. */
final class ErrorRecordForm {
    private ErrorRecordForm() {}

    /**
     * @param onStream whether it is written as a record of the error stream, not as part of something else
     * @param extended whether the call that it came from is spread over its members
     */
    static PSObject of(ErrorRecord error, boolean onStream, boolean extended) {
        InvocationForm invocation = error.invocation() == null ? null : InvocationForm.ofError(error.invocation());
        ErrorRecord.CategoryInfo category = error.categoryInfo();
        PSObject form = PSObject.custom()
                .put("Exception", error.exception())
                .put("TargetObject", error.target())
                .put("FullyQualifiedErrorId", error.fullyQualifiedErrorId())
                .put("InvocationInfo", invocation == null ? null : invocation.object())
                .put("ErrorCategory_Category", category.category().ordinal())
                .put("ErrorCategory_Activity", category.activity())
                .put("ErrorCategory_Reason", category.reason())
                .put("ErrorCategory_TargetName", category.targetName())
                .put("ErrorCategory_TargetType", category.targetType())
                .put("ErrorCategory_Message", category.toString());
        if (error.details() != null) {
            form.put("ErrorDetails_Message", error.details())
                    .put("ErrorDetails_RecommendedAction", error.recommendedAction());
        }
        form.put("SerializeExtendedInfo", extended && invocation != null);
        if (extended && invocation != null) {
            invocation.addTo(form);
        }
        if (error.scriptStackTrace() != null) {
            form.put("ErrorDetails_ScriptStackTrace", error.scriptStackTrace());
        }
        return onStream ? form.put("PSMessageDetails", null) : form;
    }
}

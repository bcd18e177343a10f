package org.jwsh.remoting.client;

import org.jwsh.remoting.RemotingErrorRecord;
import org.jwsh.remoting.clixml.PropertyReader;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** Makes errors of what a server sends of them. */
final class RemoteErrors {
    private static final String EXCEPTION = "System.Management.Automation.RemoteException";

    private RemoteErrors() {}

    static ErrorRecord record(Object data) {
        PropertyReader reader = new PropertyReader(data);
        Object remote = reader.get("Exception");
        String message = new PropertyReader(remote).text("Message");
        String text = message == null ? LanguagePrimitives.toStringInvariant(data) : message;
        NetException exception = NetException.of(EXCEPTION, text)
                .with("SerializedRemoteException", remote)
                .with("SerializedRemoteInvocationInfo", reader.get("InvocationInfo"));
        ErrorRecord record = new ErrorRecord(
                exception, reader.text("FullyQualifiedErrorId"), category(reader), reader.get("TargetObject"));
        ErrorRecord.CategoryInfo info = record.categoryInfo();
        info.activity(orEmpty(reader.text("ErrorCategory_Activity")));
        info.reason(orEmpty(reader.text("ErrorCategory_Reason")));
        info.targetName(orEmpty(reader.text("ErrorCategory_TargetName")));
        info.targetType(orEmpty(reader.text("ErrorCategory_TargetType")));
        record.details(reader.text("ErrorDetails_Message"));
        record.scriptStackTrace(reader.text("ErrorDetails_ScriptStackTrace"));
        RemotingErrorRecord remoteRecord = new RemotingErrorRecord(record, exception);
        remoteRecord.preserveInvocation(true);
        exception.errorRecord(remoteRecord);
        return remoteRecord;
    }

    private static ErrorCategory category(PropertyReader reader) {
        int number = reader.number("ErrorCategory_Category", 0);
        ErrorCategory[] all = ErrorCategory.values();
        return number >= 0 && number < all.length ? all[number] : ErrorCategory.NotSpecified;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

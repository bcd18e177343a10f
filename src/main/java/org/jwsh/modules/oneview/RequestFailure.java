package org.jwsh.modules.oneview;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** A request that brought no result, with the error record that a cmdlet reports unless it knows better. */
final class RequestFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ErrorBody body;
    private final transient ErrorRecord record;

    private RequestFailure(int status, ErrorBody body, ErrorRecord record) {
        super(record.message(), null, false, false);
        this.status = status;
        this.body = body;
        this.record = record;
    }

    static RequestFailure refused(int status, ErrorBody body, ErrorRecord record) {
        return new RequestFailure(status, body, record);
    }

    static RequestFailure unreachable(ApplianceUnreachable cause) {
        return new RequestFailure(0, null, UnreachableErrors.record(cause));
    }

    static RequestFailure of(String typeName, String errorId, ErrorCategory category, Object target, String message) {
        var exception = OneViewTypes.exception(typeName, message, null);
        return new RequestFailure(0, null, new ErrorRecord(exception, errorId, category, target));
    }

    /** The HTTP status, 0 when no answer came. */
    int status() {
        return status;
    }

    /** The appliance's error code, empty when no answer came. */
    String errorCode() {
        return body == null ? "" : body.errorCode();
    }

    ErrorBody body() {
        return body;
    }

    ErrorRecord record() {
        return record;
    }
}

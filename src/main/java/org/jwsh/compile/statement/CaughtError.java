package org.jwsh.compile.statement;

import java.util.List;
import org.jwsh.compile.TypeReference;
import org.jwsh.runtime.Frame;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** The error as a typed catch sees it: where the type is that of the inner exception, the record around that one. */
final class CaughtError {
    private CaughtError() {}

    static ErrorRecord of(ErrorRecord error, NetException problem, List<TypeReference> types, Frame frame) {
        Throwable inner = problem.inner();
        if (inner == null || types.stream().anyMatch(t -> t.resolve(frame).isAssignableFrom(NetTypes.of(problem)))) {
            return error;
        }
        return error.exception() == inner ? error : new ErrorRecord(error, inner);
    }
}

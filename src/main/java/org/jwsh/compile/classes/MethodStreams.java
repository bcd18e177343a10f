package org.jwsh.compile.classes;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.text.StringForm;

/** Where the streams of a method's body go: output nowhere, errors as bare text to the host, the rest where the caller's go. */
final class MethodStreams {
    private final BareErrors errors;
    private Streams lastOfCaller;
    private Streams last;

    MethodStreams(ExecutionContext context) {
        this.errors = new BareErrors(context);
    }

    /** Callers differ in where their output goes, and hardly ever in the rest: what was made last most often fits. */
    Streams of(Streams callers) {
        if (callers == lastOfCaller) {
            return last;
        }
        Streams made = last;
        if (made == null
                || made.warning() != callers.warning()
                || made.verbose() != callers.verbose()
                || made.debug() != callers.debug()
                || made.information() != callers.information()) {
            made = new Streams(
                    Pipe.NOWHERE, errors, callers.warning(), callers.verbose(), callers.debug(), callers.information());
            last = made;
        }
        lastOfCaller = callers;
        return made;
    }

    private static final class BareErrors extends Pipe {
        private final ExecutionContext context;

        private BareErrors(ExecutionContext context) {
            this.context = context;
        }

        @Override
        public void write(Object value) {
            String text = value instanceof ErrorRecord error
                    ? StringForm.invariant(error)
                    : LanguagePrimitives.toStringInvariant(value);
            context.host().writeError(text);
        }
    }
}

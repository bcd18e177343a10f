package org.jwsh.cmdlet;

import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

/** The pipeline as a running cmdlet sees it; a test may put its own in place. */
public interface CommandRuntime {
    void writeObject(Object value, boolean enumerate);

    void writeError(ErrorRecord error);

    /** Makes the exception that ends the pipeline with this error; the caller throws it. */
    NetException terminatingError(ErrorRecord error);

    void writeWarning(String message);

    void writeVerbose(String message);

    void writeDebug(String message);

    /** Writes an information record: any object, its tags for later selection. */
    void writeInformation(Object message, String source, java.util.List<String> tags);

    void writeProgress(ProgressRecord progress);

    /** @param action what would be done, or null for the cmdlet's own name */
    boolean shouldProcess(String target, String action);

    boolean shouldContinue(String query, String caption);

    String parameterSetName();

    InvocationInfo invocation();

    CmdletSession session();

    boolean stopping();
}

package org.jwsh.simulators.dpm;

/** What the server does not do, as the error that its cmdlet gives. */
final class DpmProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String errorId;
    private final String category;
    private final String target;

    DpmProblem(String errorId, String category, String target, String message) {
        super(message, null, false, false);
        this.errorId = errorId;
        this.category = category;
        this.target = target;
    }

    static DpmProblem invalid(String target, String message) {
        return new DpmProblem("DPMInvalidArgument", "InvalidArgument", target, message);
    }

    String errorId() {
        return errorId;
    }

    /** A name of PowerShell's error categories. */
    String category() {
        return category;
    }

    String target() {
        return target;
    }
}

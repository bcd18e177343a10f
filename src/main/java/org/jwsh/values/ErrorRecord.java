package org.jwsh.values;

/** An error as data: its exception, its id, its category, what it was about, and where it happened. */
public class ErrorRecord {

    /** The five parts that {@code $_.CategoryInfo} shows; empty parts are empty strings. */
    public static final class CategoryInfo {
        private ErrorCategory category;
        private String activity = "";
        private String reason;
        private boolean reasonGiven;
        private String targetName;
        private String targetType;

        private CategoryInfo(ErrorCategory category, Throwable exception, Object target) {
            this.category = category;
            this.reason = exception == null ? "" : NetTypes.of(exception).name();
            Object base = PSObject.unwrap(target);
            this.targetName = base == null ? "" : nameOf(target, base);
            this.targetType = base == null ? "" : NetTypes.of(base).name();
        }

        /** Arrays and lists are named by their type, as .NET's own text of them is. */
        private static String nameOf(Object target, Object base) {
            return base.getClass().isArray() || base instanceof java.util.Collection<?>
                    ? NetTypes.of(base).fullName()
                    : LanguagePrimitives.toStringInvariant(target);
        }

        public ErrorCategory category() {
            return category;
        }

        public void category(ErrorCategory value) {
            category = value;
        }

        public String activity() {
            return activity;
        }

        public void activity(String value) {
            activity = value;
        }

        public String reason() {
            return reason;
        }

        public void reason(String value) {
            reason = value;
            reasonGiven = true;
        }

        public String targetName() {
            return targetName;
        }

        public void targetName(String value) {
            targetName = value;
        }

        public String targetType() {
            return targetType;
        }

        public void targetType(String value) {
            targetType = value;
        }

        /** {@code Category: (target:Type) [activity], Reason}. */
        @Override
        public String toString() {
            return category + ": (" + targetName + ":" + targetType + ") [" + activity + "], " + reason;
        }
    }

    private final Throwable exception;
    private final String errorId;
    private final Object target;
    private final CategoryInfo categoryInfo;
    private InvocationInfo invocation;
    private String commandSuffix;
    private String details;
    private String recommendedAction = "";
    private String scriptStackTrace;
    private boolean preserveInvocation;
    private boolean fromErrorStream;

    public ErrorRecord(Throwable exception, String errorId, ErrorCategory category, Object target) {
        this.exception = exception;
        this.errorId = errorId;
        this.target = target;
        this.categoryInfo = new CategoryInfo(category, exception, target);
    }

    /** The same error around another exception: how a record is wrapped when it is thrown again. */
    public ErrorRecord(ErrorRecord other, Throwable exception) {
        this.exception = exception;
        this.errorId = other.errorId;
        this.target = other.target;
        this.categoryInfo = new CategoryInfo(other.categoryInfo.category, exception, other.target);
        this.categoryInfo.activity = other.categoryInfo.activity;
        if (other.categoryInfo.reasonGiven) {
            this.categoryInfo.reason(other.categoryInfo.reason);
        }
        this.categoryInfo.targetName = other.categoryInfo.targetName;
        this.categoryInfo.targetType = other.categoryInfo.targetType;
        this.invocation = other.invocation;
        this.commandSuffix = other.commandSuffix;
        this.details = other.details;
        this.recommendedAction = other.recommendedAction;
        this.scriptStackTrace = other.scriptStackTrace;
    }

    public Throwable exception() {
        return exception;
    }

    /** The id without the command behind it. */
    public String errorId() {
        return errorId;
    }

    /** The id, and behind a comma what raised it. */
    public String fullyQualifiedErrorId() {
        String id = errorId == null ? "" : errorId;
        return commandSuffix == null || commandSuffix.isEmpty()
                ? id
                : id.isEmpty() ? commandSuffix : id + "," + commandSuffix;
    }

    public Object target() {
        return target;
    }

    public CategoryInfo categoryInfo() {
        return categoryInfo;
    }

    public InvocationInfo invocation() {
        return invocation;
    }

    public void invocation(InvocationInfo info) {
        invocation = info;
    }

    /** What stands behind the comma of the id: the cmdlet's class name or the function's name. */
    public String commandSuffix() {
        return commandSuffix;
    }

    public void commandSuffix(String suffix) {
        commandSuffix = suffix;
    }

    /** The text of {@code ErrorDetails}, shown in place of the exception's message; null where there is none. */
    public String details() {
        return details;
    }

    public void details(String text) {
        details = text;
    }

    public String recommendedAction() {
        return recommendedAction;
    }

    public void recommendedAction(String text) {
        recommendedAction = text;
    }

    public String scriptStackTrace() {
        return scriptStackTrace;
    }

    public void scriptStackTrace(String trace) {
        scriptStackTrace = trace;
    }

    /** Whether a later writer of this record leaves its position alone. */
    public boolean preserveInvocation() {
        return preserveInvocation;
    }

    public void preserveInvocation(boolean keep) {
        preserveInvocation = keep;
    }

    /** Whether it came out of the error stream into another one: shown, it still goes to standard error. */
    public boolean isFromErrorStream() {
        return fromErrorStream;
    }

    public void fromErrorStream(boolean redirected) {
        fromErrorStream = redirected;
    }

    /** The message that users see. */
    public String message() {
        return details != null
                ? details
                : exception == null || exception.getMessage() == null ? "" : exception.getMessage();
    }

    @Override
    public String toString() {
        return message();
    }
}

package org.jwsh.formatting.errors;

import java.util.Locale;
import org.jwsh.formatting.TextStyle;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.Scope;
import org.jwsh.values.ErrorRecord;

/** The text of an error in the view that {@code $ErrorView} names. */
public final class ErrorText {
    private static final int USUAL_WIDTH = 80;

    private ErrorText() {}

    /** The text, as the session of the current thread wants it. */
    public static String of(ErrorRecord error) {
        ExecutionContext context = ExecutionContext.current();
        if (isNativeMessage(error)) {
            return error.exception().getMessage();
        }
        PSHost host = context == null ? null : context.host();
        boolean decorated = host != null && host.supportsEscapes();
        int width = host == null ? USUAL_WIDTH : host.width();
        return switch (view(context)) {
            case "categoryview" -> error.categoryInfo().toString();
            case "normalview" -> NormalView.of(error);
            case "detailedview" -> DetailedView.of(error);
            default -> ConciseView.of(error, context, width, decorated ? TextStyle.DEFAULT : null);
        };
    }

    private static String view(ExecutionContext context) {
        Object value = context == null ? null : context.scope().lookup("errorview");
        return value == null || value == Scope.NULL ? "" : value.toString().toLowerCase(Locale.ROOT);
    }

    /** What a native program wrote to standard error is shown as it is. */
    private static boolean isNativeMessage(ErrorRecord error) {
        String id = error.fullyQualifiedErrorId();
        return id.equals("NativeCommandError") || id.equals("NativeCommandErrorMessage");
    }
}

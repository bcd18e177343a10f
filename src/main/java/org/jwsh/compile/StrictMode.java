package org.jwsh.compile;

import org.jwsh.language.Extent;
import org.jwsh.runtime.Frame;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** What Set-StrictMode forbids. */
public final class StrictMode {
    private StrictMode() {}

    /**
     * Called for a variable that is not set.
     *
     * @param position where it is read, or null
     * @param least the strict mode from which on that is an error
     * @throws NetException where the strict mode of the scope is that or above
     */
    public static void checkVariable(String name, Extent position, int least, Frame frame) {
        if (level(frame) < least) {
            return;
        }
        NetException undefined = NetException.runtime(
                "VariableIsUndefined",
                ErrorCategory.InvalidOperation,
                name,
                "The variable '$" + name + "' cannot be retrieved because it has not been set.");
        throw position == null ? undefined : undefined.at(position);
    }

    /** Called for a property that is not there. */
    public static void checkProperty(String name, Frame frame) {
        if (level(frame) >= 2) {
            throw NetException.of(
                            "System.Management.Automation.PropertyNotFoundException",
                            "The property '" + name
                                    + "' cannot be found on this object. Verify that the property exists.")
                    .withRecord("PropertyNotFoundStrict", ErrorCategory.NotSpecified, null);
        }
    }

    /** The strict mode of the running scope: 0 for off, else 1 to 3. */
    public static int level(Frame frame) {
        if (!frame.context.usesStrictMode()) {
            return 0;
        }
        return frame.scope.effectiveStrictMode();
    }
}

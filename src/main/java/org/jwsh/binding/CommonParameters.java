package org.jwsh.binding;

import org.jwsh.runtime.ActionPreference;
import org.jwsh.runtime.Preferences;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.SwitchParameter;

/** The values that a call gave for the parameters of the engine. */
public final class CommonParameters {
    private Object[] values;

    void set(CommonParameter parameter, Object value) {
        if (Preferences.toAction(value) == ActionPreference.Suspend) {
            throw NetException.of(
                    "System.Management.Automation.SetValueInvocationException",
                    "Exception setting \"" + parameter
                            + "\": \"The Suspend ActionPreference value is reserved for future use and is not supported"
                            + " at this time. For more information about preference variables, see the Help topic,"
                            + " \"about_Preference_Variables.\"\"");
        }
        if (values == null) {
            values = new Object[CommonParameter.values().length];
        }
        values[parameter.ordinal()] = value;
    }

    /** What was given, or null. */
    public Object get(CommonParameter parameter) {
        return values == null ? null : values[parameter.ordinal()];
    }

    public boolean any() {
        return values != null;
    }

    /** Whether a switch was given; null where it was not mentioned. */
    public Boolean flag(CommonParameter parameter) {
        Object value = get(parameter);
        return value == null
                ? null
                : PSObject.unwrap(value) instanceof SwitchParameter s ? s.present() : LanguagePrimitives.isTrue(value);
    }

    /** The action that was given for a stream, or null. */
    public ActionPreference action(CommonParameter parameter) {
        Object value = get(parameter);
        return value == null ? null : Preferences.toAction(value);
    }

    public String text(CommonParameter parameter) {
        Object value = get(parameter);
        return value == null ? null : LanguagePrimitives.toStringInvariant(value);
    }
}

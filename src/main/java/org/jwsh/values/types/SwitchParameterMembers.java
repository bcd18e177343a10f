package org.jwsh.values.types;

import org.jwsh.values.SwitchParameter;
import org.jwsh.values.TypeBuilder;

/** What scripts can do with the value of a switch. */
final class SwitchParameterMembers {
    private SwitchParameterMembers() {}

    static void define(TypeBuilder type) {
        type.constructor("switch new(bool isPresent)", arguments -> SwitchParameter.of((Boolean) arguments[0]));
        type.property("bool IsPresent", SwitchParameter.class, SwitchParameter::present);
        type.method("bool ToBool()", SwitchParameter.class, (value, arguments) -> value.present());
        type.method("string ToString()", SwitchParameter.class, (value, arguments) -> value.toString());
        type.staticProperty("switch Present", () -> SwitchParameter.ON);
    }
}

package org.jwsh.commands.web;

import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;

/** The usual words for a status that came without any: the name of .NET's enum cut into words. */
final class StatusPhrase {
    private StatusPhrase() {}

    static String of(int status) {
        String name = ((EnumType) NetTypes.named("System.Net.HttpStatusCode"))
                .of(status)
                .toString();
        return name.equals("OK") || Character.isDigit(name.charAt(0))
                ? name.replaceAll("\\d", "")
                : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}

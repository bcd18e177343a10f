package org.jwsh.commands.core;

import java.util.Set;
import org.jwsh.cmdlet.ArgumentRule;
import org.jwsh.cmdlet.ArgumentTransformer;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.types.Version;

/** A version of the language that there was: its number with or without a minor part, or {@code Latest}. */
final class LanguageVersion implements ArgumentTransformer, ArgumentRule {
    private static final String LATEST = "7.6";
    private static final Set<String> KNOWN = Set.of(
            "1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "6.1", "6.2", "7.0", "7.1", "7.2", "7.3", "7.4", "7.5",
            LATEST);

    @Override
    public Object transform(Object argument) {
        Object base = PSObject.unwrap(argument);
        if (base instanceof Version) {
            return argument;
        }
        String text = LanguagePrimitives.toStringInvariant(base);
        if (text.equalsIgnoreCase("latest")) {
            return LATEST;
        }
        boolean bareNumber = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        return bareNumber ? text + ".0" : text;
    }

    @Override
    public String problem(Object argument) {
        return argument instanceof Version version && !KNOWN.contains(version.major() + "." + version.minor())
                ? "The \"" + version + "\" argument does not contain a valid PowerShell version. Supply a valid version"
                        + " number and then try the command again."
                : null;
    }

    @Override
    public String errorId() {
        return "InvalidPSVersion";
    }

    @Override
    public String typeName() {
        return "ValidateVersionAttribute";
    }
}

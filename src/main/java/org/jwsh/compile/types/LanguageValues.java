package org.jwsh.compile.types;

import java.util.Collection;
import java.util.Locale;
import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.language.ast.MemberModifier;
import org.jwsh.language.ast.SwitchFlag;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;

/** What scripts see of the values in a syntax tree: enums under the language's names, lists as arrays. */
final class LanguageValues {
    private static final String LANGUAGE = "System.Management.Automation.Language.";

    private LanguageValues() {}

    static Object of(Object value) {
        return switch (value) {
            case null -> null;
            case TokenKind kind -> named("TokenKind", kind.kindName());
            case BlockKind block -> named("TokenKind", block.name());
            case Collection<?> flags
            when !flags.isEmpty() && flags.iterator().next() instanceof SwitchFlag -> flags("SwitchFlags", flags);
            case Collection<?> list -> list.stream().map(LanguageValues::of).toArray();
            case Enum<?> label -> named(label.getClass().getSimpleName(), label.name());
            default -> value;
        };
    }

    /** The value of an enum of the language; underscores in the name do not count. */
    static Object named(String enumName, String name) {
        return type(enumName).find(name.replace("_", "").toLowerCase(Locale.ROOT));
    }

    /** The combination of flags with these names. */
    static Object flags(String enumName, Collection<?> names) {
        EnumType type = type(enumName);
        long bits = 0;
        for (Object name : names) {
            bits |= type.find((name instanceof Enum<?> label ? label.name() : name.toString()).replace("_", ""))
                    .number();
        }
        return type.of(bits);
    }

    /** The modifiers of a member, which is public even where it is hidden. */
    static Object modifiers(String enumName, Collection<MemberModifier> modifiers) {
        EnumType type = type(enumName);
        long bits = type.find("Public").number();
        for (MemberModifier modifier : modifiers) {
            bits |= type.find(modifier.name()).number();
        }
        return type.of(bits);
    }

    private static EnumType type(String enumName) {
        return (EnumType) NetTypes.named(LANGUAGE + enumName);
    }
}

package org.jwsh.values.text;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jwsh.language.ast.Ast;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.LongWork;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.TypeNames;
import org.jwsh.values.numbers.NumericRank;

/**
 * The texts of values. There are three: for strings of a script (invariant, 15 digits), for the screen (the same in the current
 * culture), and what {@code ToString()} gives (current culture, all digits).
 */
public final class StringForm {
    private static volatile Supplier<String> separator = () -> " ";

    private static volatile Function<PSObject, List<PSMember>> typeMembers = object -> List.of();

    /** The text that the compiler gives to records of ours is nobody's business. */
    private static final String OURS = "org.jwsh.";

    /** Whether objects of a class have a text of their own; else their type's name stands for them. */
    private static final ClassValue<Boolean> HAS_TEXT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> javaClass) {
            try {
                Method text = javaClass.getMethod("toString");
                Class<?> owner = text.getDeclaringClass();
                boolean generated = javaClass.isRecord()
                        && Modifier.isFinal(text.getModifiers())
                        && javaClass.getName().startsWith(OURS);
                return owner != Object.class && owner != Throwable.class && !generated;
            } catch (NoSuchMethodException impossible) {
                return false;
            }
        }
    };

    private StringForm() {}

    /** Says where the running thread finds what joins the elements of a list in a string: the value of {@code $OFS}. */
    public static void separatorFrom(Supplier<String> source) {
        separator = source;
    }

    /** Says where the running thread finds the members that its session adds to the types of an object. */
    public static void typeMembersFrom(Function<PSObject, List<PSMember>> source) {
        typeMembers = source;
    }

    /** The text that a cast to string and interpolation give. Elements of a list are joined by {@code $OFS}. */
    public static String invariant(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer number -> Integer.toString(number);
            case null -> "";
            default -> list(value, Culture.INVARIANT);
        };
    }

    /** The text that the screen shows of one value. */
    public static String current(Object value) {
        return switch (value) {
            case String text -> text;
            case PSObject object when isUnwrapped(object) -> ofObject(object, Culture.current());
            case null, default -> list(value, Culture.current());
        };
    }

    /** The text in a script, with those of a list's elements joined by a separator. */
    public static String joined(Object list, String separator) {
        Iterator<?> elements = LanguagePrimitives.enumerator(list);
        return elements == null ? invariant(list) : join(elements, separator, Culture.INVARIANT);
    }

    /** The texts of elements within a text, in the current culture, with a separator between them. */
    public static String joined(Iterator<?> elements, String separator) {
        return join(elements, separator, Culture.current());
    }

    private static String list(Object value, Culture culture) {
        Object base = PSObject.unwrap(value);
        if (NumericRank.of(base) == NumericRank.NONE && !(base instanceof String)) {
            Iterator<?> elements = LanguagePrimitives.enumerator(base);
            if (elements != null) {
                return join(elements, separator.get(), culture);
            }
        }
        return scalar(value, culture);
    }

    private static String join(Iterator<?> elements, String separator, Culture culture) {
        StringBuilder joined = new StringBuilder();
        LongWork work = new LongWork();
        while (elements.hasNext()) {
            work.step();
            joined.append(nested(elements.next(), culture));
            if (elements.hasNext()) {
                joined.append(separator);
            }
        }
        return joined.toString();
    }

    /** Custom objects within others have no text but that of a method. */
    private static String nested(Object value, Culture culture) {
        if (value instanceof PSObject object && object.isCustom() && object.find("ToString") < 0) {
            String given = textOfTypes(object, typeMembers.apply(object));
            return given == null ? "" : given;
        }
        return scalar(value, culture);
    }

    private static String scalar(Object value, Culture culture) {
        if (value instanceof PSObject object) {
            return isUnwrapped(object) ? scalar(object.base(), culture) : ofObject(object, culture);
        }
        return switch (value) {
            case null -> "";
            case AutomationNull _ -> "";
            case String text -> text;
            case Double d -> DoubleText.rounded(d, culture);
            case Float f -> DoubleText.rounded(f, culture);
            case Boolean b -> b ? "True" : "False";
            case NetType type -> culture == Culture.INVARIANT ? TypeNames.shown(type) : type.toString();
            default -> plain(value, null, culture);
        };
    }

    /** Strings are made of the value that an object wraps, whatever text a hidden member of the object would give. */
    private static boolean isUnwrapped(PSObject object) {
        int slot = object.isCustom() ? -1 : object.find("ToString");
        return slot >= 0 && object.slot(slot) instanceof PSMember member && member.hidden();
    }

    private static String ofObject(PSObject object, Culture culture) {
        int slot = object.find("ToString");
        if (slot >= 0 && object.slot(slot) instanceof PSMember member && !member.isProperty()) {
            return invariant(member.invoke(object, new Object[0]));
        }
        List<PSMember> ofTypes = typeMembers.apply(object);
        String given = textOfTypes(object, ofTypes);
        if (given != null) {
            return given;
        }
        return object.isCustom() ? properties(object, ofTypes) : scalar(object.base(), culture);
    }

    /** What a method ToString of the object's types gives, or null where they have none. */
    private static String textOfTypes(PSObject object, List<PSMember> ofTypes) {
        for (PSMember member : ofTypes) {
            if (!member.isProperty() && member.name().equalsIgnoreCase("ToString")) {
                return invariant(member.invoke(object, new Object[0]));
            }
        }
        return null;
    }

    /** {@code @{name=value; ...}}. */
    private static String properties(PSObject object, List<PSMember> ofTypes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < object.shape().size(); i++) {
            Object content = object.slot(i);
            if (content instanceof PSMember member && (!member.isProperty() || member.hidden())) {
                continue;
            }
            Object value = content instanceof PSMember member ? unevaluated(member, object) : content;
            property(object.shape().name(i), value, text);
        }
        for (PSMember member : ofTypes) {
            if (member.isProperty() && !member.hidden() && object.find(member.name()) < 0) {
                property(member.name(), unevaluated(member, object), text);
            }
        }
        return text.isEmpty() ? "" : text.append('}').toString();
    }

    private static void property(String name, Object value, StringBuilder text) {
        text.append(text.isEmpty() ? "@{" : "; ").append(name).append('=').append(nested(value, Culture.INVARIANT));
    }

    /** Script properties are not run for the sake of a text: the name of their kind stands for them. */
    private static Object unevaluated(PSMember member, PSObject object) {
        return member.kind() == PSMember.Kind.ScriptProperty
                ? "System.Management.Automation.PSScriptProperty"
                : member.get(object);
    }

    /** What {@code ToString()} gives. */
    public static String plain(Object value) {
        return value instanceof PSObject object && (object.isCustom() || object.find("ToString") >= 0)
                ? ofObject(object, Culture.current())
                : plain(PSObject.unwrap(value), null, Culture.current());
    }

    /** One argument of a format string. */
    static String format(Object argument, String format, Culture culture) {
        return switch (argument) {
            case null -> "";
            case PSObject object when object.isCustom() -> ofObject(object, culture);
            case PSObject object -> plain(object.base(), format, culture);
            default -> plain(argument, format, culture);
        };
    }

    private static String plain(Object value, String format, Culture culture) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Boolean b -> b ? "True" : "False";
            case Character c -> c.toString();
            case Formattable formattable -> formattable.format(format, culture);
            case BigInteger _ -> NumberFormat.format(value, format, culture);
            case Number _ when NumericRank.of(value) != NumericRank.NONE -> NumberFormat.format(value, format, culture);
            case ScriptBlock block -> block.text();
            case Ast node -> node.extent().text();
            default ->
                HAS_TEXT.get(value.getClass()) && !isList(value)
                        ? value.toString()
                        : NetTypes.of(value).toString();
        };
    }

    private static boolean isList(Object value) {
        return value.getClass().isArray() || value instanceof java.util.Collection<?>;
    }
}

package org.jwsh.binding;

import java.util.List;

/** An annotation on a cmdlet's class or on one of its fields. */
interface Marking {
    /** The simple name of its type. */
    String kind();

    /** A string, or the name of a class or of an enum's constant. */
    String text(String member, String otherwise);

    boolean flag(String member, boolean otherwise);

    int number(String member, int otherwise);

    List<String> texts(String member);

    default String text(String member) {
        return text(member, "");
    }

    default boolean flag(String member) {
        return flag(member, false);
    }
}

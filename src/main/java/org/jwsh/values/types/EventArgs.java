package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** What an event tells beyond that it happened: nothing. */
@TypeName("System.EventArgs")
public class EventArgs {
    private static final EventArgs EMPTY = new EventArgs();

    /** Also what classes of scripts that derive from it are made with. */
    public EventArgs() {}

    static void define(TypeBuilder type) {
        type.constructor("System.EventArgs new()", a -> new EventArgs())
                .staticProperty("System.EventArgs Empty", () -> EMPTY);
    }

    @Override
    public String toString() {
        return "System.EventArgs";
    }
}

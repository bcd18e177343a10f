package org.jwsh.formatting;

import org.jwsh.formatting.views.Control;

/** The ways to lay objects out. */
public enum FormatShape {
    TABLE("Table"),
    LIST("List"),
    WIDE("Wide"),
    CUSTOM("Custom");

    private final String word;

    FormatShape(String word) {
        this.word = word;
    }

    /** The name as messages have it. */
    public String word() {
        return word;
    }

    /** Whether a view is of this shape. */
    boolean fits(Control control) {
        return switch (this) {
            case TABLE -> control instanceof Control.Table;
            case LIST -> control instanceof Control.ListOfItems;
            case WIDE -> control instanceof Control.Wide;
            case CUSTOM -> control instanceof Control.Custom;
        };
    }

    static FormatShape of(Control control) {
        return switch (control) {
            case Control.Table _ -> TABLE;
            case Control.ListOfItems _ -> LIST;
            case Control.Wide _ -> WIDE;
            case Control.Custom _ -> CUSTOM;
        };
    }
}

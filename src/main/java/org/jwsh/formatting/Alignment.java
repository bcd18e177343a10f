package org.jwsh.formatting;

/** Where a cell's text stands within its column. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT
}

package org.jwsh.formatting;

/** The decorations as {@code $PSStyle.Formatting} has them. */
record SessionTextStyle(StyleGroup formatting) implements TextStyle {
    @Override
    public String formatAccent() {
        return formatting.text("FormatAccent");
    }

    @Override
    public String tableHeader() {
        return formatting.text("TableHeader");
    }

    @Override
    public String customTableHeader() {
        return formatting.text("CustomTableHeaderLabel");
    }

    @Override
    public String errorAccent() {
        return formatting.text("ErrorAccent");
    }

    @Override
    public String error() {
        return formatting.text("Error");
    }

    @Override
    public String warning() {
        return formatting.text("Warning");
    }

    @Override
    public String verbose() {
        return formatting.text("Verbose");
    }

    @Override
    public String debug() {
        return formatting.text("Debug");
    }
}

package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.StringForm;

/** Writes objects as lines of CSV: the properties of the first object are the columns. */
final class CsvWriting {
    /** Which fields stand in quotes. */
    enum Quotes {
        Never,
        Always,
        AsNeeded
    }

    private final char delimiter;
    private final Quotes quotes;
    private final Set<String> quoted;
    private List<String> names;

    /** @param quoteFields the columns in quotes, or null where {@code quotes} says it for all */
    CsvWriting(char delimiter, Quotes quotes, String[] quoteFields) {
        this.delimiter = delimiter;
        this.quotes = quotes;
        this.quoted = quoteFields == null ? null : new HashSet<>();
        if (quoteFields != null) {
            for (String field : quoteFields) {
                quoted.add(CaseFolding.fold(field));
            }
        }
    }

    boolean hasColumns() {
        return names != null;
    }

    List<String> columns() {
        return names;
    }

    void columns(List<String> columns) {
        names = columns;
    }

    /** The properties of an object: keys where it is a dictionary. */
    static List<String> namesOf(Object value) {
        List<String> found = new ArrayList<>();
        if (PSObject.unwrap(value) instanceof Map<?, ?> dictionary) {
            dictionary.keySet().forEach(key -> found.add(LanguagePrimitives.toStringInvariant(key)));
        } else {
            ObjectMembers.shown(value).stream()
                    .filter(member -> member.isProperty() && !member.hidden())
                    .forEach(member -> found.add(member.name()));
        }
        return found;
    }

    String header() {
        StringBuilder line = new StringBuilder();
        for (String name : names) {
            add(line, name, name, line.isEmpty());
        }
        return line.toString();
    }

    String row(Object value) {
        StringBuilder line = new StringBuilder();
        boolean first = true;
        for (String name : names) {
            Object held = PSObject.unwrap(value) instanceof Map<?, ?> dictionary
                    ? dictionary.get(name)
                    : ObjectMembers.get(value, name);
            add(line, name, held == null ? null : StringForm.plain(held), first);
            first = false;
        }
        return line.toString();
    }

    private void add(StringBuilder line, String name, String text, boolean first) {
        if (!first) {
            line.append(delimiter);
        }
        if (text == null) {
            return;
        }
        boolean needed = text.indexOf(delimiter) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
        boolean inQuotes = quoted != null
                ? quoted.contains(CaseFolding.fold(name))
                : quotes == Quotes.Always || quotes == Quotes.AsNeeded && needed;
        line.append(inQuotes ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
    }
}

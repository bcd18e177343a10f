package org.jwsh.commands.utility;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** Makes objects of CSV: the first record names the properties. */
final class CsvObjects {
    private static final String TYPE_MARK = "#TYPE ";

    private final char delimiter;
    private final Consumer<Object> output;
    private final Consumer<String> warning;
    private List<String> names;
    private String typeName;

    /** @param header the names, or null where the first record has them */
    CsvObjects(char delimiter, String[] header, Consumer<Object> output, Consumer<String> warning) {
        this.delimiter = delimiter;
        this.output = output;
        this.warning = warning;
        if (header != null) {
            names = distinct(new ArrayList<>(List.of(header)));
        }
    }

    /**
     * Reads all records.
     *
     * @throws NetException where a name is there twice
     */
    void read(Reader text) throws IOException {
        CsvReader reader = new CsvReader(text, delimiter);
        if (typeName == null) {
            readTypeLine(reader);
        }
        for (List<String> record = reader.record(); record != null; record = reader.record()) {
            if (names == null) {
                names = distinct(named(record));
            } else {
                output.accept(object(record));
            }
        }
    }

    /** The first line may name the type; whatever else begins with its mark there is a comment. */
    private void readTypeLine(CsvReader reader) throws IOException {
        String line = reader.lineStartingWith('#');
        while (line != null) {
            if (line.regionMatches(true, 0, TYPE_MARK, 0, TYPE_MARK.length())) {
                typeName = line.substring(TYPE_MARK.length()).trim();
            }
            line = names == null ? reader.lineStartingWith('#') : null;
        }
    }

    private List<String> named(List<String> record) {
        List<String> found = new ArrayList<>();
        int missing = 1;
        if (record.size() > 1 && record.getLast() == null) {
            record.removeLast();
        }
        boolean warn = false;
        for (String field : record) {
            boolean empty = field == null || field.isEmpty();
            warn |= empty;
            found.add(empty ? "H" + missing++ : field);
        }
        if (warn) {
            warning.accept(
                    "One or more headers were not specified. Default names starting with \"H\" have been used in place"
                            + " of any missing headers.");
        }
        return found;
    }

    private static List<String> distinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(CaseFolding.fold(name))) {
                throw NetException.of(
                                "System.Management.Automation.ExtendedTypeSystemException",
                                "The member \"" + name + "\" is already present.")
                        .withRecord(
                                "AlreadyPresentPSMemberInfoInternalCollectionAdd", ErrorCategory.NotSpecified, null);
            }
        }
        return names;
    }

    private PSObject object(List<String> record) {
        PSObject object = PSObject.custom();
        for (int i = 0; i < names.size(); i++) {
            object.put(names.get(i), i < record.size() ? record.get(i) : null);
        }
        if (typeName != null) {
            object.typeNames().clear();
            object.typeNames().addAll(List.of(typeName, "CSV:" + typeName));
        }
        return object;
    }
}

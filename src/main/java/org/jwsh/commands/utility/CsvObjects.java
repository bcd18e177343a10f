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
            typeName = reader.typeName();
        }
        if (names == null) {
            List<String> header = reader.header();
            names = header == null ? null : distinct(header);
        }
        for (List<String> record = reader.record(); record != null; record = reader.record()) {
            if (record.size() > 1 || !record.getFirst().isEmpty()) {
                output.accept(object(record));
            }
        }
    }

    private void nameTheNameless() {
        int missing = 0;
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                missing++;
                names.set(i, "H" + missing);
            }
        }
        if (missing > 0) {
            warning.accept(
                    "One or more headers were not specified. Default names starting with \"H\" have been used in place"
                            + " of any missing headers.");
        }
    }

    private static List<String> distinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(CaseFolding.fold(name))) {
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
        nameTheNameless();
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

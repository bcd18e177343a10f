package org.jwsh.simulators.dpm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A cmdlet of the module DataProtectionManager as the 2016 reference describes it.
 *
 * @param confirms whether it asks before it changes something
 * @param oldNames its names in earlier versions, which scripts still use
 * @param entries its parameters, one entry for each set that a parameter is in
 */
record CmdletSpec(String name, boolean confirms, List<String> oldNames, List<Entry> entries) {
    private static final String NONE = "-";

    /**
     * A parameter in a set.
     *
     * @param isDefaultSet whether the set is the default one
     * @param parameter null in a set without parameters
     * @param position -1 for none
     * @param pipeline {@code ByValue}, {@code ByPropertyName} or null
     */
    record Entry(
            String set,
            boolean isDefaultSet,
            String parameter,
            String type,
            boolean mandatory,
            int position,
            List<String> aliases,
            String pipeline) {
        static Entry of(String[] fields) {
            boolean isDefault = fields[1].startsWith("*");
            String set = isDefault ? fields[1].substring(1) : fields[1];
            return fields.length == 2
                    ? new Entry(set, isDefault, null, null, false, -1, List.of(), null)
                    : new Entry(
                            set,
                            isDefault,
                            fields[2],
                            fields[3],
                            fields[4].equals("yes"),
                            fields[5].equals(NONE) ? -1 : Integer.parseInt(fields[5]),
                            list(fields[6]),
                            fields[7].equals(NONE) ? null : fields[7]);
        }
    }

    /** All cmdlets, in the order of their names. */
    static List<CmdletSpec> all() {
        List<CmdletSpec> cmdlets = new ArrayList<>();
        try (var reader = new BufferedReader(
                new InputStreamReader(CmdletSpec.class.getResourceAsStream("cmdlets.tsv"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t");
                if (line.startsWith("\t")) {
                    cmdlets.getLast().entries().add(Entry.of(fields));
                } else if (!line.startsWith("#")) {
                    cmdlets.add(new CmdletSpec(fields[0], fields[1].equals("yes"), list(fields[2]), new ArrayList<>()));
                }
            }
            return cmdlets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String field) {
        return field.equals(NONE) ? List.of() : List.of(field.split(","));
    }
}

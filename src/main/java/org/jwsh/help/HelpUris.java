package org.jwsh.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where PowerShell's own cmdlets are described on the web: {@code help-uris.tsv} has the number of each link. */
final class HelpUris {
    private static final String LINK = "https://go.microsoft.com/fwlink/?LinkID=";
    private static final Map<String, String> NUMBERS = read();

    private HelpUris() {}

    /** The address for a command; empty where there is none. */
    static String of(String command) {
        String number = NUMBERS.get(command.toLowerCase(Locale.ROOT));
        return number == null ? "" : LINK + number;
    }

    private static Map<String, String> read() {
        Map<String, String> numbers = new HashMap<>();
        try (InputStream bytes = HelpUris.class.getResourceAsStream("help-uris.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                numbers.put(line.substring(0, tab).toLowerCase(Locale.ROOT), line.substring(tab + 1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return numbers;
    }
}

package org.jwsh.remoting.clixml;

import java.nio.charset.StandardCharsets;
import org.jwsh.values.NetException;

/** Any text is read or is an error with a position; what was read is written the same way again and again. */
public final class CliXmlFuzz {
    private CliXmlFuzz() {}

    /** Called by Jazzer with whatever it comes up with. */
    public static void fuzzerTestOneInput(byte[] input) {
        Object read;
        try {
            read = CliXmlDeserializer.element(new String(input, StandardCharsets.UTF_8), SecretCipher.TEXT);
        } catch (NetException malformed) {
            return;
        }
        String first = CliXmlSerializer.element(read, 3, SecretCipher.TEXT);
        String second =
                CliXmlSerializer.element(CliXmlDeserializer.element(first, SecretCipher.TEXT), 3, SecretCipher.TEXT);
        String third =
                CliXmlSerializer.element(CliXmlDeserializer.element(second, SecretCipher.TEXT), 3, SecretCipher.TEXT);
        if (!third.equals(second)) {
            throw new AssertionError("Written differently: " + second + " and " + third);
        }
    }
}

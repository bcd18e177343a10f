package org.jwsh.remoting.clixml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jwsh.values.security.SecureString;

/** How secure strings are written. In files off Windows they are not encrypted; a remoting session has a key for them. */
public interface SecretCipher {
    /** Hexadecimal digits of the UTF-16 text: not encrypted. */
    SecretCipher NONE = new SecretCipher() {
        @Override
        public String encrypt(SecureString secret) {
            char[] characters = secret.reveal();
            ByteBuffer bytes = ByteBuffer.allocate(characters.length * 2).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            bytes.asCharBuffer().put(characters);
            Arrays.fill(characters, '\0');
            return HexFormat.of().formatHex(bytes.array());
        }

        @Override
        public SecureString decrypt(String text) {
            byte[] bytes = HexFormat.of().parseHex(text.strip());
            char[] characters = new String(bytes, StandardCharsets.UTF_16LE).toCharArray();
            SecureString secret = new SecureString(characters);
            Arrays.fill(characters, '\0');
            secret.makeReadOnly();
            return secret;
        }
    };

    String encrypt(SecureString secret);

    /** @throws RuntimeException of any kind where the text is none that this cipher wrote */
    SecureString decrypt(String text);
}

package org.jwsh.remoting.clixml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jwsh.values.security.SecureString;

/** How secure strings are written. In files off Windows they are not encrypted; a remoting session has a key for them. */
public interface SecretCipher {
    /** Hexadecimal digits of the UTF-16 text: not encrypted. */
    SecretCipher NONE = new SecretCipher() {
        @Override
        public String encrypt(SecureString secret) {
            return HexFormat.of().formatHex(bytes(secret));
        }

        @Override
        public SecureString decrypt(String text) {
            return secret(HexFormat.of().parseHex(text.strip()));
        }
    };

    /** The UTF-16 text in Base64, not encrypted: how two processes on Unix send it over their own pipe. */
    SecretCipher TEXT = new SecretCipher() {
        @Override
        public String encrypt(SecureString secret) {
            return Base64.getEncoder().encodeToString(bytes(secret));
        }

        @Override
        public SecureString decrypt(String text) {
            return secret(Base64.getDecoder().decode(text.strip()));
        }
    };

    private static byte[] bytes(SecureString secret) {
        char[] characters = secret.reveal();
        ByteBuffer bytes = ByteBuffer.allocate(characters.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asCharBuffer().put(characters);
        Arrays.fill(characters, '\0');
        return bytes.array();
    }

    private static SecureString secret(byte[] bytes) {
        char[] characters = new String(bytes, StandardCharsets.UTF_16LE).toCharArray();
        SecureString secret = new SecureString(characters);
        Arrays.fill(characters, '\0');
        secret.makeReadOnly();
        return secret;
    }

    String encrypt(SecureString secret);

    /** @throws RuntimeException of any kind where the text is none that this cipher wrote */
    SecureString decrypt(String text);
}

package org.jwsh.commands.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jwsh.values.NetException;

/**
 * Secrets as storable text: encrypted with AES under a key of 128, 192 or 256 bits, or, where there is no key, the plain
 * UTF-16 characters in hexadecimal, as PowerShell has it off Windows.
 */
final class EncryptedText {
    private static final String HEADER = "76492d1116743f0423413b16050a5345";

    private EncryptedText() {}

    /** The bytes of a key that was given as a secure string. */
    static byte[] key(char[] characters) {
        return bytes(characters);
    }

    private static byte[] bytes(char[] characters) {
        byte[] bytes = new byte[characters.length * 2];
        for (int i = 0; i < characters.length; i++) {
            bytes[2 * i] = (byte) characters[i];
            bytes[2 * i + 1] = (byte) (characters[i] >> 8);
        }
        return bytes;
    }

    private static char[] characters(byte[] bytes) {
        char[] characters = new char[bytes.length / 2];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) (bytes[2 * i] & 0xFF | (bytes[2 * i + 1] & 0xFF) << 8);
        }
        return characters;
    }

    static String write(char[] secret) {
        return HexFormat.of().formatHex(bytes(secret));
    }

    /** @throws NetException of type ArgumentException for a key of another length */
    static String write(char[] secret, byte[] key) {
        byte[] vector = new byte[16];
        new SecureRandom().nextBytes(vector);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key, vector).doFinal(bytes(secret));
            String parts = "2|" + Base64.getEncoder().encodeToString(vector) + "|"
                    + HexFormat.of().formatHex(encrypted);
            return HEADER + Base64.getEncoder().encodeToString(parts.getBytes(StandardCharsets.UTF_16LE));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] vector) throws GeneralSecurityException {
        if (key.length != 16 && key.length != 24 && key.length != 32) {
            throw NetException.of(
                    "System.ArgumentException",
                    "The specified key is not valid. Valid key length settings are either 128 bits, 192 bits, or 256"
                            + " bits.");
        }
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
        return cipher;
    }

    /**
     * The characters of text that was written without a key.
     *
     * @throws NetException of type FormatException where it holds anything but pairs of hexadecimal digits
     */
    static char[] read(String text) {
        byte[] bytes = new byte[text.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            String pair = text.substring(2 * i, 2 * i + 2);
            if (Character.digit(pair.charAt(0), 16) < 0 || Character.digit(pair.charAt(1), 16) < 0) {
                throw NetException.of(
                        "System.FormatException", "The input string '" + pair + "' was not in a correct format.");
            }
            bytes[i] = (byte) Integer.parseInt(pair, 16);
        }
        return characters(bytes);
    }

    /**
     * The characters of encrypted text.
     *
     * @throws NetException of type ArgumentException, FormatException or CryptographicException
     */
    static char[] read(String text, byte[] key) {
        String[] parts = parts(text);
        try {
            byte[] vector = Base64.getDecoder().decode(parts[1]);
            byte[] encrypted = HexFormat.of().parseHex(parts[2]);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, vector).doFinal(encrypted);
            char[] characters = characters(plain);
            Arrays.fill(plain, (byte) 0);
            return characters;
        } catch (GeneralSecurityException wrong) {
            throw NetException.of(
                    "System.Security.Cryptography.CryptographicException", "Padding is invalid and cannot be removed.");
        } catch (IllegalArgumentException malformed) {
            throw notEncrypted();
        }
    }

    private static String[] parts(String text) {
        if (!text.startsWith(HEADER)) {
            throw notEncrypted();
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(text.substring(HEADER.length()));
            String[] parts = new String(decoded, StandardCharsets.UTF_16LE).split("\\|");
            if (parts.length == 3) {
                return parts;
            }
        } catch (IllegalArgumentException malformed) {
            throw notEncrypted();
        }
        throw notEncrypted();
    }

    private static NetException notEncrypted() {
        return NetException.of(
                "System.FormatException",
                "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding"
                        + " characters, or an illegal character among the padding characters.");
    }
}

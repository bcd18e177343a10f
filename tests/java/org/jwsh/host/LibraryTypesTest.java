package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types of the library give published values: hashes of their standards, what was written is read again. */
class LibraryTypesTest {
    private static final String BYTES = "$bytes = [Text.Encoding]::UTF8.GetBytes('abc'); ";

    @ParameterizedTest
    @CsvSource({
        "MD5, 900150983CD24FB0D6963F7D28E17F72",
        "SHA1, A9993E364706816ABA3E25717850C26C9CD0D89D",
        "SHA256, BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"
    })
    void hashesAreThoseOfTheStandards(String algorithm, String hash) {
        assertThat(run(BYTES + "[Convert]::ToHexString([Security.Cryptography." + algorithm + "]::HashData($bytes))"))
                .isEqualTo(hash);
        assertThat(run(BYTES + "[Convert]::ToHexString([Security.Cryptography." + algorithm
                        + "]::Create().ComputeHash($bytes))"))
                .isEqualTo(hash);
    }

    /** RFC 4231, test case 2. */
    @Test
    void keyedHashesAreThoseOfTheStandard() {
        assertThat(run("""
            $hmac = [Security.Cryptography.HMACSHA256]::new([Text.Encoding]::ASCII.GetBytes('Jefe'))
            $text = [Text.Encoding]::ASCII.GetBytes('what do ya want for nothing?')
            [Convert]::ToHexString($hmac.ComputeHash($text)).ToLower()
            """)).isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @ParameterizedTest
    @CsvSource({"GZipStream", "DeflateStream", "ZLibStream"})
    void compressedBytesAreReadAgain(String type) {
        assertThat(run("""
            $sink = [IO.MemoryStream]::new()
            $packed = [IO.Compression.TYPE]::new($sink, [IO.Compression.CompressionMode]::Compress, $true)
            $text = [Text.Encoding]::UTF8.GetBytes('abc' * 500)
            $packed.Write($text, 0, $text.Length)
            $packed.Dispose()
            $small = $sink.Length -lt 500
            $sink.Position = 0
            $plain = [IO.Compression.TYPE]::new($sink, [IO.Compression.CompressionMode]::Decompress)
            "$small $([IO.StreamReader]::new($plain).ReadToEnd().Length)"
            """.replace("TYPE", type))).isEqualTo("True 1500");
    }

    @Test
    void encipheredBytesAreReadAgain() {
        assertThat(run(BYTES + """
            $aes = [Security.Cryptography.Aes]::Create()
            $secret = $aes.CreateEncryptor().TransformFinalBlock($bytes, 0, 3)
            $again = $aes.CreateDecryptor().TransformFinalBlock($secret, 0, $secret.Length)
            "$($secret.Length) $([Text.Encoding]::UTF8.GetString($again))"
            """)).isEqualTo("16 abc");
    }

    @Test
    void treesOfXmlAreBuiltAndAsked() {
        assertThat(run("""
            $tree = [Xml.Linq.XElement]::Parse('<a><b n="1">x</b><b n="2">y</b></a>')
            "$(@($tree.Elements('b')).Count) $($tree.Element('b').Attribute('n').Value) $($tree.Value)"
            """)).isEqualTo("2 1 xy");
    }

    @Test
    void zonesOfTimeKnowTheirSummer() {
        assertThat(run("""
            $zone = [TimeZoneInfo]::FindSystemTimeZoneById('Europe/Zurich')
            $summer = [DateTime]::new(2024, 7, 1, 12, 0, 0, [DateTimeKind]::Utc)
            "$([TimeZoneInfo]::ConvertTimeFromUtc($summer, $zone).Hour) $($zone.BaseUtcOffset)"
            """)).isEqualTo("14 01:00:00");
    }

    private static String run(String script) {
        return new EmbeddedSession().run(script);
    }
}

package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys, ciphers and signatures of {@code System.Security.Cryptography}. */
class CryptographyTest {
    private static final String USING = "using namespace System.Security.Cryptography\n$data = [byte[]](1, 2, 3)\n";

    private static String run(String script) {
        return new EmbeddedSession().run(USING + script);
    }

    @Test
    void whatRsaEncryptsItDecrypts() {
        assertThat(run("""
            $key = [RSA]::Create(1024)
            foreach ($padding in [RSAEncryptionPadding]::Pkcs1, [RSAEncryptionPadding]::OaepSHA1, [RSAEncryptionPadding]::OaepSHA256) {
                "$padding " + ($key.Decrypt($key.Encrypt($data, $padding), $padding) -join ',')
            }
            $older = [RSACryptoServiceProvider]::new(1024)
            $older.Decrypt($older.Encrypt($data, $true), $true) -join ','
            """)).isEqualTo("Pkcs1 1,2,3\nOaepSHA1 1,2,3\nOaepSHA256 1,2,3\n1,2,3");
    }

    @Test
    void keysAreReadAsTheyWereWritten() {
        assertThat(run("""
            $key = [RSA]::Create(1024)
            $signature = $key.SignData($data, 'SHA256', [RSASignaturePadding]::Pkcs1)
            foreach ($pem in $key.ExportRSAPrivateKeyPem(), $key.ExportRSAPublicKeyPem(), $key.ExportPkcs8PrivateKeyPem(), $key.ExportSubjectPublicKeyInfoPem()) {
                $other = [RSA]::Create()
                $other.ImportFromPem($pem)
                $other.VerifyData($data, $signature, 'SHA256', [RSASignaturePadding]::Pkcs1)
            }
            $other = [RSA]::Create()
            $other.FromXmlString($key.ToXmlString($true))
            $other.ExportRSAPrivateKeyPem() -eq $key.ExportRSAPrivateKeyPem()
            """)).isEqualTo("True\nTrue\nTrue\nTrue\nTrue");
    }

    @Test
    void bothKindsOfSignaturesAreVerified() {
        assertThat(run("""
            $key = [RSA]::Create(1024)
            foreach ($padding in [RSASignaturePadding]::Pkcs1, [RSASignaturePadding]::Pss) {
                $signature = $key.SignData($data, 'SHA256', $padding)
                $key.VerifyData($data, $signature, 'SHA256', $padding)
                $key.VerifyData([byte[]](1), $signature, 'SHA256', $padding)
            }
            """)).isEqualTo("True\nFalse\nTrue\nFalse");
    }

    @Test
    void aSignatureOnACurveTellsWhatWasChanged() {
        assertThat(run("""
            $key = [ECDsa]::Create([ECCurve+NamedCurves]::nistP384)
            $signature = $key.SignData($data, [HashAlgorithmName]::SHA384)
            $other = [ECDsa]::Create()
            $other.ImportFromPem($key.ExportPkcs8PrivateKeyPem())
            "$($other.KeySize) $($signature.Length)"
            $other.VerifyData($data, $signature, 'SHA384')
            $other.VerifyData([byte[]](1, 2), $signature, 'SHA384')
            """)).isEqualTo("384 96\nTrue\nFalse");
    }

    @Test
    void aChangedTagIsRefused() {
        assertThat(run("""
            $gcm = [AesGcm]::new([byte[]]::new(16), 16)
            $nonce = [byte[]]::new(12); $cipher = [byte[]]::new(3); $tag = [byte[]]::new(16); $plain = [byte[]]::new(3)
            $gcm.Encrypt($nonce, $data, $cipher, $tag)
            $gcm.Decrypt($nonce, $cipher, $tag, $plain)
            $plain -join ','
            $tag[0] = $tag[0] -bxor 1
            try { $gcm.Decrypt($nonce, $cipher, $tag, $plain) } catch { $_.FullyQualifiedErrorId }
            """)).isEqualTo("1,2,3\nAuthenticationTagMismatchException");
    }
}

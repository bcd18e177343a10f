package org.jwsh.values.types;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jwsh.values.NetException;
import org.jwsh.values.SessionAmbient;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** Fetches and sends texts, bytes and files by their address: over HTTP and HTTPS with verified certificates, or from files. */
@TypeName("System.Net.WebClient")
final class WebClientValue {
    private static final Class<WebClientValue> SELF = WebClientValue.class;
    private static final String TASK = "System.Threading.Tasks.Task";

    private final WebHeaders headers = new WebHeaders();
    private final NameValues query = new NameValues(false);
    private WebHeaders answered;
    private TextEncoding encoding = TextEncoding.UTF8_PLAIN;
    private String baseAddress = "";
    private Object credentials;
    private Object proxy;
    private boolean ownCredentials;

    static void define(TypeBuilder type) {
        type.constructor("System.Net.WebClient new()", a -> new WebClientValue())
                .property("System.Net.WebHeaderCollection Headers", SELF, c -> c.headers, (c, value) -> {
                    c.headers.clear();
                    ((WebHeaders) value).all().forEach(c.headers::set);
                })
                .property("System.Net.WebHeaderCollection ResponseHeaders", SELF, c -> c.answered)
                .property("System.Collections.Specialized.NameValueCollection QueryString", SELF, c -> c.query)
                .property(
                        "System.Text.Encoding Encoding",
                        SELF,
                        c -> c.encoding,
                        (c, value) -> c.encoding = (TextEncoding) value)
                .property("string BaseAddress", SELF, c -> c.baseAddress, (c, value) -> c.baseAddress = (String) value)
                .property("object Credentials", SELF, c -> c.credentials, (c, value) -> c.credentials = value)
                .property("object Proxy", SELF, c -> c.proxy, (c, value) -> c.proxy = value)
                .property(
                        "bool UseDefaultCredentials",
                        SELF,
                        c -> c.ownCredentials,
                        (c, value) -> c.ownCredentials = (boolean) value)
                .property("bool IsBusy", SELF, c -> false)
                .method("void Dispose()", SELF, (c, a) -> null)
                .method("void CancelAsync()", SELF, (c, a) -> null);
        for (String address : new String[] {"uri", "string"}) {
            receiving(type, address + " address");
            sending(type, address + " address");
        }
    }

    private static void receiving(TypeBuilder type, String address) {
        type.method("string DownloadString(" + address + ")", SELF, (c, a) -> c.text(c.fetch(a[0])))
                .method("byte[] DownloadData(" + address + ")", SELF, (c, a) -> c.fetch(a[0]))
                .method(
                        "void DownloadFile(" + address + ", string fileName)",
                        SELF,
                        (c, a) -> c.save(a[0], (String) a[1]))
                .method(
                        "System.IO.Stream OpenRead(" + address + ")",
                        SELF,
                        (c, a) -> MemoryStreamValue.over(c.fetch(a[0])))
                .method(
                        TASK + "[string] DownloadStringTaskAsync(" + address + ")",
                        SELF,
                        (c, a) -> task("[string]", () -> c.text(c.fetch(a[0]))))
                .method(
                        TASK + "[byte[]] DownloadDataTaskAsync(" + address + ")",
                        SELF,
                        (c, a) -> task("[byte[]]", () -> c.fetch(a[0])))
                .method(
                        TASK + " DownloadFileTaskAsync(" + address + ", string fileName)",
                        SELF,
                        (c, a) -> task("", () -> c.save(a[0], (String) a[1])));
    }

    private static void sending(TypeBuilder type, String address) {
        type.method(
                        "string UploadString(" + address + ", string data)",
                        SELF,
                        (c, a) -> c.text(c.send("POST", a[0], c.bytes(a[1]))))
                .method(
                        "string UploadString(" + address + ", string method, string data)",
                        SELF,
                        (c, a) -> c.text(c.send((String) a[1], a[0], c.bytes(a[2]))))
                .method(
                        "byte[] UploadData(" + address + ", byte[] data)",
                        SELF,
                        (c, a) -> c.send("POST", a[0], (byte[]) a[1]))
                .method(
                        "byte[] UploadData(" + address + ", string method, byte[] data)",
                        SELF,
                        (c, a) -> c.send((String) a[1], a[0], (byte[]) a[2]))
                .method(
                        "byte[] UploadValues(" + address + ", System.Collections.Specialized.NameValueCollection data)",
                        SELF,
                        (c, a) -> c.sendForm(a[0], (NameValues) a[1]));
    }

    private static TaskValue task(String result, StreamValue.Work work) {
        return new TaskValue(TASK + result, CompletableFuture.supplyAsync(() -> StreamValue.run(work)));
    }

    private URI address(Object given) {
        String text = Failures.required(given, "address").toString();
        URI base = baseAddress.isEmpty() ? null : URI.create(baseAddress);
        URI address = base == null ? URI.create(text) : base.resolve(text);
        if (address.getScheme() == null) {
            address = files().resolve(text).toUri();
        }
        String more = form(query);
        return more.isEmpty() ? address : URI.create(address + (address.getQuery() == null ? "?" : "&") + more);
    }

    private static String form(NameValues values) {
        StringBuilder text = new StringBuilder();
        for (Object name : values) {
            text.append(text.isEmpty() ? "" : "&")
                    .append(encoded((String) name))
                    .append('=')
                    .append(encoded(values.value((String) name)));
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }

    private static Path files() {
        return SessionAmbient.current().directory();
    }

    private byte[] bytes(Object text) {
        return ((String) Failures.required(text, "data")).getBytes(encoding.charset());
    }

    private String text(byte[] content) {
        String type = answered == null ? null : answered.get("Content-Type");
        String named =
                type == null || !type.contains("charset=") ? null : type.replaceFirst(".*charset=\"?([^\";]+).*", "$1");
        try {
            return new String(content, named == null ? encoding.charset() : java.nio.charset.Charset.forName(named));
        } catch (IllegalArgumentException unknown) {
            return new String(content, encoding.charset());
        }
    }

    private byte[] fetch(Object given) {
        URI address = address(given);
        if (!"file".equals(address.getScheme())) {
            return exchange("GET", address, null);
        }
        try {
            answered = new WebHeaders();
            return Files.readAllBytes(Path.of(address));
        } catch (NoSuchFileException missing) {
            throw failed(NetException.of(
                    "System.IO.FileNotFoundException", "Could not find file '" + Path.of(address) + "'."));
        } catch (IOException unreadable) {
            throw failed(NetException.of("System.IO.IOException", unreadable.getMessage()));
        }
    }

    private Object save(Object given, String fileName) throws IOException {
        byte[] content = fetch(given);
        Files.write(files().resolve(Failures.required(fileName, "fileName").replace('\\', '/')), content);
        return null;
    }

    private byte[] send(String method, Object given, byte[] body) {
        return exchange(method, address(given), Failures.required(body, "data"));
    }

    private byte[] sendForm(Object given, NameValues values) {
        headers.set("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", given, form(values).getBytes(StandardCharsets.UTF_8));
    }

    private static NetException failed(NetException cause) {
        return WebRequestValue.failure("UnknownError", cause.getMessage(), null, cause);
    }

    private byte[] exchange(String method, URI address, byte[] body) {
        try {
            return answer(method, address, body, headers.all());
        } catch (NetException refused) {
            Map<String, String> known = withCredentials(refused);
            if (known == null) {
                throw refused;
            }
            return answer(method, address, body, known);
        }
    }

    private byte[] answer(String method, URI address, byte[] body, Map<String, String> sent) {
        WebRequestValue request = new WebRequestValue(address, WebExchange.OVER_THE_NETWORK).method(method);
        sent.forEach(request::header);
        WebResponseValue response = request.answered(body);
        answered = response.headers();
        return response.bytes();
    }

    /** The headers with which a server that asked for a name and a password is tried again, or null. */
    private Map<String, String> withCredentials(NetException refused) {
        if (!(refused.property("Response") instanceof WebResponseValue response)
                || response.code() != 401
                || !(credentials instanceof CredentialMembers.NetworkCredential who)
                || headers.get("Authorization") != null) {
            return null;
        }
        Map<String, String> all = headers.all();
        String pair = who.userName() + ":" + who.password();
        all.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    @Override
    public String toString() {
        return "System.Net.WebClient";
    }
}

package org.jwsh.commands.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.jwsh.simulators.ServerIdentity;

/** A server with TLS on loopback that answers as web servers do, well and badly. */
final class WebServer implements AutoCloseable {
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger busyAnswers = new AtomicInteger();
    private volatile long lastRangeStart;

    WebServer() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(
                ServerIdentity.create("web.test", List.of("web.test"), null).context()));
        server.setExecutor(threads);
        on("/json", x -> answer(x, 200, "application/json", "{\"name\":\"n\",\"list\":[1,2]}"));
        on("/xml", x -> answer(x, 200, "application/xml", "<r><v>7</v></r>"));
        on("/feed", x -> answer(x, 200, "text/xml", "<rss><channel><item><title>t1</title></item></channel></rss>"));
        on("/echo", x -> answer(x, 200, "text/plain", describe(x)));
        on("/set-cookie", WebServer::setCookie);
        on("/redirect", x -> redirect(x, 302, "/echo"));
        on("/moved", x -> redirect(x, 308, "/echo"));
        on("/loop", x -> redirect(x, 302, "/loop"));
        on("/plain", x -> redirect(x, 302, "http://127.0.0.1:9/"));
        on("/missing", x -> answer(x, 404, "application/json", "{\"reason\":\"gone\"}"));
        on("/busy", this::busy);
        on("/dropped", HttpExchange::close);
        on("/gzip", WebServer::gzip);
        on("/secret", WebServer::secret);
        on("/pages", WebServer::page);
        on("/file", this::file);
        on("/slow", WebServer::slow);
        server.start();
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    String address() {
        return "https://127.0.0.1:" + server.getAddress().getPort();
    }

    long lastRangeStart() {
        return lastRangeStart;
    }

    private static void answer(HttpExchange x, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        x.getResponseHeaders().add("Content-Type", type);
        x.sendResponseHeaders(status, bytes.length);
        x.getResponseBody().write(bytes);
    }

    private static String describe(HttpExchange x) throws IOException {
        String body = new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return x.getRequestMethod() + " " + x.getRequestURI() + "\ntype: "
                + x.getRequestHeaders().getFirst("Content-Type") + "\nauthorization: "
                + x.getRequestHeaders().getFirst("Authorization") + "\ncookie: "
                + x.getRequestHeaders().getFirst("Cookie") + "\nx: "
                + x.getRequestHeaders().getFirst("X-Test") + "\n" + body;
    }

    private static void setCookie(HttpExchange x) throws IOException {
        x.getResponseHeaders().add("Set-Cookie", "sid=42; Path=/");
        answer(x, 200, "text/plain", "set");
    }

    private static void redirect(HttpExchange x, int status, String to) throws IOException {
        x.getResponseHeaders().add("Location", to);
        x.sendResponseHeaders(status, -1);
    }

    private void busy(HttpExchange x) throws IOException {
        if (busyAnswers.incrementAndGet() % 2 == 1) {
            x.getResponseHeaders().add("Retry-After", "0");
            answer(x, 429, "text/plain", "later");
        } else {
            answer(x, 200, "text/plain", "now");
        }
    }

    private static void gzip(HttpExchange x) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("unpacked".getBytes(StandardCharsets.UTF_8));
        }
        x.getResponseHeaders().add("Content-Encoding", "gzip");
        x.getResponseHeaders().add("Content-Type", "text/plain");
        x.sendResponseHeaders(200, 0);
        x.getResponseBody().write(packed.toByteArray());
    }

    private static void secret(HttpExchange x) throws IOException {
        if (x.getRequestHeaders().getFirst("Authorization") == null) {
            x.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"r\"");
            answer(x, 401, "text/plain", "who?");
        } else {
            answer(x, 200, "text/plain", x.getRequestHeaders().getFirst("Authorization"));
        }
    }

    private static void page(HttpExchange x) throws IOException {
        String query = x.getRequestURI().getQuery();
        int page = query == null ? 1 : Integer.parseInt(query.substring("n=".length()));
        if (page < 3) {
            x.getResponseHeaders().add("Link", "</pages?n=" + (page + 1) + ">; rel=\"next\"");
        }
        answer(x, 200, "application/json", "{\"page\":" + page + "}");
    }

    private static void slow(HttpExchange x) throws IOException {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        answer(x, 200, "text/plain", "at last");
    }

    /** Zeros, as many as the query says; ranges are understood. */
    private void file(HttpExchange x) throws IOException {
        long length = Long.parseLong(x.getRequestURI().getQuery());
        String range = x.getRequestHeaders().getFirst("Range");
        long from = range == null ? 0 : Long.parseLong(range.replaceAll("\\D", ""));
        lastRangeStart = from;
        if (from >= length) {
            x.getResponseHeaders().add("Content-Range", "bytes */" + length);
            x.sendResponseHeaders(416, -1);
            return;
        }
        x.sendResponseHeaders(from > 0 ? 206 : 200, length - from);
        byte[] block = new byte[1 << 16];
        for (long left = length - from; left > 0; left -= block.length) {
            x.getResponseBody().write(block, 0, (int) Math.min(block.length, left));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}

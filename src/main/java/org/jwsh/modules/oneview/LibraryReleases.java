package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** The releases of the original library that its project publishes. */
final class LibraryReleases {
    private static final URI ADDRESS =
            URI.create("https://api.github.com/repos/HewlettPackard/POSH-HPOneView/releases");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A published release. */
    record Release(String version, String page) {
        /** The third number, which grows with each release of one line. */
        int build() {
            return Integer.parseInt(version.split("\\.")[2]);
        }
    }

    private final Function<URI, String> reader;

    LibraryReleases() {
        this(LibraryReleases::read);
    }

    /** Releases whose list is read from somewhere else. */
    LibraryReleases(Function<URI, String> reader) {
        this.reader = reader;
    }

    /**
     * The newest release of the line of a version, where it is newer than that.
     *
     * @throws java.io.UncheckedIOException when the list cannot be read
     */
    Optional<Release> newerThan(String version) {
        Release own = new Release(version, "");
        String line = version.substring(0, version.indexOf('.', version.indexOf('.') + 1) + 1);
        Optional<Release> newest = Optional.empty();
        for (JsonNode each : Json.parse(reader.apply(ADDRESS))) {
            String tag = each.path("tag_name").asText().replaceFirst("^v", "");
            if (tag.startsWith(line) && tag.matches("\\d+\\.\\d+\\.\\d+(\\.\\d+)?")) {
                Release release = new Release(tag, each.path("html_url").asText());
                newest = newest.filter(best -> best.build() >= release.build()).or(() -> Optional.of(release));
            }
        }
        return newest.filter(best -> Comparator.comparingInt(Release::build).compare(best, own) > 0);
    }

    private static String read(URI address) {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .proxy(ProxySelector.getDefault())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("the answer was " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.UncheckedIOException(new IOException("stopped while waiting", e));
        }
    }
}

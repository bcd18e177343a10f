package org.jwsh.help;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jwsh.values.PSObject;

/** The address of a topic on the web, which stands among its related links. */
final class OnlineLinks {
    private static final String RELATED = "relatedLinks";
    private static final String LINK = "navigationLink";

    private OnlineLinks() {}

    /** Whether a link is an absolute address. */
    static boolean isUri(String link) {
        try {
            return new URI(link).isAbsolute();
        } catch (URISyntaxException words) {
            return false;
        }
    }

    /** The first address among the links of a topic. */
    static Optional<String> of(PSObject help) {
        for (PSObject link : links(help)) {
            String uri = link.note("uri") == null ? "" : String.valueOf(PSObject.unwrap(link.note("uri")));
            if (!uri.isBlank()) {
                return Optional.of(uri.strip());
            }
        }
        return Optional.empty();
    }

    /** Puts an address in front of the links of a topic. */
    static void add(PSObject help, String uri) {
        if (uri == null || uri.isEmpty()) {
            return;
        }
        PSObject link = MetadataHelp.named("navigationLinks").put("uri", uri);
        PSObject[] before = links(help);
        PSObject[] all = new PSObject[before.length + 1];
        all[0] = link;
        System.arraycopy(before, 0, all, 1, before.length);
        help.put(RELATED, MetadataHelp.named(RELATED).put(LINK, all));
    }

    private static PSObject[] links(PSObject help) {
        Object links = help.note(RELATED) instanceof PSObject related ? related.note(LINK) : null;
        return switch (links) {
            case PSObject[] several -> several;
            case PSObject one -> new PSObject[] {one};
            case null, default -> new PSObject[0];
        };
    }
}

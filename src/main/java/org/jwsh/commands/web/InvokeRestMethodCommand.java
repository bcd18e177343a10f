package org.jwsh.commands.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.utility.JsonReader;
import org.jwsh.values.NetException;
import org.jwsh.values.xml.XPathQuery;
import org.jwsh.values.xml.XmlNode;
import org.jwsh.values.xml.XmlParser;

/** Asks a web service and gives what its answer means: objects of JSON, documents of XML, entries of feeds, or text. */
@Cmdlet(verb = "Invoke", noun = "RestMethod", defaultParameterSet = "StandardMethod")
public final class InvokeRestMethodCommand extends WebRequestCmdlet {
    private static final int DEEPEST_JSON = 1024;

    @Parameter
    @Alias("FL")
    boolean followRelLink;

    @Parameter
    @Alias("ML")
    @ValidateRange(min = "1", max = "2147483647")
    int maximumFollowRelLink = Integer.MAX_VALUE;

    @Parameter
    @Alias("RHV")
    String responseHeadersVariable;

    @Parameter
    String statusCodeVariable;

    private String nextLink;
    private int followed;

    @Override
    URI next() {
        if (!followRelLink || nextLink == null || ++followed >= maximumFollowRelLink) {
            return null;
        }
        return URI.create(nextLink);
    }

    @Override
    void process(ResponseHead head, ClassicHttpResponse response) throws IOException {
        nextLink = head.relationLinks().get("next");
        if (responseHeadersVariable != null) {
            setVariable(responseHeadersVariable, head.headers());
        }
        if (statusCodeVariable != null) {
            setVariable(statusCodeVariable, head.status());
        }
        byte[] content = bytes(response);
        if (content.length == 0 && head.status() == 204) {
            writeObject("");
            return;
        }
        String text = new String(content, charset(head));
        String type = head.mediaType();
        if (isFeed(type, text)) {
            entries(text).forEach(this::writeObject);
        } else {
            writeObject(meaning(type, text));
        }
    }

    private static boolean isFeed(String type, String text) {
        boolean xml = type.equals("application/xml") || type.equals("text/xml") || type.endsWith("+xml");
        return xml && (text.contains("<rss") || text.contains("<feed"));
    }

    /** The items of a feed; the document itself where it has none. */
    private static List<XmlNode> entries(String text) {
        XmlNode document = XmlParser.parse(text);
        List<XmlNode> found = XPathQuery.select(
                document,
                "/*[local-name()='rss']//*[local-name()='item'] | /*[local-name()='feed']/*[local-name()='entry']",
                null);
        return found.isEmpty() ? List.of(document) : found;
    }

    private static Object meaning(String type, String text) {
        boolean json = type.endsWith("json");
        boolean xml = type.equals("application/xml") || type.equals("text/xml") || type.endsWith("+xml");
        try {
            if (xml) {
                return XmlParser.parse(text);
            }
            if (json && !text.isBlank()) {
                return new JsonReader(text, false, DEEPEST_JSON, "Default").read();
            }
        } catch (NetException malformed) {
            return text;
        }
        return json && text.isBlank() ? null : text;
    }
}

package org.jwsh.commands.web;

import java.nio.charset.Charset;
import java.util.Map;
import org.jwsh.values.TypeName;

/** An answer with its whole content, as Invoke-WebRequest gives it. */
@TypeName("Microsoft.PowerShell.Commands.WebResponseObject")
public class WebResponse {
    private final ResponseHead head;
    private final byte[] bytes;

    WebResponse(ResponseHead head, byte[] bytes) {
        this.head = head;
        this.bytes = bytes;
    }

    final ResponseHead head() {
        return head;
    }

    /** The bytes, or the text where the content is one. */
    Object content() {
        return bytes;
    }

    final long rawContentLength() {
        return bytes.length;
    }

    /** Status line, headers and content as they came. */
    String rawContent() {
        StringBuilder raw = new StringBuilder("HTTP/")
                .append(head.version())
                .append(' ')
                .append(head.status())
                .append(' ')
                .append(head.reason())
                .append("\r\n");
        for (Map.Entry<String, Object> header : head.headers().entrySet()) {
            raw.append(header.getKey())
                    .append(": ")
                    .append(String.join(", ", (String[]) header.getValue()))
                    .append("\r\n");
        }
        return raw.append("\r\n").append(contentText()).toString();
    }

    /** The content as text for people. */
    String contentText() {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            text.append(each >= ' ' || each == '\n' || each == '\r' || each == '\t' ? (char) each : '.');
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return contentText();
    }

    /** An answer whose content is text. */
    @TypeName("Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject")
    public static final class OfText extends WebResponse {
        private final Charset charset;
        private final String text;

        OfText(ResponseHead head, byte[] bytes, Charset charset) {
            super(head, bytes);
            this.charset = charset;
            this.text = new String(bytes, charset);
        }

        @Override
        String content() {
            return text;
        }

        Charset charset() {
            return charset;
        }

        @Override
        String contentText() {
            return text;
        }

        /** The elements of that name in an HTML page, each with its attributes as properties. */
        Object[] elements(String tag) {
            return HtmlElements.of(text, tag);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

package org.jwsh.remoting.clixml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jwsh.values.NetException;

/** Errors of reading XML, with the line and the position in it. */
final class XmlPosition {
    private XmlPosition() {}

    static NetException failure(String message, Location at) {
        return NetException.of(
                        "System.Xml.XmlException",
                        message + " Line " + at.getLineNumber() + ", position " + at.getColumnNumber() + ".")
                .with("LineNumber", at.getLineNumber())
                .with("LinePosition", at.getColumnNumber());
    }

    static NetException failure(XMLStreamException malformed) {
        Location at = malformed.getLocation();
        return at == null || at.getLineNumber() < 1 || isEmpty(malformed)
                ? NetException.of("System.Xml.XmlException", "Root element is missing.")
                : failure(reason(malformed, at), at);
    }

    private static boolean isEmpty(XMLStreamException malformed) {
        return String.valueOf(malformed.getMessage()).contains("Premature end of file");
    }

    private static String reason(XMLStreamException malformed, Location at) {
        if (at.getLineNumber() == 1 && at.getColumnNumber() == 1) {
            return "Data at the root level is invalid.";
        }
        String text = String.valueOf(malformed.getMessage());
        int message = text.indexOf("Message: ");
        return message < 0
                ? text
                : text.substring(message + "Message: ".length()).strip();
    }
}

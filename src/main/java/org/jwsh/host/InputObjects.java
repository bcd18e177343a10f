package org.jwsh.host;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jwsh.remoting.clixml.CliXmlDeserializer;
import org.jwsh.runtime.PSHost;

/** The objects of the CLIXML document that standard input is, behind its first line; read when the first is asked for. */
final class InputObjects implements Iterator<Object> {
    private final PSHost host;
    private Iterator<Object> objects;

    InputObjects(PSHost host) {
        this.host = host;
    }

    @Override
    public boolean hasNext() {
        if (objects == null) {
            objects = read().iterator();
        }
        return objects.hasNext();
    }

    private List<Object> read() {
        if (host.readLine() == null) {
            return List.of();
        }
        StringBuilder document = new StringBuilder();
        for (String line = host.readLine(); line != null; line = host.readLine()) {
            document.append(line).append('\n');
        }
        return document.isEmpty() ? List.of() : CliXmlDeserializer.document(document.toString());
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return objects.next();
    }
}

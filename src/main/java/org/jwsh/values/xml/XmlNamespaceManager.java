package org.jwsh.values.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.values.TypeName;

/** Prefixes of namespaces for queries. */
@TypeName("System.Xml.XmlNamespaceManager")
public final class XmlNamespaceManager {
    private final Map<String, String> namespaces = new LinkedHashMap<>();

    public void add(String prefix, String namespace) {
        namespaces.put(prefix, namespace);
    }

    public Map<String, String> namespaces() {
        return namespaces;
    }
}

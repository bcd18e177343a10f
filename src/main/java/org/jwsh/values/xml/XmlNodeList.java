package org.jwsh.values.xml;

import java.util.AbstractList;
import java.util.List;
import org.jwsh.values.TypeName;

/** Nodes that were found. */
@TypeName("System.Xml.XmlNodeList")
public final class XmlNodeList extends AbstractList<XmlNode> {
    private final List<XmlNode> nodes;

    public XmlNodeList(List<XmlNode> nodes) {
        this.nodes = List.copyOf(nodes);
    }

    @Override
    public XmlNode get(int index) {
        return nodes.get(index);
    }

    @Override
    public int size() {
        return nodes.size();
    }
}

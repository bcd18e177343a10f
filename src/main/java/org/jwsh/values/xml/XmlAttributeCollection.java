package org.jwsh.values.xml;

import java.util.AbstractList;
import java.util.List;
import org.jwsh.values.TypeName;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The attributes of an element, as they are at the moment. */
@TypeName("System.Xml.XmlAttributeCollection")
public final class XmlAttributeCollection extends AbstractList<XmlNode> {
    private final Element owner;

    public XmlAttributeCollection(Element owner) {
        this.owner = owner;
    }

    @Override
    public XmlNode get(int index) {
        List<Node> attributes = AttributeOrder.of(owner);
        return index < attributes.size() ? XmlNode.of(attributes.get(index)) : null;
    }

    @Override
    public int size() {
        return owner.getAttributes().getLength();
    }

    /** The attribute of that name, or null. */
    public XmlNode named(String name) {
        return XmlNode.of(owner.getAttributeNode(name));
    }

    /** Adds an attribute, or puts it in the place of another of its name. */
    public XmlNode append(XmlNode attribute) {
        AttributeOrder.changing(owner, () -> owner.setAttributeNodeNS((Attr) attribute.node()));
        return attribute;
    }

    /** Takes an attribute away; null where it is not there. */
    public XmlNode remove(XmlNode attribute) {
        return attribute != null && owner.getAttributeNode(attribute.node().getNodeName()) == attribute.node()
                ? XmlNode.of(owner.removeAttributeNode((Attr) attribute.node()))
                : null;
    }

    public void removeAll() {
        while (size() > 0) {
            owner.removeAttributeNode((Attr) get(0).node());
        }
    }
}

package org.jwsh.values.collections;

import org.jwsh.values.TypeName;

/** A case-sensitive hashtable that keeps the order in which entries were added: what objects in JSON become on request. */
@TypeName("System.Management.Automation.OrderedHashtable")
public final class OrderedHashtable extends Hashtable {
    public OrderedHashtable() {
        super(false);
    }

    @Override
    boolean inOrder() {
        return true;
    }

    @Override
    public OrderedHashtable copy() {
        OrderedHashtable copy = new OrderedHashtable();
        copy.putAll(this);
        return copy;
    }

    @Override
    public String toString() {
        return "System.Management.Automation.OrderedHashtable";
    }
}

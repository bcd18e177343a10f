package org.jwsh.values.data;

import org.jwsh.values.DynamicMembers;
import org.jwsh.values.NetType;

/** A row, or a view of one: its columns are its properties. */
public interface DataRowMembers extends DynamicMembers {
    /** The type of a column's values. */
    NetType typeOf(String column);
}

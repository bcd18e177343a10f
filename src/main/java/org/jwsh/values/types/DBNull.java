package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The missing value of a database. */
@TypeName("System.DBNull")
public enum DBNull {
    VALUE;

    static void define(TypeBuilder type) {
        type.staticProperty("System.DBNull Value", () -> VALUE)
                .method("string ToString()", DBNull.class, (n, a) -> "")
                .method("string ToString(System.IFormatProvider provider)", DBNull.class, (n, a) -> "")
                .method(
                        "System.TypeCode GetTypeCode()",
                        DBNull.class,
                        (n, a) -> Enums.value("System.TypeCode", "DBNull"));
    }

    @Override
    public String toString() {
        return "";
    }
}

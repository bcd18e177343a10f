package org.jwsh.values.data;

import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A column of a table: its name, the type of its values, and what they may be. */
@TypeName("System.Data.DataColumn")
public final class DataColumnValue {
    private String name;
    NetType type;
    DataTableValue table;
    Object defaultValue;
    boolean allowNull = true;
    boolean readOnly;
    boolean unique;
    boolean autoIncrement;
    long seed;
    long step = 1;
    private String caption;
    private String expression = "";

    DataColumnValue(String name, NetType type) {
        this.name = name;
        this.type = type;
    }

    public String name() {
        return name;
    }

    void expression(String given) {
        expression = given;
    }

    String expression() {
        return expression;
    }

    static void define(TypeBuilder type) {
        String own = "System.Data.DataColumn new(";
        Class<DataColumnValue> self = DataColumnValue.class;
        type.constructor(own + ")", a -> new DataColumnValue("", NetTypes.STRING))
                .constructor(own + "string columnName)", a -> new DataColumnValue((String) a[0], NetTypes.STRING))
                .constructor(
                        own + "string columnName, type dataType)",
                        a -> new DataColumnValue((String) a[0], (NetType) a[1]))
                .constructor(own + "string columnName, type dataType, string expr)", a -> {
                    DataColumnValue made = new DataColumnValue((String) a[0], (NetType) a[1]);
                    made.expression = (String) a[2];
                    return made;
                })
                .property("bool AllowDBNull", self, c -> c.allowNull, (c, v) -> c.allowNull = (boolean) v)
                .property("bool AutoIncrement", self, c -> c.autoIncrement, (c, v) -> {
                    c.autoIncrement = (boolean) v;
                    c.type = c.autoIncrement && c.type == NetTypes.STRING ? NetTypes.INT : c.type;
                })
                .property("long AutoIncrementSeed", self, c -> c.seed, (c, v) -> c.seed = (long) v)
                .property("long AutoIncrementStep", self, c -> c.step, (c, v) -> c.step = (long) v)
                .property(
                        "string Caption",
                        self,
                        c -> c.caption == null ? c.name : c.caption,
                        (c, v) -> c.caption = (String) v)
                .property("string ColumnName", self, c -> c.name, (c, v) -> c.name = (String) v)
                .property("type DataType", self, c -> c.type, (c, v) -> c.type = (NetType) v)
                .property("System.Object DefaultValue", self, c -> c.defaultValue, (c, v) -> c.defaultValue = v)
                .property("string Expression", self, c -> c.expression, (c, v) -> c.expression = (String) v)
                .property(
                        "int Ordinal",
                        self,
                        c -> c.table == null ? -1 : c.table.columns().indexOf(c))
                .property("bool ReadOnly", self, c -> c.readOnly, (c, v) -> c.readOnly = (boolean) v)
                .property("System.Data.DataTable Table", self, c -> c.table)
                .property("bool Unique", self, c -> c.unique, (c, v) -> c.unique = (boolean) v)
                .property("int MaxLength", self, c -> -1, (c, v) -> {})
                .method("string ToString()", self, (c, a) -> c.name);
    }

    @Override
    public String toString() {
        return name;
    }
}

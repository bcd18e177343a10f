package org.jwsh.values.data;

import java.util.List;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A row as a view gives it. */
@TypeName("System.Data.DataRowView")
record DataRowViewValue(DataViewValue view, DataRowValue row) implements DataRowMembers {
    @Override
    public NetType typeOf(String column) {
        return row.typeOf(column);
    }

    @Override
    public List<String> memberNames() {
        return row.memberNames();
    }

    @Override
    public Object getMember(String name) {
        return row.getMember(name);
    }

    @Override
    public boolean setMember(String name, Object value) {
        return row.setMember(name, value);
    }

    static void define(TypeBuilder type) {
        Class<DataRowViewValue> self = DataRowViewValue.class;
        type.property("System.Data.DataView DataView", self, DataRowViewValue::view)
                .property("System.Data.DataRow Row", self, DataRowViewValue::row)
                .method("void Delete()", self, (v, a) -> {
                    v.row.delete();
                    return null;
                });
        for (String key : new String[] {"string property", "int ndx"}) {
            type.method("System.Object Item(" + key + ") {get;set;}", self, (v, a) -> v.row.get(v.row.place(a[0])))
                    .method("System.Object get_Item(" + key + ")", self, (v, a) -> v.row.get(v.row.place(a[0])))
                    .method("void set_Item(" + key + ", System.Object value)", self, (v, a) -> {
                        v.row.set(v.row.place(a[0]), a[1]);
                        return null;
                    });
        }
    }

    @Override
    public String toString() {
        return "System.Data.DataRowView";
    }
}

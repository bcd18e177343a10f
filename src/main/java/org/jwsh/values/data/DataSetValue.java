package org.jwsh.values.data;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** Several tables under one name. */
@TypeName("System.Data.DataSet")
public final class DataSetValue {
    private final List<DataTableValue> tables = new ArrayList<>();
    private String name;

    DataSetValue(String name) {
        this.name = name;
    }

    private DataTableValue add(DataTableValue table) {
        if (table.name().isEmpty()) {
            table.name("Table" + (tables.size() + 1));
        }
        if (find(table.name()) != null) {
            throw NetException.of(
                    "System.Data.DuplicateNameException",
                    "A DataTable named '" + table.name() + "' already belongs to this DataSet.");
        }
        tables.add(table);
        return table;
    }

    private DataTableValue find(String wanted) {
        return tables.stream()
                .filter(table -> table.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The tables of a set. */
    @TypeName("System.Data.DataTableCollection")
    static final class Tables extends AbstractList<DataTableValue> {
        private final DataSetValue set;

        Tables(DataSetValue set) {
            this.set = set;
        }

        @Override
        public DataTableValue get(int index) {
            if (index < 0 || index >= size()) {
                throw NetException.of("System.IndexOutOfRangeException", "Cannot find table " + index + ".");
            }
            return set.tables.get(index);
        }

        @Override
        public int size() {
            return set.tables.size();
        }

        static void members(TypeBuilder type) {
            Class<Tables> self = Tables.class;
            String table = "System.Data.DataTable";
            type.property("int Count", self, Tables::size)
                    .method("void Add(" + table + " table)", self, (t, a) -> {
                        t.set.add((DataTableValue) a[0]);
                        return null;
                    })
                    .method(table + " Add(string name)", self, (t, a) -> t.set.add(new DataTableValue((String) a[0])))
                    .method(table + " Add()", self, (t, a) -> t.set.add(new DataTableValue("")))
                    .method("bool Contains(string name)", self, (t, a) -> t.set.find((String) a[0]) != null)
                    .method("void Remove(string name)", self, (t, a) -> {
                        t.set.tables.remove(t.set.find((String) a[0]));
                        return null;
                    })
                    .method("void Clear()", self, (t, a) -> {
                        t.set.tables.clear();
                        return null;
                    })
                    .method(table + " get_Item(string name)", self, (t, a) -> t.set.find((String) a[0]))
                    .method(table + " get_Item(int index)", self, (t, a) -> t.get((int) a[0]));
        }
    }

    static void define(TypeBuilder type) {
        Class<DataSetValue> self = DataSetValue.class;
        type.constructor("System.Data.DataSet new()", a -> new DataSetValue("NewDataSet"))
                .constructor("System.Data.DataSet new(string dataSetName)", a -> new DataSetValue((String) a[0]))
                .property("string DataSetName", self, s -> s.name, (s, v) -> s.name = (String) v)
                .property("System.Data.DataTableCollection Tables", self, Tables::new)
                .method("void AcceptChanges()", self, (s, a) -> {
                    s.tables.forEach(DataTableValue::accept);
                    return null;
                })
                .method("void Clear()", self, (s, a) -> {
                    s.tables.forEach(table -> table.rows().clear());
                    return null;
                })
                .method("void Dispose()", self, (s, a) -> null);
    }

    @Override
    public String toString() {
        return "System.Data.DataSet";
    }
}

package org.jwsh.values.data;

import java.util.Iterator;
import java.util.List;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The rows of a table that pass a filter, in an order. */
@TypeName("System.Data.DataView")
public final class DataViewValue implements Iterable<DataRowViewValue> {
    private final DataTableValue table;
    private String filter = "";
    private String sort = "";

    DataViewValue(DataTableValue table) {
        this.table = table;
    }

    private List<DataRowValue> rows() {
        return table.select(filter, sort);
    }

    @Override
    public Iterator<DataRowViewValue> iterator() {
        return rows().stream().map(row -> new DataRowViewValue(this, row)).iterator();
    }

    private DataTableValue toTable(boolean distinct, Object[] names) {
        DataTableValue made = new DataTableValue(table.name());
        List<DataColumnValue> chosen = names.length == 0
                ? table.columns()
                : java.util.Arrays.stream(names).map(table::column).toList();
        chosen.forEach(column -> made.addColumn(new DataColumnValue(column.name(), column.type)));
        java.util.Set<List<Object>> seen = new java.util.HashSet<>();
        for (DataRowValue row : rows()) {
            Object[] values =
                    chosen.stream().map(column -> row.get(row.place(column))).toArray();
            if (seen.add(List.of(values)) || !distinct) {
                made.addRow(values);
            }
        }
        return made;
    }

    static void define(TypeBuilder type) {
        Class<DataViewValue> self = DataViewValue.class;
        type.constructor(
                        "System.Data.DataView new(System.Data.DataTable table)",
                        a -> new DataViewValue((DataTableValue) a[0]))
                .property("int Count", self, v -> v.rows().size())
                .property("string RowFilter", self, v -> v.filter, (v, text) -> v.filter = (String) text)
                .property("string Sort", self, v -> v.sort, (v, text) -> v.sort = (String) text)
                .property("System.Data.DataTable Table", self, v -> v.table)
                .method("System.Data.DataTable ToTable()", self, (v, a) -> v.toTable(false, new Object[0]))
                .method(
                        "System.Data.DataTable ToTable(bool distinct, Params string[] columnNames)",
                        self,
                        (v, a) -> v.toTable((boolean) a[0], (Object[]) a[1]))
                .method(
                        "System.Data.DataRowView get_Item(int recordIndex)",
                        self,
                        (v, a) -> new DataRowViewValue(v, v.rows().get((int) a[0])));
    }

    @Override
    public String toString() {
        return "System.Data.DataView";
    }
}

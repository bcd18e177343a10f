package org.jwsh.values.data;

import java.util.AbstractList;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The rows and the columns of a table as collections that change it. */
final class DataCollections {
    private DataCollections() {}

    /** The rows. */
    @TypeName("System.Data.DataRowCollection")
    static final class Rows extends AbstractList<DataRowValue> {
        private final DataTableValue table;

        Rows(DataTableValue table) {
            this.table = table;
        }

        @Override
        public DataRowValue get(int index) {
            if (index < 0 || index >= size()) {
                throw NetException.of("System.IndexOutOfRangeException", "There is no row at position " + index + ".");
            }
            return table.rows().get(index);
        }

        @Override
        public int size() {
            return table.rows().size();
        }

        static void define(TypeBuilder type) {
            Class<Rows> self = Rows.class;
            String row = "System.Data.DataRow";
            type.property("int Count", self, Rows::size)
                    .method("void Add(" + row + " row)", self, (r, a) -> {
                        r.table.addRow((DataRowValue) a[0], r.size());
                        return null;
                    })
                    .method(
                            row + " Add(Params System.Object[] values)",
                            self,
                            (r, a) -> r.table.addRow((Object[]) a[0]))
                    .method("void InsertAt(" + row + " row, int pos)", self, (r, a) -> {
                        r.table.addRow((DataRowValue) a[0], Math.min((int) a[1], r.size()));
                        return null;
                    })
                    .method("void Remove(" + row + " row)", self, (r, a) -> {
                        if (!r.table.rows().remove(a[0])) {
                            throw NetException.of(
                                    "System.IndexOutOfRangeException",
                                    "The given DataRow is not in the current DataRowCollection.");
                        }
                        ((DataRowValue) a[0]).state = "Detached";
                        return null;
                    })
                    .method("void RemoveAt(int index)", self, (r, a) -> {
                        r.table.rows().remove(r.get((int) a[0]));
                        return null;
                    })
                    .method("void Clear()", self, (r, a) -> {
                        r.table.rows().clear();
                        return null;
                    })
                    .method(
                            "int IndexOf(" + row + " row)",
                            self,
                            (r, a) -> r.table.rows().indexOf(a[0]))
                    .method(row + " Find(System.Object key)", self, (r, a) -> r.table.byKey(a[0]))
                    .method("bool Contains(System.Object key)", self, (r, a) -> r.table.byKey(a[0]) != null)
                    .method(row + " get_Item(int index)", self, (r, a) -> r.get((int) a[0]));
        }
    }

    /** The columns. */
    @TypeName("System.Data.DataColumnCollection")
    static final class Columns extends AbstractList<DataColumnValue> {
        private final DataTableValue table;

        Columns(DataTableValue table) {
            this.table = table;
        }

        @Override
        public DataColumnValue get(int index) {
            return table.column(index);
        }

        @Override
        public int size() {
            return table.columns().size();
        }

        static void define(TypeBuilder type) {
            Class<Columns> self = Columns.class;
            String column = "System.Data.DataColumn";
            type.property("int Count", self, Columns::size)
                    .method("void Add(" + column + " column)", self, (c, a) -> {
                        c.table.addColumn((DataColumnValue) a[0]);
                        return null;
                    })
                    .method(
                            column + " Add(string columnName)",
                            self,
                            (c, a) -> c.table.addColumn(a[0], DataTableValue.stringType()))
                    .method(column + " Add()", self, (c, a) -> c.table.addColumn(null, DataTableValue.stringType()))
                    .method(
                            column + " Add(string columnName, type type)",
                            self,
                            (c, a) -> c.table.addColumn(a[0], (NetType) a[1]))
                    .method(column + " Add(string columnName, type type, string expression)", self, (c, a) -> {
                        DataColumnValue made = c.table.addColumn(a[0], (NetType) a[1]);
                        made.expression((String) a[2]);
                        return made;
                    })
                    .method("void AddRange(" + column + "[] columns)", self, (c, a) -> {
                        for (Object each : (Object[]) a[0]) {
                            c.table.addColumn((DataColumnValue) each);
                        }
                        return null;
                    })
                    .method("bool Contains(string name)", self, (c, a) -> c.table.place((String) a[0]) >= 0)
                    .method("int IndexOf(string columnName)", self, (c, a) -> c.table.place((String) a[0]))
                    .method("void Remove(string name)", self, (c, a) -> {
                        c.table.removeColumn((String) a[0]);
                        return null;
                    })
                    .method("void Remove(" + column + " column)", self, (c, a) -> {
                        c.table.removeColumn(((DataColumnValue) a[0]).name());
                        return null;
                    })
                    .method("void RemoveAt(int index)", self, (c, a) -> {
                        c.table.removeColumn(c.get((int) a[0]).name());
                        return null;
                    })
                    .method(column + " get_Item(string name)", self, (c, a) -> c.table.column(a[0]))
                    .method(column + " get_Item(int index)", self, (c, a) -> c.table.column(a[0]));
        }
    }
}

package org.jwsh.values.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.operators.Arithmetic;
import org.jwsh.values.types.DBNull;
import org.jwsh.values.types.Failures;

/** A table: columns of a type each, and rows. It is enumerated as its rows. */
@TypeName("System.Data.DataTable")
public final class DataTableValue implements Iterable<DataRowValue> {
    private final List<DataColumnValue> columns = new ArrayList<>();
    private final List<DataRowValue> rows = new ArrayList<>();
    private String name;
    private DataColumnValue[] primaryKey = {};
    private boolean caseSensitive;

    DataTableValue(String name) {
        this.name = name;
    }

    List<DataColumnValue> columns() {
        return columns;
    }

    List<DataRowValue> rows() {
        return rows;
    }

    String name() {
        return name;
    }

    void name(String given) {
        name = given;
    }

    /** The place of a column in any case, or -1. */
    int place(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equalsIgnoreCase(column)) {
                return i;
            }
        }
        return -1;
    }

    DataColumnValue addColumn(DataColumnValue column) {
        if (place(column.name()) >= 0) {
            throw NetException.of(
                    "System.Data.DuplicateNameException",
                    "A column named '" + column.name() + "' already belongs to this DataTable.");
        }
        column.table = this;
        columns.add(column);
        rows.forEach(row -> row.columnAdded(column));
        return column;
    }

    DataColumnValue addColumn(Object given, NetType type) {
        String named = given == null || ((String) given).isEmpty() ? "Column" + (columns.size() + 1) : (String) given;
        return addColumn(new DataColumnValue(named, type));
    }

    void removeColumn(String column) {
        int at = place(column);
        if (at < 0) {
            throw Failures.argument("Column '" + column + "' does not belong to table " + name + ".", null);
        }
        rows.forEach(row -> row.columnRemoved(at));
        columns.remove(at).table = null;
    }

    DataRowValue addRow(DataRowValue row, int at) {
        if (row.table != this) {
            throw Failures.argument("This row already belongs to another table.", null);
        }
        if (rows.contains(row)) {
            throw Failures.argument("This row already belongs to this table.", null);
        }
        for (int i = 0; i < columns.size(); i++) {
            DataColumnValue column = columns.get(i);
            Object value = row.get(i);
            if (!column.allowNull && value instanceof DBNull) {
                throw DataRowValue.noNulls(column);
            }
            boolean single = column.unique || primaryKey.length == 1 && primaryKey[0] == column;
            int place = i;
            if (single
                    && select(null, null).stream()
                            .anyMatch(other -> LanguagePrimitives.equal(other.get(place), value, true))) {
                throw NetException.of(
                        "System.Data.ConstraintException",
                        "Column '" + column.name() + "' is constrained to be unique.  Value '"
                                + LanguagePrimitives.toStringInvariant(value) + "' is already present.");
            }
        }
        rows.add(at, row);
        row.state = "Added";
        return row;
    }

    DataRowValue addRow(Object[] values) {
        if (values.length > columns.size()) {
            throw Failures.argument("Input array is longer than the number of columns in this table.", null);
        }
        DataRowValue row = new DataRowValue(this);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null || !columns.get(i).autoIncrement) {
                row.set(i, values[i]);
            }
        }
        return addRow(row, rows.size());
    }

    /** The rows that pass a filter, in an order such as {@code "Name, Age DESC"}. */
    List<DataRowValue> select(String filter, String order) {
        Function<DataRowValue, Boolean> condition = DataExpression.filter(filter, this);
        List<DataRowValue> found = new ArrayList<>();
        for (DataRowValue row : rows) {
            if (!row.state.equals("Deleted") && condition.apply(row)) {
                found.add(row);
            }
        }
        if (order != null && !order.isBlank()) {
            found.sort(order(order));
        }
        return found;
    }

    void accept() {
        rows.removeIf(row -> row.state.equals("Deleted"));
        rows.forEach(DataRowValue::accept);
    }

    private Comparator<DataRowValue> order(String text) {
        Comparator<DataRowValue> whole = null;
        for (String part : text.split(",")) {
            String[] words = part.strip().split("\\s+");
            String column = words[0].replaceAll("^\\[|\\]$", "");
            int at = place(column);
            if (at < 0) {
                throw NetException.of("System.IndexOutOfRangeException", "Cannot find column " + column + ".");
            }
            Comparator<DataRowValue> one = (x, y) -> compare(x.get(at), y.get(at));
            one = words.length > 1 && words[1].equalsIgnoreCase("DESC") ? one.reversed() : one;
            whole = whole == null ? one : whole.thenComparing(one);
        }
        return whole;
    }

    private int compare(Object left, Object right) {
        if (left instanceof DBNull || right instanceof DBNull) {
            return left == right ? 0 : left instanceof DBNull ? -1 : 1;
        }
        return LanguagePrimitives.compare(left, right, !caseSensitive);
    }

    /** An aggregate such as {@code Sum(Price)} over the rows that pass a filter. */
    private Object compute(String expression, String filter) {
        java.util.regex.Matcher call = java.util.regex.Pattern.compile(
                        "\\s*(\\w+)\\s*\\(\\s*\\[?([^\\])]*)\\]?\\s*\\)\\s*")
                .matcher(expression);
        if (!call.matches()) {
            throw NetException.of("System.Data.SyntaxErrorException", "Syntax error in the expression.");
        }
        int at = place(call.group(2));
        if (at < 0) {
            throw NetException.of("System.Data.EvaluateException", "Cannot find column [" + call.group(2) + "].");
        }
        List<Object> values = new ArrayList<>();
        for (DataRowValue row : select(filter, null)) {
            if (!(row.get(at) instanceof DBNull)) {
                values.add(row.get(at));
            }
        }
        String function = call.group(1).toLowerCase(java.util.Locale.ROOT);
        if (function.equals("count")) {
            return values.size();
        }
        if (values.isEmpty()) {
            return DBNull.VALUE;
        }
        return switch (function) {
            case "sum" -> values.stream().reduce(Arithmetic::add).orElseThrow();
            case "avg" -> {
                Object mean = Arithmetic.divide(
                        values.stream().reduce(Arithmetic::add).orElseThrow(), values.size());
                yield values.getFirst() instanceof Integer ? (Object) ((Number) mean).intValue() : mean;
            }
            case "min" -> values.stream().min(this::compare).orElseThrow();
            case "max" -> values.stream().max(this::compare).orElseThrow();
            default ->
                throw NetException.of(
                        "System.Data.EvaluateException",
                        "The expression contains undefined function call " + call.group(1) + "().");
        };
    }

    DataTableValue copy(boolean withRows) {
        DataTableValue copy = new DataTableValue(name);
        for (DataColumnValue column : columns) {
            DataColumnValue made = copy.addColumn(new DataColumnValue(column.name(), column.type));
            made.defaultValue = column.defaultValue;
            made.allowNull = column.allowNull;
            made.unique = column.unique;
        }
        if (withRows) {
            select(null, null).forEach(row -> copy.addRow(row.values()));
        }
        return copy;
    }

    @Override
    public Iterator<DataRowValue> iterator() {
        return List.copyOf(rows).iterator();
    }

    static void define(TypeBuilder type) {
        Class<DataTableValue> self = DataTableValue.class;
        String row = "System.Data.DataRow";
        type.constructor("System.Data.DataTable new()", a -> new DataTableValue(""))
                .constructor("System.Data.DataTable new(string tableName)", a -> new DataTableValue((String) a[0]))
                .property("bool CaseSensitive", self, t -> t.caseSensitive, (t, v) -> t.caseSensitive = (boolean) v)
                .property("System.Data.DataView DefaultView", self, DataViewValue::new)
                .property("System.Data.DataRowCollection Rows", self, DataCollections.Rows::new)
                .property("System.Data.DataColumnCollection Columns", self, DataCollections.Columns::new)
                .property("string TableName", self, DataTableValue::name, (t, v) -> t.name((String) v))
                .property(
                        "System.Data.DataColumn[] PrimaryKey",
                        self,
                        t -> t.primaryKey,
                        (t, v) -> t.primaryKey = (DataColumnValue[]) v)
                .property("bool HasErrors", self, t -> false)
                .method(row + " NewRow()", self, (t, a) -> new DataRowValue(t))
                .method("void Clear()", self, (t, a) -> {
                    t.rows.clear();
                    return null;
                })
                .method("System.Data.DataTable Clone()", self, (t, a) -> t.copy(false))
                .method("System.Data.DataTable Copy()", self, (t, a) -> t.copy(true))
                .method("void AcceptChanges()", self, (t, a) -> {
                    t.accept();
                    return null;
                })
                .method("void RejectChanges()", self, (t, a) -> {
                    t.rows.removeIf(each -> each.state.equals("Added"));
                    t.rows.forEach(DataRowValue::reject);
                    return null;
                })
                .method("void ImportRow(" + row + " row)", self, (t, a) -> {
                    t.addRow(((DataRowValue) a[0]).values());
                    return null;
                })
                .method("void Merge(System.Data.DataTable table)", self, (t, a) -> {
                    ((DataTableValue) a[0]).rows.forEach(each -> t.addRow(each.values()));
                    return null;
                })
                .method(row + "[] Select()", self, (t, a) -> array(t.select(null, null)))
                .method(
                        row + "[] Select(string filterExpression)",
                        self,
                        (t, a) -> array(t.select((String) a[0], null)))
                .method(
                        row + "[] Select(string filterExpression, string sort)",
                        self,
                        (t, a) -> array(t.select((String) a[0], (String) a[1])))
                .method(
                        "System.Object Compute(string expression, string filter)",
                        self,
                        (t, a) -> t.compute((String) a[0], (String) a[1]))
                .method("void BeginLoadData()", self, (t, a) -> null)
                .method("void EndLoadData()", self, (t, a) -> null)
                .method("void Dispose()", self, (t, a) -> null)
                .method("string ToString()", self, (t, a) -> t.name);
    }

    static DataRowValue[] array(List<DataRowValue> rows) {
        return rows.toArray(DataRowValue[]::new);
    }

    /** The column of a key: a number, a name, or null where there is none. */
    DataColumnValue column(Object key) {
        if (key instanceof Integer index) {
            if (index < 0 || index >= columns.size()) {
                throw NetException.of("System.IndexOutOfRangeException", "Cannot find column " + index + ".");
            }
            return columns.get(index);
        }
        int at = place((String) key);
        return at < 0 ? null : columns.get(at);
    }

    /** The row whose key has a value, or null. */
    DataRowValue byKey(Object key) {
        if (primaryKey.length == 0) {
            throw NetException.of("System.Data.MissingPrimaryKeyException", "Table doesn't have a primary key.");
        }
        int at = columns.indexOf(primaryKey[0]);
        return rows.stream()
                .filter(row -> LanguagePrimitives.equal(row.get(at), key, !caseSensitive))
                .findFirst()
                .orElse(null);
    }

    static NetType stringType() {
        return NetTypes.STRING;
    }

    @Override
    public String toString() {
        return name;
    }
}

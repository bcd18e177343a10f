package org.jwsh.values.data;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.EnumType;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.types.DBNull;
import org.jwsh.values.types.Failures;

/** A row of a table; its columns are its properties. */
@TypeName("System.Data.DataRow")
public final class DataRowValue implements DataRowMembers {
    final DataTableValue table;
    private final List<Object> cells = new ArrayList<>();
    private List<Object> accepted;
    String state = "Detached";
    private String error = "";

    DataRowValue(DataTableValue table) {
        this.table = table;
        for (DataColumnValue column : table.columns()) {
            cells.add(initial(column));
        }
    }

    private static Object initial(DataColumnValue column) {
        if (column.autoIncrement) {
            long number = column.seed;
            column.seed += column.step;
            return LanguagePrimitives.convertTo(number, column.type);
        }
        return column.defaultValue == null ? DBNull.VALUE : column.defaultValue;
    }

    void columnAdded(DataColumnValue column) {
        cells.add(initial(column));
    }

    void columnRemoved(int at) {
        cells.remove(at);
    }

    Object get(int at) {
        if (state.equals("Deleted")) {
            throw NetException.of(
                    "System.Data.DeletedRowInaccessibleException",
                    "Deleted row information cannot be accessed through the row.");
        }
        DataColumnValue column = table.columns().get(at);
        if (!column.expression().isEmpty()) {
            Object computed = DataExpression.parse(column.expression(), table).value(this);
            return computed == null ? DBNull.VALUE : LanguagePrimitives.convertTo(computed, column.type);
        }
        return cells.get(at);
    }

    void set(int at, Object given) {
        DataColumnValue column = table.columns().get(at);
        if (column.readOnly || !column.expression().isEmpty()) {
            throw NetException.of("System.Data.ReadOnlyException", "Column '" + column.name() + "' is read only.");
        }
        boolean none = given == null || given instanceof DBNull;
        if (none && !column.allowNull && !state.equals("Detached")) {
            throw noNulls(column);
        }
        Object typed = none ? DBNull.VALUE : converted(column, given);
        cells.set(at, typed);
        if (state.equals("Unchanged")) {
            state = "Modified";
        }
    }

    static NetException noNulls(DataColumnValue column) {
        return NetException.of(
                "System.Data.NoNullAllowedException", "Column '" + column.name() + "' does not allow nulls.");
    }

    private static Object converted(DataColumnValue column, Object given) {
        try {
            return LanguagePrimitives.convertTo(given, column.type);
        } catch (NetException failure) {
            throw Failures.argument(
                    failure.getMessage().contains("correct format")
                            ? "The input string '" + LanguagePrimitives.toStringInvariant(given)
                                    + "' was not in a correct format.Couldn't store <"
                                    + LanguagePrimitives.toStringInvariant(given) + "> in " + column.name()
                                    + " Column.  Expected type is " + column.type.name() + "."
                            : "Type of value has a mismatch with column typeCouldn't store <"
                                    + LanguagePrimitives.toStringInvariant(given) + "> in " + column.name()
                                    + " Column.  Expected type is " + column.type.name() + ".",
                    null);
        }
    }

    int place(Object key) {
        if (key instanceof Integer index) {
            if (index < 0 || index >= cells.size()) {
                throw NetException.of("System.IndexOutOfRangeException", "Cannot find column " + index + ".");
            }
            return index;
        }
        String name = key instanceof DataColumnValue column ? column.name() : String.valueOf(key);
        int at = table.place(name);
        if (at < 0) {
            throw Failures.argument("Column '" + name + "' does not belong to table " + table.name() + ".", null);
        }
        return at;
    }

    Object[] values() {
        Object[] values = new Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(i);
        }
        return values;
    }

    void accept() {
        accepted = new ArrayList<>(cells);
        state = "Unchanged";
    }

    /** Added rows leave the table at once, others when the changes are accepted. */
    void delete() {
        if (state.equals("Added")) {
            table.rows().remove(this);
            state = "Detached";
        } else {
            state = "Deleted";
        }
    }

    void reject() {
        if (accepted != null) {
            cells.clear();
            cells.addAll(accepted);
            state = "Unchanged";
        }
    }

    @Override
    public List<String> memberNames() {
        return table.columns().stream().map(DataColumnValue::name).toList();
    }

    @Override
    public NetType typeOf(String column) {
        return table.columns().get(table.place(column)).type;
    }

    @Override
    public Object getMember(String name) {
        int at = table.place(name);
        return at < 0 ? NOT_FOUND : get(at);
    }

    @Override
    public boolean setMember(String name, Object value) {
        int at = table.place(name);
        if (at < 0) {
            return false;
        }
        try {
            set(at, value);
        } catch (NetException failure) {
            throw NetException.of(
                            "System.Management.Automation.SetValueInvocationException",
                            "Exception setting \"" + name + "\": \"" + failure.getMessage() + "\"",
                            failure)
                    .withRecord("ExceptionWhenSetting", ErrorCategory.NotSpecified, null);
        }
        return true;
    }

    static void define(TypeBuilder type) {
        Class<DataRowValue> self = DataRowValue.class;
        type.property("string RowError", self, r -> r.error, (r, v) -> r.error = (String) v)
                .property(
                        "System.Data.DataRowState RowState",
                        self,
                        r -> ((EnumType) NetTypes.named("System.Data.DataRowState")).find(r.state))
                .property("System.Data.DataTable Table", self, r -> r.table)
                .property("System.Object[] ItemArray", self, DataRowValue::values, (r, v) -> {
                    Object[] given = (Object[]) v;
                    for (int i = 0; i < given.length; i++) {
                        r.set(i, given[i]);
                    }
                })
                .property("bool HasErrors", self, r -> !r.error.isEmpty());
        for (String key : new String[] {"string columnName", "int columnIndex", "System.Data.DataColumn column"}) {
            type.method("System.Object Item(" + key + ") {get;set;}", self, (r, a) -> r.get(r.place(a[0])))
                    .method("System.Object get_Item(" + key + ")", self, (r, a) -> r.get(r.place(a[0])))
                    .method("void set_Item(" + key + ", System.Object value)", self, (r, a) -> {
                        r.set(r.place(a[0]), a[1]);
                        return null;
                    })
                    .method("bool IsNull(" + key + ")", self, (r, a) -> r.get(r.place(a[0])) instanceof DBNull);
        }
        type.method("void Delete()", self, (r, a) -> {
                    r.delete();
                    return null;
                })
                .method("void AcceptChanges()", self, (r, a) -> {
                    r.accept();
                    return null;
                })
                .method("void RejectChanges()", self, (r, a) -> {
                    r.reject();
                    return null;
                })
                .method("void BeginEdit()", self, (r, a) -> null)
                .method("void EndEdit()", self, (r, a) -> null)
                .method("void CancelEdit()", self, (r, a) -> null)
                .method("void ClearErrors()", self, (r, a) -> {
                    r.error = "";
                    return null;
                });
    }

    @Override
    public String toString() {
        return "System.Data.DataRow";
    }
}

package org.jwsh.values.data;

import org.jwsh.values.TypeSpec;

/** The types of the namespace {@code System.Data}. */
public final class DataNames {
    private static final String NAMESPACE = "System.Data.";

    private DataNames() {}

    /** The declaration of the type with that name, folded and without its namespace; null where there is none. */
    public static TypeSpec find(String name) {
        return switch (name) {
            case "datatable" ->
                TypeSpec.ofClass(NAMESPACE + "DataTable", DataTableValue.class, () -> DataTableValue::define);
            case "datarow" -> TypeSpec.ofClass(NAMESPACE + "DataRow", DataRowValue.class, () -> DataRowValue::define);
            case "datacolumn" ->
                TypeSpec.ofClass(NAMESPACE + "DataColumn", DataColumnValue.class, () -> DataColumnValue::define);
            case "datarowcollection" ->
                TypeSpec.ofClass(
                        NAMESPACE + "DataRowCollection",
                        DataCollections.Rows.class,
                        () -> DataCollections.Rows::define);
            case "datacolumncollection" ->
                TypeSpec.ofClass(
                        NAMESPACE + "DataColumnCollection",
                        DataCollections.Columns.class,
                        () -> DataCollections.Columns::define);
            case "dataview" ->
                TypeSpec.ofClass(NAMESPACE + "DataView", DataViewValue.class, () -> DataViewValue::define);
            case "datarowview" ->
                TypeSpec.ofClass(NAMESPACE + "DataRowView", DataRowViewValue.class, () -> DataRowViewValue::define);
            case "dataset" -> TypeSpec.ofClass(NAMESPACE + "DataSet", DataSetValue.class, () -> DataSetValue::define);
            case "datatablecollection" ->
                TypeSpec.ofClass(
                        NAMESPACE + "DataTableCollection",
                        DataSetValue.Tables.class,
                        () -> DataSetValue.Tables::members);
            default -> null;
        };
    }
}

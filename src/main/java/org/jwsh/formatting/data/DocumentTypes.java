package org.jwsh.formatting.data;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jwsh.formatting.Alignment;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/** The .NET types of laid-out documents, for scripts that look at them or write them to files in place of the objects themselves. */
final class DocumentTypes {
    private static final String NAMESPACE = "Microsoft.PowerShell.Commands.Internal.Format.";
    private static final String CLASS_ID = "string ClassId2e4f51ef21dd47e99d3c952918aff9cd";
    private static final String SHAPE = NAMESPACE + "ShapeInfo shapeInfo";
    private static final String GROUPING = NAMESPACE + "GroupingEntry groupingEntry";
    private static final String FIELD = NAMESPACE + "FormatPropertyField";

    private static final Map<Class<?>, TypeSpec> TYPES = Stream.of(
                    of("FormatStartData", FormatStart.class, DocumentTypes::start),
                    of("GroupStartData", GroupStart.class, DocumentTypes::groupStart),
                    of("FormatEntryData", FormatEntry.class, DocumentTypes::entry),
                    of("GroupEndData", GroupEnd.class, ending("4ec4f0187cb04f4cb6973460dfe252df")),
                    of("FormatEndData", FormatEnd.class, ending("cf522b78d86c486691226b40aa69e95c")),
                    of("TableHeaderInfo", DocumentShape.Table.class, DocumentTypes::table),
                    of("TableColumnInfo", DocumentShape.Column.class, DocumentTypes::column),
                    of(
                            "ListViewHeaderInfo",
                            DocumentShape.ListOfProperties.class,
                            id("830bdcb24c1642258724e441512233a4")),
                    of("WideViewHeaderInfo", DocumentShape.Wide.class, DocumentTypes::wide),
                    of("ComplexViewHeaderInfo", DocumentShape.Custom.class, id("5197dd85ca6f4cce9ae9e6fd6ded9d76")),
                    of("TableRowEntry", EntryContent.Row.class, DocumentTypes::row),
                    of("FormatPropertyField", EntryContent.Cell.class, DocumentTypes::cell),
                    of("ListViewEntry", EntryContent.Fields.class, DocumentTypes::fields),
                    of("ListViewField", EntryContent.Field.class, DocumentTypes::field),
                    of("WideViewEntry", EntryContent.WideValue.class, DocumentTypes::wideValue),
                    of("ComplexViewEntry", EntryContent.Custom.class, id("22e7ef3c896449d4a6f2dedea05dd737")),
                    of("RawTextFormatEntry", EntryContent.Text.class, DocumentTypes::text))
            .collect(Collectors.toMap(TypeSpec::javaClass, type -> type));

    private DocumentTypes() {}

    static TypeSpec of(Class<?> javaClass) {
        return TYPES.get(javaClass);
    }

    private static TypeSpec of(String name, Class<?> javaClass, TypeDefinition definition) {
        return TypeSpec.ofClass(NAMESPACE + name, javaClass, () -> definition);
    }

    private static TypeDefinition id(String id) {
        return type -> type.property(CLASS_ID, Object.class, any -> id);
    }

    private static void groupStart(TypeBuilder type) {
        id("9e210fe47d09416682b841769c78b8a3").define(type);
        nothing(type, SHAPE, GROUPING);
    }

    private static void nothing(TypeBuilder type, String... declarations) {
        for (String declaration : declarations) {
            type.property(declaration, Object.class, any -> null);
        }
    }

    private static TypeDefinition ending(String id) {
        return type -> {
            id(id).define(type);
            nothing(type, GROUPING);
        };
    }

    private static void start(TypeBuilder type) {
        id("033ecb2bc07a4d43b5ef94ed5a35d280").define(type);
        nothing(
                type,
                NAMESPACE + "PageHeaderEntry pageHeaderEntry",
                NAMESPACE + "PageFooterEntry pageFooterEntry",
                NAMESPACE + "AutosizeInfo autosizeInfo");
        type.property(SHAPE, FormatStart.class, FormatStart::shape);
        nothing(type, GROUPING);
    }

    private static void entry(TypeBuilder type) {
        id("27c87ef9bbda4f709f6b4002fa4af63c").define(type);
        type.property(NAMESPACE + "FormatEntryInfo formatEntryInfo", FormatEntry.class, FormatEntry::content)
                .property("bool outOfBand", FormatEntry.class, FormatEntry::outOfBand);
    }

    private static void table(TypeBuilder type) {
        id("e3b7a39c089845d388b2e84c5d38f5dd").define(type);
        type.property("bool hideHeader", DocumentShape.Table.class, DocumentShape.Table::headerHidden)
                .property("bool repeatHeader", Object.class, any -> false)
                .property(
                        list("TableColumnInfo") + " tableColumnInfoList",
                        DocumentShape.Table.class,
                        table -> table.columns().toArray());
    }

    private static void column(TypeBuilder type) {
        id("7572aa4155ec4558817a615acf7dd92e").define(type);
        type.property("int width", DocumentShape.Column.class, DocumentShape.Column::width)
                .property("int alignment", DocumentShape.Column.class, column -> number(column.alignment()))
                .property("string label", DocumentShape.Column.class, DocumentShape.Column::label)
                .property("string propertyName", DocumentShape.Column.class, DocumentShape.Column::label);
    }

    private static void wide(TypeBuilder type) {
        id("b2e2775d33d544c794d0081f27021b5c").define(type);
        type.property("int columns", DocumentShape.Wide.class, DocumentShape.Wide::columns);
    }

    private static void row(TypeBuilder type) {
        id("0e59526e2dd441aa91e7fc952caf4a36").define(type);
        type.property(
                        list("FormatPropertyField") + " formatPropertyFieldList",
                        EntryContent.Row.class,
                        row -> row.cells().toArray())
                .property("bool multiLine", EntryContent.Row.class, EntryContent.Row::wrapped);
    }

    private static void cell(TypeBuilder type) {
        id("78b102e894f742aca8c1d6737b6ff86a").define(type);
        type.property("string propertyValue", EntryContent.Cell.class, EntryContent.Cell::text)
                .property("int alignment", EntryContent.Cell.class, cell -> number(cell.alignment()));
    }

    private static void fields(TypeBuilder type) {
        id("cf58f450baa848ef8eb3504008be6978").define(type);
        type.property(
                list("ListViewField") + " listViewFieldList",
                EntryContent.Fields.class,
                entry -> entry.fields().toArray());
    }

    private static void field(TypeBuilder type) {
        id("b761477330ce4fb2a665999879324d73").define(type);
        type.property("string label", EntryContent.Field.class, EntryContent.Field::label)
                .property("string propertyName", EntryContent.Field.class, EntryContent.Field::label)
                .property(
                        FIELD + " formatPropertyField",
                        EntryContent.Field.class,
                        field -> new EntryContent.Cell(field.value(), null));
    }

    private static void wideValue(TypeBuilder type) {
        id("59bf79de63354a7b9e4d1697940ff188").define(type);
        type.property(
                FIELD + " formatPropertyField",
                EntryContent.WideValue.class,
                value -> new EntryContent.Cell(value.text(), value.alignment()));
    }

    private static void text(TypeBuilder type) {
        id("29ED81BA914544d4BC430F027EE053E9").define(type);
        type.property("string text", EntryContent.Text.class, EntryContent.Text::text);
    }

    private static String list(String element) {
        return "System.Collections.Generic.List[" + NAMESPACE + element + "]";
    }

    /** As the types count: 0 undefined, 1 left, 2 center, 3 right. */
    private static int number(Alignment alignment) {
        return alignment == null ? 0 : alignment.ordinal() + 1;
    }
}

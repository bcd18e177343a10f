package org.jwsh.formatting.views;

import java.util.Locale;
import org.jwsh.formatting.Alignment;
import org.jwsh.values.EnumType;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/** What scripts see of views: the objects below those that Get-FormatData gives. */
public final class ControlTypes {
    private static final String NAMESPACE = "System.Management.Automation.";
    private static final String ALIGNMENT = NAMESPACE + "Alignment";
    private static final String ENTRY = NAMESPACE + "DisplayEntry ";
    private static final String SELECTED = NAMESPACE + "EntrySelectedBy ";
    private static final String LIST = "System.Collections.Generic.List[System.Object] ";

    static {
        add("DisplayEntry", DisplayEntry.class, DisplayEntry::define);
        add("EntrySelectedBy", EntrySelector.class, ControlTypes::selector);
        add("TableControl", Control.Table.class, ControlTypes::table);
        add("TableControlColumnHeader", Control.Header.class, ControlTypes::header);
        add("TableControlRow", Control.Row.class, ControlTypes::row);
        add(
                "ListControl",
                Control.ListOfItems.class,
                type -> type.property(LIST + "Entries", Control.ListOfItems.class, Control.ListOfItems::entries));
        add("ListControlEntry", Control.ListEntry.class, ControlTypes::listEntry);
        add("WideControl", Control.Wide.class, ControlTypes::wide);
        add("WideControlEntryItem", Control.WideEntry.class, ControlTypes::wideEntry);
        add(
                "CustomControl",
                Control.Custom.class,
                type -> type.property(LIST + "Entries", Control.Custom.class, Control.Custom::entries));
        add("CustomControlEntry", Control.CustomEntry.class, ControlTypes::customEntry);
        add(
                "CustomItemText",
                Control.Words.class,
                type -> type.property("string Text", Control.Words.class, Control.Words::text));
        add(
                "CustomItemNewline",
                Control.LineEnd.class,
                type -> type.property("int Count", Control.LineEnd.class, end -> 1));
        add("CustomItemFrame", Control.Margins.class, ControlTypes::frame);
        add("CustomItemExpression", Control.Binding.class, ControlTypes::binding);
        add("TableControlColumn", Cell.class, ControlTypes::cell);
        add("ListControlEntryItem", Line.class, ControlTypes::line);
    }

    private ControlTypes() {}

    /** A cell of a row as scripts see it. */
    private record Cell(Control.Item item) {
        @Override
        public String toString() {
            return String.valueOf(DisplayEntry.of(item.expression()));
        }
    }

    /** A line of a list as scripts see it. */
    private record Line(Control.Item item) {}

    /** Makes the types known; doing it again changes nothing. */
    public static void register() {
        // what is to be done is done when the class is loaded
    }

    private static void add(String name, Class<?> javaClass, TypeDefinition definition) {
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + name, javaClass, () -> definition));
    }

    private static Object alignment(Alignment alignment) {
        String word = alignment == null ? "UNDEFINED" : alignment.name();
        String label = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        return ((EnumType) NetTypes.named(ALIGNMENT)).find(label);
    }

    private static Object selected(EntrySelector selector) {
        return selector == EntrySelector.ALL ? null : selector;
    }

    private static void selector(TypeBuilder type) {
        type.property(LIST + "TypeNames", EntrySelector.class, EntrySelector::typeNames)
                .property(
                        LIST + "SelectionCondition",
                        EntrySelector.class,
                        selector -> selector.conditions().stream()
                                .map(condition -> DisplayEntry.of(condition.expression()))
                                .toList());
    }

    private static void table(TypeBuilder type) {
        type.property(LIST + "Headers", Control.Table.class, Control.Table::headers)
                .property(LIST + "Rows", Control.Table.class, Control.Table::rows)
                .property("bool AutoSize", Control.Table.class, Control.Table::autoSize)
                .property("bool HideTableHeaders", Control.Table.class, Control.Table::headersHidden);
    }

    private static void header(TypeBuilder type) {
        type.property("string Label", Control.Header.class, Control.Header::label)
                .property(ALIGNMENT + " Alignment", Control.Header.class, header -> alignment(header.alignment()))
                .property("int Width", Control.Header.class, Control.Header::width);
    }

    private static void row(TypeBuilder type) {
        type.property(
                        LIST + "Columns",
                        Control.Row.class,
                        row -> row.items().stream().map(Cell::new).toList())
                .property(SELECTED + "SelectedBy", Control.Row.class, row -> selected(row.selector()))
                .property("bool Wrap", Control.Row.class, Control.Row::wrapped);
    }

    private static void cell(TypeBuilder type) {
        type.property(
                        ALIGNMENT + " Alignment",
                        Cell.class,
                        cell -> alignment(cell.item().alignment()))
                .property(
                        ENTRY + "DisplayEntry",
                        Cell.class,
                        cell -> DisplayEntry.of(cell.item().expression()))
                .property("string FormatString", Cell.class, cell -> cell.item().format())
                .method("string ToString()", Cell.class, (cell, a) -> cell.toString());
    }

    private static void listEntry(TypeBuilder type) {
        type.property(
                        LIST + "Items",
                        Control.ListEntry.class,
                        entry -> entry.items().stream().map(Line::new).toList())
                .property(SELECTED + "EntrySelectedBy", Control.ListEntry.class, entry -> selected(entry.selector()))
                .property(
                        LIST + "SelectedBy",
                        Control.ListEntry.class,
                        entry -> entry.selector().typeNames());
    }

    private static void line(TypeBuilder type) {
        type.property("string Label", Line.class, line -> line.item().label())
                .property(
                        ENTRY + "DisplayEntry",
                        Line.class,
                        line -> DisplayEntry.of(line.item().expression()))
                .property(
                        ENTRY + "ItemSelectionCondition",
                        Line.class,
                        line -> DisplayEntry.of(line.item().condition()))
                .property("string FormatString", Line.class, line -> line.item().format());
    }

    private static void wide(TypeBuilder type) {
        type.property(LIST + "Entries", Control.Wide.class, Control.Wide::entries)
                .property("bool AutoSize", Control.Wide.class, Control.Wide::autoSize)
                .property("uint Columns", Control.Wide.class, Control.Wide::columns);
    }

    private static void wideEntry(TypeBuilder type) {
        type.property(
                        ENTRY + "DisplayEntry",
                        Control.WideEntry.class,
                        entry -> DisplayEntry.of(entry.item().expression()))
                .property(SELECTED + "EntrySelectedBy", Control.WideEntry.class, entry -> selected(entry.selector()))
                .property(
                        "string FormatString",
                        Control.WideEntry.class,
                        entry -> entry.item().format());
    }

    private static void customEntry(TypeBuilder type) {
        type.property(SELECTED + "SelectedBy", Control.CustomEntry.class, entry -> selected(entry.selector()))
                .property(LIST + "CustomItems", Control.CustomEntry.class, Control.CustomEntry::items);
    }

    private static void frame(TypeBuilder type) {
        type.property("uint LeftIndent", Control.Margins.class, Control.Margins::left)
                .property("uint RightIndent", Control.Margins.class, Control.Margins::right)
                .property("uint FirstLineIndent", Control.Margins.class, frame -> Math.max(0, frame.firstLine()))
                .property("uint FirstLineHanging", Control.Margins.class, frame -> Math.max(0, -frame.firstLine()))
                .property(LIST + "CustomItems", Control.Margins.class, Control.Margins::items);
    }

    private static void binding(TypeBuilder type) {
        type.property(
                        ENTRY + "ItemSelectionCondition",
                        Control.Binding.class,
                        binding -> DisplayEntry.of(binding.condition()))
                .property(ENTRY + "Expression", Control.Binding.class, binding -> DisplayEntry.of(binding.expression()))
                .property("bool EnumerateCollection", Control.Binding.class, Control.Binding::enumerated)
                .property(NAMESPACE + "CustomControl CustomControl", Control.Binding.class, Control.Binding::control);
    }
}

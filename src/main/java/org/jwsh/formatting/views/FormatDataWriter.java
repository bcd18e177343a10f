package org.jwsh.formatting.views;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jwsh.formatting.Alignment;

/** Writes views as a {@code .format.ps1xml} file. */
public final class FormatDataWriter {
    /** What stands for script blocks that are left out. */
    private static final String NO_SCRIPT = ";";

    private final XMLStreamWriter xml;
    private final boolean scripts;

    /** @param scripts whether the text of script blocks is written */
    public FormatDataWriter(XMLStreamWriter xml, boolean scripts) {
        this.xml = xml;
        this.scripts = scripts;
    }

    /** Writes the document. */
    public void write(List<ViewDefinition> views) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("Configuration");
        xml.writeStartElement("ViewDefinitions");
        for (ViewDefinition view : views) {
            view(view);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void view(ViewDefinition view) throws XMLStreamException {
        xml.writeStartElement("View");
        text("Name", view.name());
        xml.writeStartElement("ViewSelectedBy");
        for (String typeName : view.typeNames()) {
            text("TypeName", typeName);
        }
        xml.writeEndElement();
        if (view.groupBy() != null) {
            groupBy(view.groupBy());
        }
        flag("OutOfBand", view.outOfBand());
        switch (view.control()) {
            case Control.Table table -> table(table);
            case Control.ListOfItems list -> list(list);
            case Control.Wide wide -> wide(wide);
            case Control.Custom custom -> custom(custom);
        }
        xml.writeEndElement();
    }

    private void groupBy(GroupBy groupBy) throws XMLStreamException {
        xml.writeStartElement("GroupBy");
        entry(DisplayEntry.of(groupBy.expression()));
        text("Label", groupBy.label());
        if (groupBy.control() != null) {
            custom(groupBy.control());
        }
        xml.writeEndElement();
    }

    private void table(Control.Table table) throws XMLStreamException {
        xml.writeStartElement("TableControl");
        flag("AutoSize", table.autoSize());
        flag("HideTableHeaders", table.headersHidden());
        xml.writeStartElement("TableHeaders");
        for (Control.Header header : table.headers()) {
            xml.writeStartElement("TableColumnHeader");
            text("Label", header.label());
            number("Width", header.width());
            alignment(header.alignment());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement("TableRowEntries");
        for (Control.Row row : table.rows()) {
            xml.writeStartElement("TableRowEntry");
            flag("Wrap", row.wrapped());
            selectedBy(row.selector());
            xml.writeStartElement("TableColumnItems");
            for (Control.Item item : row.items()) {
                xml.writeStartElement("TableColumnItem");
                alignment(item.alignment());
                text("FormatString", item.format());
                entry(DisplayEntry.of(item.expression()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void list(Control.ListOfItems list) throws XMLStreamException {
        xml.writeStartElement("ListControl");
        xml.writeStartElement("ListEntries");
        for (Control.ListEntry each : list.entries()) {
            xml.writeStartElement("ListEntry");
            selectedBy(each.selector());
            xml.writeStartElement("ListItems");
            for (Control.Item item : each.items()) {
                xml.writeStartElement("ListItem");
                text("Label", item.label());
                text("FormatString", item.format());
                condition(DisplayEntry.of(item.condition()));
                entry(DisplayEntry.of(item.expression()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void wide(Control.Wide wide) throws XMLStreamException {
        xml.writeStartElement("WideControl");
        number("ColumnNumber", wide.columns());
        flag("AutoSize", wide.autoSize());
        xml.writeStartElement("WideEntries");
        for (Control.WideEntry each : wide.entries()) {
            xml.writeStartElement("WideEntry");
            selectedBy(each.selector());
            xml.writeStartElement("WideItem");
            entry(DisplayEntry.of(each.item().expression()));
            text("FormatString", each.item().format());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void custom(Control.Custom custom) throws XMLStreamException {
        xml.writeStartElement("CustomControl");
        xml.writeStartElement("CustomEntries");
        for (Control.CustomEntry each : custom.entries()) {
            xml.writeStartElement("CustomEntry");
            selectedBy(each.selector());
            customItems(each.items());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void customItems(List<Control.CustomItem> items) throws XMLStreamException {
        xml.writeStartElement("CustomItem");
        for (Control.CustomItem item : items) {
            switch (item) {
                case Control.Words words -> text("Text", words.text());
                case Control.LineEnd _ -> flag("NewLine", true);
                case Control.Margins frame -> frame(frame);
                case Control.Binding binding -> binding(binding);
            }
        }
        xml.writeEndElement();
    }

    private void frame(Control.Margins frame) throws XMLStreamException {
        xml.writeStartElement("Frame");
        number("LeftIndent", frame.left());
        number("RightIndent", frame.right());
        number("FirstLineHanging", -frame.firstLine());
        number("FirstLineIndent", frame.firstLine());
        customItems(frame.items());
        xml.writeEndElement();
    }

    private void binding(Control.Binding binding) throws XMLStreamException {
        xml.writeStartElement("ExpressionBinding");
        flag("EnumerateCollection", binding.enumerated());
        condition(DisplayEntry.of(binding.condition()));
        if (binding.expression() != null) {
            entry(DisplayEntry.of(binding.expression()));
        }
        if (binding.control() != null) {
            custom(binding.control());
        }
        xml.writeEndElement();
    }

    private void selectedBy(EntrySelector selector) throws XMLStreamException {
        if (selector.typeNames().isEmpty() && selector.conditions().isEmpty()) {
            return;
        }
        xml.writeStartElement("EntrySelectedBy");
        for (String typeName : selector.typeNames()) {
            text("TypeName", typeName);
        }
        for (EntrySelector.Condition condition : selector.conditions()) {
            xml.writeStartElement("SelectionCondition");
            text("TypeName", condition.typeName());
            entry(DisplayEntry.of(condition.expression()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void condition(DisplayEntry condition) throws XMLStreamException {
        if (condition != null) {
            xml.writeStartElement("ItemSelectionCondition");
            entry(condition);
            xml.writeEndElement();
        }
    }

    private void entry(DisplayEntry entry) throws XMLStreamException {
        if (entry.script()) {
            text("ScriptBlock", scripts ? entry.value() : NO_SCRIPT);
        } else {
            text("PropertyName", entry.value());
        }
    }

    private void alignment(Alignment alignment) throws XMLStreamException {
        if (alignment != null) {
            String word = alignment.name();
            text("Alignment", word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
    }

    private void number(String name, int number) throws XMLStreamException {
        if (number > 0) {
            text(name, String.valueOf(number));
        }
    }

    private void flag(String name, boolean set) throws XMLStreamException {
        if (set) {
            xml.writeEmptyElement(name);
        }
    }

    private void text(String name, String text) throws XMLStreamException {
        if (text != null && !text.isEmpty()) {
            xml.writeStartElement(name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }
}

package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.formatting.FormatRequest.FormatProperty;
import org.jwsh.formatting.data.DocumentShape;
import org.jwsh.formatting.data.EntryContent;
import org.jwsh.formatting.views.Control;
import org.jwsh.runtime.members.ObjectMembers;

/** Makes the rows of a table. Its columns are those of the view, or are found from the first object. */
final class TableGenerator extends ViewGenerator {
    private final Control.Table view;
    private final List<FormatProperty> properties;
    private final DocumentShape.Table shape;

    /** @param view null where properties make the columns */
    TableGenerator(FormatRequest request, FormatSettings settings, Control.Table view, Object first) {
        super(request, settings);
        this.view = view;
        this.properties = view == null ? ChosenProperties.forTable(request.properties(), first) : null;
        this.shape = new DocumentShape.Table(
                view == null ? columns(first) : viewColumns(first),
                request.hideHeaders() || view != null && view.headersHidden());
    }

    @Override
    DocumentShape shape() {
        return shape;
    }

    @Override
    boolean autoSize() {
        return request.autoSize() != null ? request.autoSize() : view != null && view.autoSize();
    }

    private List<DocumentShape.Column> columns(Object first) {
        List<DocumentShape.Column> columns = new ArrayList<>();
        for (FormatProperty property : properties) {
            PropertyExpression.Reading reading =
                    property.alignment() == null ? property.expression().read(first) : null;
            Alignment alignment = reading == null ? property.alignment() : ScalarTypes.alignment(reading.value());
            String label = property.label() == null ? property.expression().label() : property.label();
            columns.add(new DocumentShape.Column(label, property.width(), alignment, true));
        }
        return columns;
    }

    private List<DocumentShape.Column> viewColumns(Object first) {
        Control.Row row = select(view.rows(), Control.Row::selector, first);
        List<Control.Item> items = row == null ? List.of() : row.items();
        int count = view.headers().isEmpty() ? items.size() : view.headers().size();
        List<DocumentShape.Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Control.Header header = view.headers().isEmpty()
                    ? new Control.Header(null, 0, null)
                    : view.headers().get(i);
            String label = header.label();
            if (label == null || label.isEmpty()) {
                label = i < items.size() ? items.get(i).expression().label() : "";
            }
            Alignment alignment = header.alignment() == null ? Alignment.LEFT : header.alignment();
            columns.add(new DocumentShape.Column(
                    label, header.width(), alignment, ObjectMembers.hasProperty(first, label)));
        }
        return columns;
    }

    @Override
    EntryContent entry(Object value) {
        List<EntryContent.Cell> cells = new ArrayList<>();
        if (view == null) {
            for (FormatProperty property : properties) {
                boolean fractions = property.format() == null;
                cells.add(
                        new EntryContent.Cell(text(property.expression(), value, property.format(), fractions), null));
            }
            return new EntryContent.Row(cells, request.wrap());
        }
        Control.Row row = select(view.rows(), Control.Row::selector, value);
        if (row != null) {
            for (Control.Item item : row.items()) {
                cells.add(
                        new EntryContent.Cell(text(item.expression(), value, item.format(), false), item.alignment()));
            }
        }
        return new EntryContent.Row(cells, request.wrap() || row != null && row.wrapped());
    }
}

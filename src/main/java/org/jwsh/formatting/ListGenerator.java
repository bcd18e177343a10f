package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.formatting.FormatRequest.FormatProperty;
import org.jwsh.formatting.data.DocumentShape;
import org.jwsh.formatting.data.EntryContent;
import org.jwsh.formatting.views.Control;

/** Makes the names and values of a list. Without a view each object is shown with its own properties. */
final class ListGenerator extends ViewGenerator {
    private final Control.ListOfItems view;

    /** @param view null where properties make the list */
    ListGenerator(FormatRequest request, FormatSettings settings, Control.ListOfItems view) {
        super(request, settings);
        this.view = view;
    }

    @Override
    DocumentShape shape() {
        return new DocumentShape.ListOfProperties();
    }

    @Override
    EntryContent entry(Object value) {
        List<EntryContent.Field> fields = new ArrayList<>();
        if (view == null) {
            for (FormatProperty property : ChosenProperties.of(request.properties(), value)) {
                String label = property.label() == null ? property.expression().label() : property.label();
                fields.add(new EntryContent.Field(label, text(property.expression(), value, property.format(), false)));
            }
            return new EntryContent.Fields(fields);
        }
        Control.ListEntry entry = select(view.entries(), Control.ListEntry::selector, value);
        for (Control.Item item : entry == null ? List.<Control.Item>of() : entry.items()) {
            if (isShown(item.condition(), value)) {
                fields.add(new EntryContent.Field(label(item), text(item.expression(), value, item.format(), false)));
            }
        }
        return new EntryContent.Fields(fields);
    }
}

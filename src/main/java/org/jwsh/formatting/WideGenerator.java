package org.jwsh.formatting;

import java.util.List;
import org.jwsh.formatting.FormatRequest.FormatProperty;
import org.jwsh.formatting.data.DocumentShape;
import org.jwsh.formatting.data.EntryContent;
import org.jwsh.formatting.views.Control;

/** Makes the values of a wide layout. Without a view each object shows the property it is called by, or its first one. */
final class WideGenerator extends ViewGenerator {
    private final Control.Wide view;

    /** @param view null where a property makes the value */
    WideGenerator(FormatRequest request, FormatSettings settings, Control.Wide view) {
        super(request, settings);
        this.view = view;
    }

    @Override
    DocumentShape shape() {
        int ofView = view == null ? 0 : view.columns();
        return new DocumentShape.Wide(request.columns() > 0 ? request.columns() : ofView);
    }

    @Override
    boolean autoSize() {
        return request.autoSize() != null
                ? request.autoSize()
                : view != null && view.autoSize() && request.columns() == 0;
    }

    @Override
    EntryContent entry(Object value) {
        if (view != null) {
            Control.WideEntry entry = select(view.entries(), Control.WideEntry::selector, value);
            String text = entry == null
                    ? ""
                    : text(entry.item().expression(), value, entry.item().format(), false);
            return new EntryContent.WideValue(
                    text, entry == null ? null : entry.item().alignment());
        }
        FormatProperty property = property(value);
        String text = property == null ? "" : text(property.expression(), value, property.format(), false);
        return new EntryContent.WideValue(text, null);
    }

    private FormatProperty property(Object value) {
        if (!request.properties().isEmpty()) {
            List<FormatProperty> chosen = ChosenProperties.of(request.properties(), value);
            return chosen.isEmpty() ? null : chosen.getFirst();
        }
        PropertyExpression name = DisplayProperties.displayName(value);
        if (name == null) {
            List<PropertyExpression> all = DisplayProperties.of(value);
            name = all.isEmpty() ? null : all.getFirst();
        }
        return name == null ? null : FormatProperty.of(name);
    }
}

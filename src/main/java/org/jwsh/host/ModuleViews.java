package org.jwsh.host;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.cmdlet.TableView;
import org.jwsh.formatting.FormatSettings;
import org.jwsh.formatting.PropertyExpression;
import org.jwsh.formatting.views.Control;
import org.jwsh.formatting.views.EntrySelector;
import org.jwsh.formatting.views.ViewDefinition;
import org.jwsh.runtime.ExecutionContext;

/** Makes the views of a module known to the session that imports it: for each type a table that fits its contents, and a list. */
final class ModuleViews {
    private ModuleViews() {}

    static void load(CmdletModule module, ExecutionContext context) {
        List<ViewDefinition> views = new ArrayList<>();
        for (TableView view : module.views()) {
            views.add(definition(view, table(view)));
            views.add(definition(view, list(view)));
        }
        FormatSettings.of(context).views().append(views);
    }

    private static ViewDefinition definition(TableView view, Control control) {
        return new ViewDefinition(view.typeName(), List.of(view.typeName()), control, null, false);
    }

    private static Control table(TableView view) {
        List<Control.Header> headers = view.columns().stream()
                .map(column -> new Control.Header(column.label(), 0, null))
                .toList();
        return new Control.Table(headers, List.of(new Control.Row(EntrySelector.ALL, false, items(view))), true, false);
    }

    private static Control list(TableView view) {
        return new Control.ListOfItems(List.of(new Control.ListEntry(EntrySelector.ALL, items(view))));
    }

    private static List<Control.Item> items(TableView view) {
        return view.columns().stream()
                .map(column ->
                        new Control.Item(column.label(), PropertyExpression.named(column.property()), null, null, null))
                .toList();
    }
}

package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.formatting.data.DocumentShape;
import org.jwsh.formatting.data.EntryContent;
import org.jwsh.formatting.views.Control;
import org.jwsh.formatting.views.EntrySelector;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.LanguagePrimitives;

/** Makes the entries of one document. Made for its first object. */
abstract class ViewGenerator {
    private static final String FAILED = "#ERR";

    /** An expression that failed while an entry was made. */
    record Failure(PropertyExpression expression, RuntimeException problem) {}

    final FormatRequest request;
    final FormatSettings settings;
    private final List<Failure> failures = new ArrayList<>();

    ViewGenerator(FormatRequest request, FormatSettings settings) {
        this.request = request;
        this.settings = settings;
    }

    abstract DocumentShape shape();

    abstract EntryContent entry(Object value);

    /** Whether widths come from all entries of a group. */
    boolean autoSize() {
        return false;
    }

    /** The failures since this was asked last. */
    final List<Failure> takeFailures() {
        List<Failure> taken = List.copyOf(failures);
        failures.clear();
        return taken;
    }

    /** The text of what an expression gives; failures are kept for later. */
    final String text(PropertyExpression expression, Object value, String format, boolean inTable) {
        PropertyExpression.Reading reading = expression.read(value);
        if (reading.error() != null) {
            failures.add(new Failure(expression, reading.error()));
            return request.displayError() ? FAILED : "";
        }
        return reading.found() ? ValueText.of(reading.value(), format, inTable, settings.enumerationLimit()) : "";
    }

    /** The entry of a view that is nearest to an object; the first of those equally near. */
    static <T> T select(List<T> entries, java.util.function.Function<T, EntrySelector> selector, Object value) {
        List<String> names = ObjectMembers.typeNames(value);
        T best = null;
        int nearest = Integer.MAX_VALUE;
        for (T entry : entries) {
            int distance = selector.apply(entry).distance(value, names);
            if (distance >= 0 && distance < nearest) {
                best = entry;
                nearest = distance;
            }
        }
        return best;
    }

    /** Whether an item is shown for an object. */
    static boolean isShown(PropertyExpression condition, Object value) {
        return condition == null
                || LanguagePrimitives.isTrue(condition.read(value).value());
    }

    static String label(Control.Item item) {
        return item.label() == null || item.label().isEmpty()
                ? item.expression().label()
                : item.label();
    }
}

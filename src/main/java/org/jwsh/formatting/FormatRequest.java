package org.jwsh.formatting;

import java.util.List;
import org.jwsh.formatting.views.GroupBy;

/**
 * What a Format cmdlet is asked for.
 *
 * @param shape null where the objects decide
 * @param properties what to show; empty where the view decides
 * @param groupBy null where the view decides
 * @param view the name of a view, or null
 * @param autoSize null where the view decides
 * @param wrap whether long cells go on in further lines
 * @param hideHeaders whether tables have no headers
 * @param columns of wide layouts; 0 for the default
 * @param depth how deep custom layouts look into objects
 * @param force whether scalars and errors are laid out like other objects
 * @param displayError whether failures stand in the place of values
 * @param showError whether failures are reported behind the object
 * @param expand what becomes of lists
 */
public record FormatRequest(
        FormatShape shape,
        List<FormatProperty> properties,
        GroupBy groupBy,
        String view,
        Boolean autoSize,
        boolean wrap,
        boolean hideHeaders,
        int columns,
        int depth,
        boolean force,
        boolean displayError,
        boolean showError,
        Expansion expand) {

    /** The default layout. */
    public static final FormatRequest DEFAULT = new FormatRequest(
            null, List.of(), null, null, null, false, false, 0, 5, false, false, false, Expansion.ENUM_ONLY);

    /** What becomes of an object that is a list. */
    public enum Expansion {
        /** Its elements are shown. */
        ENUM_ONLY,
        /** It is shown itself. */
        CORE_ONLY,
        /** Both are. */
        BOTH
    }

    /**
     * A property as the command names it.
     *
     * @param label the header, or null for that of the expression
     * @param width of a column; 0 where it was not given
     * @param alignment of a column; null where it was not given
     * @param format a format string, or null
     * @param depth how deep a custom layout looks into the value; 0 where it was not given
     */
    public record FormatProperty(
            PropertyExpression expression, String label, int width, Alignment alignment, String format, int depth) {
        public static FormatProperty of(PropertyExpression expression) {
            return new FormatProperty(expression, null, 0, null, null, 0);
        }
    }
}

package org.jwsh.formatting;

/** Shares the width of a table among its columns. */
final class ColumnWidths {
    private static final int SEPARATOR = 1;
    private static final int LEAST = 1;

    private ColumnWidths() {}

    /**
     * Settles the widths in place. Columns without a width share what is left equally; columns that do not fit get no width,
     * the last that does gets the rest.
     *
     * @param widths wanted widths; 0 for columns that take what is left
     */
    static void settle(int[] widths, int available) {
        boolean[] fixed = new boolean[widths.length];
        boolean allFixed = true;
        for (int i = 0; i < widths.length; i++) {
            fixed[i] = widths[i] > 0;
            allFixed &= fixed[i];
            widths[i] = Math.max(widths[i], LEAST);
        }
        int rest = available - total(widths);
        if (rest < 0) {
            trim(widths, available);
        } else if (!allFixed) {
            spread(widths, fixed, rest);
        }
    }

    private static void spread(int[] widths, boolean[] fixed, int rest) {
        int left = rest;
        while (left > 0) {
            for (int i = 0; i < widths.length && left > 0; i++) {
                if (!fixed[i]) {
                    widths[i]++;
                    left--;
                }
            }
        }
    }

    private static void trim(int[] widths, int available) {
        for (int last = widths.length - 1; last >= 0; last--) {
            int excess = total(widths) - available;
            if (excess <= 0) {
                return;
            }
            if (widths[last] - excess >= LEAST) {
                widths[last] -= excess;
                return;
            }
            widths[last] = 0;
        }
    }

    private static int total(int[] widths) {
        int sum = 0;
        int visible = 0;
        for (int width : widths) {
            sum += width;
            visible += width > 0 ? 1 : 0;
        }
        return sum + Math.max(0, visible - 1) * SEPARATOR;
    }
}

package org.jwsh.commands.utility;

import java.util.Comparator;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.StringForm;

/** Gathers what Measure-Object tells of the values of one property. */
final class ValueStatistics {
    private final String property;
    private final Comparator<Object> order;
    private int count;
    private double sum;
    private double variance;
    private Object least;
    private Object greatest;
    private int lines;
    private int words;
    private int characters;

    ValueStatistics(String property, Comparator<Object> order) {
        this.property = property;
        this.order = order;
    }

    String property() {
        return property;
    }

    int count() {
        return count;
    }

    void countOne() {
        count++;
    }

    /** The number a value stands for, or null where it is none. */
    static Double number(Object value) {
        try {
            return (Double) LanguagePrimitives.convertTo(value, NetTypes.DOUBLE);
        } catch (NetException notANumber) {
            return null;
        }
    }

    /** Takes part in sum and deviation. */
    void add(double number) {
        if (count > 1) {
            double distance = number - sum / (count - 1);
            variance = variance * (count - 2.0) / (count - 1) + distance * distance / count;
        }
        sum += number;
    }

    /** Keeps the least and the greatest value. */
    void compare(Object value) {
        least = least == null || compare(least, value) > 0 ? value : least;
        greatest = greatest == null || compare(greatest, value) < 0 ? value : greatest;
    }

    /** Numbers and what can be read as one are compared as such, other values of different types as text. */
    private int compare(Object kept, Object value) {
        Object left = comparable(kept);
        Object right = comparable(value);
        if (left != null && right != null && NetTypes.of(left) != NetTypes.of(right)) {
            return order.compare(StringForm.current(left), StringForm.current(right));
        }
        return order.compare(left, right);
    }

    private static Object comparable(Object value) {
        Double number = value == null ? null : number(value);
        return number == null ? PSObject.unwrap(value) : number;
    }

    void addText(String text, boolean ignoreWhiteSpace) {
        if (!text.isEmpty()) {
            lines += Math.toIntExact(text.lines().count());
        }
        String trimmed = text.strip();
        words += trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
        characters += ignoreWhiteSpace
                ? Math.toIntExact(
                        text.chars().filter(c -> !Character.isWhitespace(c)).count())
                : text.length();
    }

    MeasureInfo.Text text(boolean line, boolean word, boolean character) {
        return new MeasureInfo.Text(line ? lines : null, word ? words : null, character ? characters : null, property);
    }

    /** What was gathered of that which is asked for. */
    MeasureInfo.Statistics statistics(Wanted wanted) {
        Double lowest = least == null ? null : number(least);
        Double highest = greatest == null ? null : number(greatest);
        boolean numeric = (least == null || lowest != null) && (greatest == null || highest != null);
        return new MeasureInfo.Statistics(
                count,
                wanted.average() && count > 0 ? sum / count : null,
                wanted.sum() ? sum : null,
                wanted.maximum() ? numeric ? highest : greatest : null,
                wanted.minimum() ? numeric ? lowest : least : null,
                wanted.deviation() && numeric ? Math.sqrt(variance) : null,
                property,
                numeric);
    }

    /** Which of the statistics are asked for. */
    record Wanted(boolean sum, boolean average, boolean maximum, boolean minimum, boolean deviation) {
        boolean numbers() {
            return sum || average || deviation;
        }
    }
}

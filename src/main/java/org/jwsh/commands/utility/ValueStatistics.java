package org.jwsh.commands.utility;

import java.util.Comparator;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.numbers.NumericRank;

/** Gathers what Measure-Object tells of the values of one property. */
final class ValueStatistics {
    private final String property;
    private final Comparator<Object> order;
    private int count;
    private double sum;
    private double mean;
    private double squares;
    private Object least;
    private Object greatest;
    private boolean onlyNumbers = true;
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

    void count() {
        count++;
    }

    /** The number a value stands for, or null where it is none. */
    static Double number(Object value) {
        Object base = PSObject.unwrap(value);
        if (NumericRank.of(base) == NumericRank.NONE && !(base instanceof String) && !(base instanceof Boolean)) {
            return null;
        }
        try {
            return (Double) LanguagePrimitives.convertTo(base, NetTypes.DOUBLE);
        } catch (NetException notANumber) {
            return null;
        }
    }

    void add(double number) {
        sum += number;
        double distance = number - mean;
        mean += distance / Math.max(1, count);
        squares += distance * (number - mean);
    }

    /** Keeps the least and the greatest value. */
    void compare(Object value) {
        Double number = PSObject.unwrap(value) instanceof String ? null : number(value);
        onlyNumbers &= number != null;
        Object compared = number == null ? PSObject.unwrap(value) : number;
        if (least == null || order.compare(compared, least) < 0) {
            least = compared;
        }
        if (greatest == null || order.compare(compared, greatest) > 0) {
            greatest = compared;
        }
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
    MeasureInfo.Statistics statistics(boolean total, boolean average, boolean extremes, Wanted wanted) {
        boolean any = count > 0;
        Object deviation = !wanted.deviation() || !any ? null : count < 2 ? 0.0 : Math.sqrt(squares / (count - 1));
        return new MeasureInfo.Statistics(
                count,
                average && any ? sum / count : null,
                total ? sum : null,
                wanted.maximum() ? greatest : null,
                wanted.minimum() ? least : null,
                deviation,
                property,
                !extremes || onlyNumbers);
    }

    /** Which of the further statistics are asked for. */
    record Wanted(boolean maximum, boolean minimum, boolean deviation) {}
}

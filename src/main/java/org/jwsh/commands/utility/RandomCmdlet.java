package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.conversion.NumberText;

/** What the cmdlets for random numbers share: numbers of a range, objects out of a list, a list in another order. */
abstract class RandomCmdlet extends BuiltInCmdlet {
    private static final String NUMBERS = "RandomNumberParameterSet";
    private static final String ITEMS = "RandomListItemParameterSet";
    private static final String SHUFFLE = "ShuffleParameterSet";

    @Parameter(set = NUMBERS, position = 0)
    Object maximum;

    @Parameter(set = NUMBERS)
    Object minimum;

    @Parameter(
            set = {ITEMS, SHUFFLE},
            mandatory = true,
            position = 0,
            valueFromPipeline = true)
    @AllowNull
    Object[] inputObject;

    @Parameter(set = {ITEMS, NUMBERS})
    @ValidateRange(min = "1", max = "2147483647")
    int count = 1;

    @Parameter(set = SHUFFLE, mandatory = true)
    boolean shuffle;

    private final List<Object> chosen = new ArrayList<>();
    private int seen;

    abstract RandomNumbers numbers();

    /** A pipeline brings objects where no bounds are given, whatever set the parameters say; an array as the bound is a list. */
    private boolean isForNumbers() {
        boolean fromPipeline = myInvocation().expectingInput() && maximum == null && minimum == null;
        return !fromPipeline && parameterSetName().equals(NUMBERS) && !(PSObject.unwrap(maximum) instanceof Object[]);
    }

    @Override
    protected void beginProcessing() {
        if (!isForNumbers()) {
            return;
        }
        Object low = operand(minimum);
        Object high = operand(maximum);
        for (int i = 0; i < count; i++) {
            writeObject(number(low, high));
        }
    }

    private static Object operand(Object given) {
        Object value = PSObject.unwrap(given);
        return value instanceof String text ? NumberText.read(text) : value;
    }

    private Object number(Object low, Object high) {
        boolean ints = isIntOrNone(low) && isIntOrNone(high);
        boolean longs = (isIntOrNone(low) || low instanceof Long) && (isIntOrNone(high) || high instanceof Long);
        if (ints) {
            int from = low == null ? 0 : (int) low;
            int to = high == null ? Integer.MAX_VALUE : (int) high;
            requireOrder(from < to, from, to);
            return numbers().between(from, to);
        }
        if (longs) {
            long from = low == null ? 0 : ((Number) low).longValue();
            long to = high == null ? Long.MAX_VALUE : ((Number) high).longValue();
            requireOrder(from < to, from, to);
            return numbers().between(from, to);
        }
        double from = low == null ? 0 : (double) LanguagePrimitives.convertTo(low, NetTypes.DOUBLE);
        double to = high == null ? Double.MAX_VALUE : (double) LanguagePrimitives.convertTo(high, NetTypes.DOUBLE);
        requireOrder(from < to, from, to);
        return numbers().between(from, to);
    }

    private static boolean isIntOrNone(Object operand) {
        return operand == null || operand instanceof Integer;
    }

    private void requireOrder(boolean right, Object from, Object to) {
        if (!right) {
            throw failure(
                    "System.ArgumentException",
                    "The Minimum value (" + LanguagePrimitives.toStringInvariant(from)
                            + ") cannot be greater than or equal to the Maximum value ("
                            + LanguagePrimitives.toStringInvariant(to) + ").",
                    "MinGreaterThanOrEqualMax",
                    ErrorCategory.InvalidArgument,
                    null);
        }
    }

    @Override
    protected void processRecord() {
        if (isForNumbers()) {
            return;
        }
        Object[] given = PSObject.unwrap(maximum) instanceof Object[] list ? list : inputObject;
        for (Object item : given == null ? new Object[] {null} : given) {
            take(item);
        }
    }

    /** Keeps each of all objects with the same probability. */
    private void take(Object item) {
        if (shuffle || seen < count) {
            chosen.add(item);
        } else if (numbers().between(0, seen + 1) < count) {
            chosen.set(numbers().between(0, chosen.size()), item);
        }
        seen++;
    }

    @Override
    protected void endProcessing() {
        for (int i = 0; i < chosen.size(); i++) {
            int j = numbers().between(i, chosen.size());
            writeObject(chosen.get(j));
            chosen.set(j, chosen.get(i));
        }
    }
}

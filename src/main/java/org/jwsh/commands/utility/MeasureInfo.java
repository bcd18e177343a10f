package org.jwsh.commands.utility;

import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** What Measure-Object found. What was not asked for is null. */
public sealed interface MeasureInfo extends NetTyped {
    /** The property that was measured; null for the objects themselves. */
    String property();

    /**
     * Statistics of numbers, or of other values that have an order.
     *
     * @param numeric whether all values are numbers
     */
    record Statistics(
            int count,
            Object average,
            Object sum,
            Object maximum,
            Object minimum,
            Object standardDeviation,
            String property,
            boolean numeric)
            implements MeasureInfo {
        private static final String NUMBERS = "Microsoft.PowerShell.Commands.GenericMeasureInfo";
        private static final String OBJECTS = "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo";

        @Override
        public NetType netType() {
            String name = numeric ? NUMBERS : OBJECTS;
            ModuleTypes.add(TypeSpec.ofClass(name, Statistics.class, () -> Statistics::define));
            return NetTypes.named(name);
        }

        static void define(TypeBuilder type) {
            type.property("int Count", Statistics.class, Statistics::count);
            type.property("System.Nullable[double] Average", Statistics.class, Statistics::average);
            type.property("System.Nullable[double] Sum", Statistics.class, Statistics::sum);
            type.property("System.Object Maximum", Statistics.class, Statistics::maximum);
            type.property("System.Object Minimum", Statistics.class, Statistics::minimum);
            type.property("System.Nullable[double] StandardDeviation", Statistics.class, Statistics::standardDeviation);
            type.property("string Property", Statistics.class, Statistics::property);
        }

        @Override
        public String toString() {
            return netType().fullName();
        }
    }

    /** Counts of lines, words and characters. */
    record Text(Object lines, Object words, Object characters, String property) implements MeasureInfo {
        private static final String TYPE = "Microsoft.PowerShell.Commands.TextMeasureInfo";

        @Override
        public NetType netType() {
            ModuleTypes.add(TypeSpec.ofClass(TYPE, Text.class, () -> Text::define));
            return NetTypes.named(TYPE);
        }

        static void define(TypeBuilder type) {
            type.property("System.Nullable[int] Lines", Text.class, Text::lines);
            type.property("System.Nullable[int] Words", Text.class, Text::words);
            type.property("System.Nullable[int] Characters", Text.class, Text::characters);
            type.property("string Property", Text.class, Text::property);
        }

        @Override
        public String toString() {
            return TYPE;
        }
    }
}

package org.jwsh.values.types;

import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A stretch between two indexes. */
@TypeName("System.Range")
record RangeValue(IndexValue start, IndexValue end) {
    static final RangeValue ALL = new RangeValue(IndexValue.START, new IndexValue(0, true));

    static void define(TypeBuilder type) {
        String own = "System.Range";
        String pair = "System.ValueTuple[int,int]";
        type.constructor(
                        own + " new(System.Index start, System.Index end)",
                        a -> new RangeValue((IndexValue) a[0], (IndexValue) a[1]))
                .property("System.Index Start", RangeValue.class, RangeValue::start)
                .property("System.Index End", RangeValue.class, RangeValue::end)
                .method(pair + " GetOffsetAndLength(int length)", RangeValue.class, (r, a) -> {
                    int length = (int) a[0];
                    int from = r.start.offset(length);
                    int to = r.end.offset(length);
                    if (to > length || from > to || from < 0) {
                        throw Failures.outOfRange("Specified argument was out of the range of valid values.", "length");
                    }
                    return TupleValue.of(NetTypes.named(pair), from, to - from);
                })
                .method("string ToString()", RangeValue.class, (r, a) -> r.toString())
                .staticProperty(own + " All", () -> ALL)
                .staticMethod(
                        "static " + own + " StartAt(System.Index start)",
                        a -> new RangeValue((IndexValue) a[0], new IndexValue(0, true)))
                .staticMethod(
                        "static " + own + " EndAt(System.Index end)",
                        a -> new RangeValue(IndexValue.START, (IndexValue) a[0]));
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}

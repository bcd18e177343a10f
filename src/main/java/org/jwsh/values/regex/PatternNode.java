package org.jwsh.values.regex;

import java.util.List;
import org.jwsh.values.LongWork;

/**
 * A part of a pattern that is run by trying its choices one after the other. Parts read to the right or, where the pattern is
 * read from its end, to the left.
 */
sealed interface PatternNode {
    /** What comes behind a part: it is told the place that was reached and says whether the rest matches from there. */
    @FunctionalInterface
    interface Next {
        boolean from(int at);
    }

    /** A place in a text that a part asks about. */
    @FunctionalInterface
    interface PlaceTest {
        boolean holds(Attempt attempt, int at);
    }

    /** One attempt to match a text; the work counts the characters that are looked at. */
    record Attempt(String input, int searchStart, Captures captures, LongWork work) {}

    boolean match(Attempt attempt, int at, Next next);

    /** Nothing. */
    record Empty() implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            return next.from(at);
        }
    }

    /** One character of a set. */
    record OneOf(CharacterTest test, boolean backwards) implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            return fits(attempt, at) && next.from(backwards ? at - 1 : at + 1);
        }

        private boolean fits(Attempt attempt, int at) {
            attempt.work.step();
            int place = backwards ? at - 1 : at;
            return place >= 0 && place < attempt.input.length() && test.contains(attempt.input.charAt(place));
        }
    }

    /** A place where something holds; it takes no characters. */
    record Anchor(PlaceTest test) implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            return test.holds(attempt, at) && next.from(at);
        }
    }

    /** Parts one behind the other, in the order in which they are tried. */
    record Sequence(List<PatternNode> parts) implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            return match(attempt, at, 0, next);
        }

        private boolean match(Attempt attempt, int at, int part, Next next) {
            return part == parts.size()
                    ? next.from(at)
                    : parts.get(part).match(attempt, at, to -> match(attempt, to, part + 1, next));
        }
    }

    /** The first of several parts with which the rest matches. */
    record Choice(List<PatternNode> choices) implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            for (PatternNode choice : choices) {
                if (choice.match(attempt, at, next)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A part several times over; a round that takes nothing is the last. */
    record Loop(PatternNode body, int least, int most, boolean lazy) implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            return body instanceof OneOf one && !lazy ? run(attempt, at, one, next) : round(attempt, at, 0, next);
        }

        private boolean round(Attempt attempt, int at, int done, Next next) {
            if (done < least) {
                return body.match(attempt, at, to -> round(attempt, to, done + 1, next));
            }
            if (done == most) {
                return next.from(at);
            }
            Next again = to -> to != at && round(attempt, to, done + 1, next);
            return lazy
                    ? next.from(at) || body.match(attempt, at, again)
                    : body.match(attempt, at, again) || next.from(at);
        }

        /** As many characters as there are, then one less each time. */
        private boolean run(Attempt attempt, int at, OneOf one, Next next) {
            int step = one.backwards ? -1 : 1;
            int count = 0;
            while (count < most && one.fits(attempt, at + count * step)) {
                count++;
            }
            for (; count >= least; count--) {
                if (next.from(at + count * step)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A part whose text a group keeps; it may take back the latest text of another group. */
    record Group(PatternNode body, int group, int takenBack) implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            Captures captures = attempt.captures;
            return body.match(attempt, at, to -> {
                int mark = captures.mark();
                int start = Math.min(at, to);
                int end = Math.max(at, to);
                if (takenBack > 0) {
                    if (!captures.isSet(takenBack)) {
                        return false;
                    }
                    int[] other = captures.pop(takenBack);
                    int[] between = between(start, end, other);
                    start = between[0];
                    end = between[1];
                }
                if (group > 0) {
                    captures.push(group, start, end);
                }
                if (next.from(to)) {
                    return true;
                }
                captures.undo(mark);
                return false;
            });
        }

        /** What lies between a text and the one taken back. */
        private static int[] between(int start, int end, int[] other) {
            if (start >= other[1]) {
                return new int[] {other[1], start};
            }
            if (end <= other[0]) {
                return new int[] {other[0], end};
            }
            return new int[] {Math.max(start, other[0]), Math.min(end, other[1])};
        }
    }

    /** A part that is not tried again once it matched. */
    record Atomic(PatternNode body) implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            int mark = attempt.captures.mark();
            int[] reached = new int[1];
            boolean matched = body.match(attempt, at, to -> {
                reached[0] = to;
                return true;
            });
            if (matched && next.from(reached[0])) {
                return true;
            }
            attempt.captures.undo(mark);
            return false;
        }
    }

    /** Whether a part matches here or does not; it takes no characters. */
    record Look(PatternNode body, boolean wanted) implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            int mark = attempt.captures.mark();
            boolean matched = body.match(attempt, at, to -> true);
            if (!wanted) {
                attempt.captures.undo(mark);
            }
            if (matched == wanted && next.from(at)) {
                return true;
            }
            attempt.captures.undo(mark);
            return false;
        }
    }

    /** The text that a group captured last, once more. */
    record Reference(int group, boolean ignoreCase, boolean backwards) implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            if (!attempt.captures.isSet(group)) {
                return false;
            }
            int[] last = attempt.captures.of(group).getLast();
            int length = last[1] - last[0];
            int start = backwards ? at - length : at;
            return start >= 0
                    && attempt.input.regionMatches(ignoreCase, start, attempt.input, last[0], length)
                    && next.from(backwards ? start : at + length);
        }
    }

    /** One part where a condition holds, another one where not. */
    record Conditional(PlaceTest condition, PatternNode yes, PatternNode no) implements PatternNode {
        @Override
        public boolean match(Attempt attempt, int at, Next next) {
            return (condition.holds(attempt, at) ? yes : no).match(attempt, at, next);
        }
    }
}

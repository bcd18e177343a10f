package org.jwsh.values.regex;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jwsh.values.LongWork;

/** Looks for the matches in a text, one after the other. */
abstract class Search {
    /** Looks from a place on. */
    abstract boolean find(int from);

    /** Looks behind the match found last. */
    abstract boolean find();

    /** The match found last. */
    abstract MatchResult match();

    /** A search that the Java library does. */
    static Search of(Matcher matcher) {
        return new Search() {
            @Override
            boolean find(int from) {
                return matcher.find(from);
            }

            @Override
            boolean find() {
                return matcher.find();
            }

            @Override
            MatchResult match() {
                return matcher;
            }
        };
    }

    /** A search by .NET's own rules. */
    static Search of(BacktrackingPattern pattern, String input, boolean backwards) {
        return new Search() {
            private final LongWork work = new LongWork();
            private OwnMatch found;

            @Override
            boolean find(int from) {
                found = null;
                int step = backwards ? -1 : 1;
                for (int at = from; found == null && at >= 0 && at <= input.length(); at += step) {
                    found = pattern.matchAt(input, at, from, work);
                }
                return found != null;
            }

            @Override
            boolean find() {
                int edge = backwards ? found.start() : found.end();
                boolean empty = found.start() == found.end();
                return find(empty ? edge + (backwards ? -1 : 1) : edge);
            }

            @Override
            MatchResult match() {
                return found;
            }
        };
    }
}

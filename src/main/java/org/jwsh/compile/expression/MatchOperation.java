package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.operators.Matching;

/** {@code -match} and {@code -notmatch}: a match of a single value sets {@code $Matches}. */
public final class MatchOperation extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;
    private final boolean ignoreCase;
    private final boolean negate;

    public MatchOperation(ExpressionNode left, ExpressionNode right, boolean ignoreCase, boolean negate) {
        this.left = left;
        this.right = right;
        this.ignoreCase = ignoreCase;
        this.negate = negate;
    }

    @Override
    public Object eval(Frame frame) {
        Matching.Result result = Matching.match(left.eval(frame), right.eval(frame), ignoreCase, negate);
        if (result.matches() != null) {
            frame.scope.assign("Matches", result.matches());
        }
        return result.value();
    }
}

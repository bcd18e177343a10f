package org.jwsh.compile.statement;

import org.jwsh.runtime.Frame;

/** One statement, then another, errors going on to whoever is around them. */
public final class StatementSequence extends StatementNode {
    private final StatementNode first;
    private final StatementNode second;

    public StatementSequence(StatementNode first, StatementNode second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Completion execute(Frame frame) {
        Completion completion = first.execute(frame);
        return completion == Completion.NORMAL ? second.execute(frame) : completion;
    }
}

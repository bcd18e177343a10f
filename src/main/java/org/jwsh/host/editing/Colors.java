package org.jwsh.host.editing;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Styles out of escape sequences. */
final class Colors {
    private Colors() {}

    /** The style that a sequence makes. */
    static AttributedStyle style(String sequence) {
        AttributedStringBuilder probe = new AttributedStringBuilder();
        probe.appendAnsi(sequence + "x");
        return probe.styleAt(0);
    }

    static AttributedString styled(String text, String sequence) {
        return new AttributedString(text, style(sequence));
    }
}

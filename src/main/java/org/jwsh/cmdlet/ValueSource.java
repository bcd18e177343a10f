package org.jwsh.cmdlet;

import java.util.List;

/** Gives the values that a parameter takes, where they are too many to be written down beside it. Made without arguments. */
public interface ValueSource {
    List<String> values();
}

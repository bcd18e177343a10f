package org.jwsh.values;

/** Marks throwables that leave running code without being an error: methods of types let them pass as they are. */
public interface NotAnError {}

package org.jwsh.values;

/** Marks objects whose methods run a script's own commands: what these throw reaches the caller as it is. */
public interface PassesErrors {}

package org.jwsh.runtime.flow;

/** A {@code return} that has to leave code which cannot tell its caller otherwise. */
public final class ReturnException extends FlowException {}

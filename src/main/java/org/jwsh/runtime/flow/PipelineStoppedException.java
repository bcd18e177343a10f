package org.jwsh.runtime.flow;

/** The pipeline is being stopped from outside. */
public final class PipelineStoppedException extends FlowException {}

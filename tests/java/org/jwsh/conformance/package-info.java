/**
 * Runs the cases recorded from PowerShell ({@code tests/conformance}) in this JVM and compares what comes out byte for byte.
 *
 * <p>Here: reading cases, running one in a directory of its own, the list of known gaps, the report. Not here: any knowledge
 * of what a case is about.
 */
package org.jwsh.conformance;

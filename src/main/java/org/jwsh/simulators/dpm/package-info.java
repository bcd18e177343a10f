/**
 * The embedded DPM server: a model of what one protects, and a module DataProtectionManager over it that remote sessions of
 * the project's own remoting server run.
 */
package org.jwsh.simulators.dpm;

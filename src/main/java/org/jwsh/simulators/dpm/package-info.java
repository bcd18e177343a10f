/**
 * An embedded Data Protection Manager server: TLS on loopback, one JSON object per line for each request and each answer.
 *
 * <p>A connection is a session with one server. Answers name objects by handles that live as long as the session.
 */
package org.jwsh.simulators.dpm;

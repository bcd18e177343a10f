/**
 * An embedded HPE OneView appliance: TLS on loopback, the REST interface of library versions 4.10 to 5.00, an in-memory
 * model with generated data, and faults on request.
 *
 * <p>{@link org.jwsh.simulators.oneview.OneViewSimulator} is the server; each host name a client addresses is an appliance of
 * its own ({@link org.jwsh.simulators.oneview.SimulatedAppliance}); one class per family of resources answers their requests.
 */
package org.jwsh.simulators.oneview;

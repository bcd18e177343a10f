/**
 * What the embedded servers share: a TLS identity made at start.
 *
 * <p>Nothing here knows a product; the servers live in the sub-packages. Only the JDK and Jackson may be used, so that a
 * simulator starts fast and can never lean on the code it is there to test.
 */
package org.jwsh.simulators;

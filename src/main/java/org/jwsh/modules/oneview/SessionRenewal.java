package org.jwsh.modules.oneview;

/** Logs in again as the user of a connection did, whose session has timed out. */
@FunctionalInterface
interface SessionRenewal {
    /**
     * Opens a session.
     *
     * @return its id
     * @throws RequestFailure when the appliance does not let the user in any more
     */
    String open();
}

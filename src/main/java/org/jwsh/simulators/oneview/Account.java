package org.jwsh.simulators.oneview;

import java.util.List;

/**
 * Somebody who may log in.
 *
 * @param userName compared without regard to case
 * @param password null when any password will do
 * @param loginDomain the directory that knows the account, {@code LOCAL} for the appliance's own
 * @param roles role names, each for all resources; none means that a login is refused
 * @param passwordExpired whether a login asks for a new password first
 */
public record Account(
        String userName, String password, String loginDomain, List<String> roles, boolean passwordExpired) {
    /** A local infrastructure administrator. */
    public static Account administrator(String userName, String password) {
        return new Account(userName, password, "LOCAL", List.of("Infrastructure administrator"), false);
    }

    /** The same account with other roles. */
    public Account withRoles(String... names) {
        return new Account(userName, password, loginDomain, List.of(names), passwordExpired);
    }

    /** The same account kept in a directory. */
    public Account inDirectory(String domain) {
        return new Account(userName, password, domain, roles, passwordExpired);
    }

    /** The same account with an expired password. */
    public Account withExpiredPassword() {
        return new Account(userName, password, loginDomain, roles, true);
    }
}

package org.jwsh.modules.oneview;

import java.util.List;
import org.jwsh.values.TypeBuilder;

/** A session with one appliance, as scripts hold it: {@code HPOneView.Appliance.Connection}. Its string form is its name. */
public final class Connection {
    /** How the user proved who they are. */
    enum AuthType {
        Credentials,
        Certificate
    }

    private final int connectionId;
    private String name;
    private String sessionId;
    private final String userName;
    private final String authLoginDomain;
    private final AuthType authType;
    private String applianceType = "";
    private boolean isDefault;
    private List<Object> activePermissions = List.of();
    private List<Object> applianceSecurityRoles = List.of();
    private SessionRenewal renewal;

    Connection(
            int connectionId,
            String name,
            String sessionId,
            String userName,
            String authLoginDomain,
            AuthType authType) {
        this.connectionId = connectionId;
        this.name = name;
        this.sessionId = sessionId;
        this.userName = userName;
        this.authLoginDomain = authLoginDomain;
        this.authType = authType;
    }

    int connectionId() {
        return connectionId;
    }

    /** The appliance's host name as typed at connect, with its port if one was given. */
    String name() {
        return name;
    }

    /** The value of the {@code auth} header; empty when logged off. */
    String sessionId() {
        return sessionId;
    }

    void sessionId(String id) {
        sessionId = id;
    }

    /** How a session that has timed out is opened anew; null where the user did not ask for that. */
    SessionRenewal renewal() {
        return renewal;
    }

    void renewal(SessionRenewal way) {
        renewal = way;
    }

    String userName() {
        return userName;
    }

    String authLoginDomain() {
        return authLoginDomain;
    }

    /** {@code Composer}, {@code VMA} or empty. */
    String applianceType() {
        return applianceType;
    }

    /** Whether the appliance is a Synergy Composer. */
    boolean isComposer() {
        return applianceType.equals("Composer");
    }

    void applianceType(String type) {
        applianceType = type;
    }

    /** Whether cmdlets use it that are given no connection. */
    boolean isDefault() {
        return isDefault;
    }

    void isDefault(boolean state) {
        isDefault = state;
    }

    /** Elements are {@link ConnectionPermission}. */
    List<Object> activePermissions() {
        return activePermissions;
    }

    void activePermissions(List<Object> permissions) {
        activePermissions = permissions;
    }

    /** The names of all roles that the appliance knows. */
    void applianceSecurityRoles(List<Object> roles) {
        applianceSecurityRoles = roles;
    }

    @Override
    public String toString() {
        return name;
    }

    private static Connection unauthenticated(Object id, Object name, Object sessionId) {
        return new Connection((int) id, (String) name, (String) sessionId, "", "", AuthType.Credentials);
    }

    private static Connection complete(Object[] values) {
        AuthType authType = "Certificate".equals(values[5]) ? AuthType.Certificate : AuthType.Credentials;
        Connection made = new Connection(
                (int) values[0],
                (String) values[1],
                (String) values[3],
                (String) values[2],
                (String) values[4],
                authType);
        made.applianceType((String) values[6]);
        made.isDefault((boolean) values[7]);
        made.applianceSecurityRoles(listed(values[8]));
        made.activePermissions(listed(values[9]));
        return made;
    }

    private static List<Object> listed(Object values) {
        return values == null ? List.of() : List.copyOf(ConnectionArgument.elements(values));
    }

    static void define(TypeBuilder type) {
        Class<Connection> self = Connection.class;
        String own = "HPOneView.Appliance.Connection new(int ConnectionId, string Name";
        type.constructor(own + ")", a -> unauthenticated(a[0], a[1], ""))
                .constructor(own + ", string SessionID)", a -> unauthenticated(a[0], a[1], a[2]))
                .constructor(
                        own + ", string UserName, string SessionID, string AuthLoginDomain, string AuthType"
                                + ", string ApplianceType, bool Default, System.Collections.IList ApplianceSecurityRoles"
                                + ", System.Collections.IList ActivePermissions)",
                        Connection::complete);
        type.property("int ConnectionId", self, Connection::connectionId)
                .property("string Name", self, Connection::name)
                .property("string SessionID", self, Connection::sessionId, (c, id) -> c.sessionId((String) id))
                .property("string Username", self, Connection::userName)
                .property("string AuthLoginDomain", self, Connection::authLoginDomain)
                .property("string ApplianceType", self, Connection::applianceType)
                .property("string AuthType", self, c -> c.authType.name())
                .property("bool Default", self, Connection::isDefault)
                .property("System.Collections.IList ActivePermissions", self, Connection::activePermissions)
                .property("System.Collections.IList ApplianceSecurityRoles", self, c -> c.applianceSecurityRoles)
                .method("void SetName(string name)", self, (c, arguments) -> {
                    c.name = (String) arguments[0];
                    return null;
                })
                .method("void SetSessionID(string sessionId)", self, (c, arguments) -> {
                    c.sessionId = (String) arguments[0];
                    return null;
                })
                .method("void SetDefault(bool state)", self, (c, arguments) -> {
                    c.isDefault = (boolean) arguments[0];
                    return null;
                });
    }
}

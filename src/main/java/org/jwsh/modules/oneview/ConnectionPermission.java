package org.jwsh.modules.oneview;

import org.jwsh.values.TypeBuilder;

/** A role that a connection has in a scope, and whether it is in use. */
public final class ConnectionPermission {
    private final String roleName;
    private final String scopeName;
    private final String scopeUri;
    private boolean active;

    ConnectionPermission(String roleName, String scopeName, String scopeUri, boolean active) {
        this.roleName = roleName;
        this.scopeName = scopeName;
        this.scopeUri = scopeUri;
        this.active = active;
    }

    String roleName() {
        return roleName;
    }

    String scopeName() {
        return scopeName;
    }

    /** Null for all resources. */
    String scopeUri() {
        return scopeUri;
    }

    boolean isActive() {
        return active;
    }

    void activate(boolean state) {
        active = state;
    }

    @Override
    public String toString() {
        return roleName + ": " + scopeName;
    }

    static void define(TypeBuilder type) {
        type.constructor(
                        "HPOneView.Appliance.ConnectionPermission"
                                + " new(string RoleName, string ScopeName, string ScopeUri, bool Active)",
                        a -> new ConnectionPermission((String) a[0], (String) a[1], (String) a[2], (boolean) a[3]))
                .property("string RoleName", ConnectionPermission.class, ConnectionPermission::roleName)
                .property("string ScopeName", ConnectionPermission.class, ConnectionPermission::scopeName)
                .property("string ScopeUri", ConnectionPermission.class, ConnectionPermission::scopeUri)
                .property("bool Active", ConnectionPermission.class, ConnectionPermission::isActive)
                .method("void UpdateState(bool state)", ConnectionPermission.class, (self, arguments) -> {
                    self.activate((boolean) arguments[0]);
                    return null;
                });
    }
}

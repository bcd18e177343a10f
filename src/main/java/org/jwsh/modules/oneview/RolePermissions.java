package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Locale;

/** The roles that a user or a group of a directory has: everywhere, or for the resources of a scope. */
final class RolePermissions {
    private RolePermissions() {}

    /**
     * Permissions as the appliance takes them.
     *
     * @param roles the roles that are held everywhere; null for none
     * @param scoped objects with a {@code Role} and a {@code Scope}, which may be {@code All}; null for none
     */
    static ArrayNode of(ResourceArgument resources, Object[] roles, Object[] scoped) {
        ArrayNode permissions = Json.MAPPER.createArrayNode();
        for (Object role : roles == null ? new Object[0] : roles) {
            permissions
                    .addObject()
                    .put("roleName", normalized(ConnectionArgument.text(role)))
                    .putNull("scopeUri");
        }
        for (Object given : scoped == null ? new Object[0] : scoped) {
            JsonNode permission = Resources.json(given);
            permissions
                    .addObject()
                    .put("roleName", normalized(permission.path("Role").asText()))
                    .put("scopeUri", scopeUri(resources, permission.path("Scope")));
        }
        return permissions;
    }

    private static String scopeUri(ResourceArgument resources, JsonNode scope) {
        String text = scope.path("uri").asText(scope.asText());
        return text.equalsIgnoreCase("All")
                ? null
                : resources.requiredUri(text, ResourceArgument.Missing.of("ScopePermissions"), "scopes");
    }

    /** Role names are written with a capital first letter and small letters else. */
    private static String normalized(String role) {
        return role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1).toLowerCase(Locale.ROOT);
    }
}

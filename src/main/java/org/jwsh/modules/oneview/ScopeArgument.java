package org.jwsh.modules.oneview;

/** The scope that a list is limited to: an object with a name, or one of the words that limit nothing. */
final class ScopeArgument {
    private ScopeArgument() {}

    /** The name to search for; null for no limit. */
    static String name(Object scope) {
        String name = Resources.text(scope, "name");
        return name.isEmpty() ? null : name;
    }

    /** The scopes that a new resource is put into; null for none. */
    static Object initialScopes(ResourceArgument resources, Object scope) {
        return scope == null
                ? null
                : ConnectionArgument.elements(scope).stream()
                        .map(each -> resources.requiredUri(each, ResourceArgument.Missing.of("Scope"), "scopes"))
                        .toList();
    }
}

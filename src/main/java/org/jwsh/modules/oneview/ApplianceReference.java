package org.jwsh.modules.oneview;

import org.jwsh.values.TypeBuilder;

/** Says which connection an object came over: the {@code ApplianceConnection} property of resources. */
record ApplianceReference(String name, int connectionId) {
    static ApplianceReference of(Connection connection) {
        return new ApplianceReference(connection.name(), connection.connectionId());
    }

    @Override
    public String toString() {
        return name;
    }

    static void define(TypeBuilder type) {
        type.constructor(
                        "HPOneView.Library.ApplianceConnection new(string Name, int ConnectionID)",
                        a -> new ApplianceReference((String) a[0], (int) a[1]))
                .property("string Name", ApplianceReference.class, ApplianceReference::name)
                .property("int ConnectionId", ApplianceReference.class, ApplianceReference::connectionId);
    }
}

package org.jwsh.modules.oneview;

import java.util.Optional;
import java.util.stream.Stream;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;

/** The connections of a session in the order in which they were made: what {@code $ConnectedSessions} holds. */
public final class ConnectedSessionsList extends ListValue {
    static final String TYPE_NAME = "HPOneView.Library.ConnectedSessionsList";

    ConnectedSessionsList() {
        super(NetTypes.named(TYPE_NAME), NetTypes.OBJECT);
    }

    Stream<Connection> connections() {
        return stream().filter(Connection.class::isInstance).map(Connection.class::cast);
    }

    Optional<Connection> named(String name) {
        return connections().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }

    Optional<Connection> numbered(int connectionId) {
        return connections().filter(c -> c.connectionId() == connectionId).findFirst();
    }

    Optional<Connection> defaultConnection() {
        return connections().filter(Connection::isDefault).findFirst();
    }

    /** The lowest number from 1 that no connection has. */
    int freeConnectionId() {
        int id = 1;
        while (numbered(id).isPresent()) {
            id++;
        }
        return id;
    }

    /** Tracks a connection; it becomes the default where there is none. */
    void track(Connection connection) {
        connection.isDefault(defaultConnection().isEmpty());
        add(connection);
    }

    /** Takes out this very object; another that equals it, or one that is not here, changes nothing. */
    void removeConnection(Connection connection) {
        for (int i = size() - 1; i >= 0; i--) {
            if (get(i) == connection) {
                remove(i);
            }
        }
    }

    /** Makes the only connection left the default, where there is exactly one. */
    void promoteLast() {
        if (size() == 1 && getFirst() instanceof Connection last) {
            last.isDefault(true);
        }
    }

    static void define(TypeBuilder type) {
        type.constructor(TYPE_NAME + " new()", a -> new ConnectedSessionsList());
        type.method(
                "void RemoveConnection(HPOneView.Appliance.Connection connection)",
                ConnectedSessionsList.class,
                (self, arguments) -> {
                    self.removeConnection((Connection) arguments[0]);
                    return null;
                });
    }
}

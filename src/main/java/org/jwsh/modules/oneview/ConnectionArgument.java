package org.jwsh.modules.oneview;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/**
 * What users give where a connection is wanted: the connection itself, its number (as a number or as text), its name, an
 * object with a {@code SessionID} and a {@code Name}, or several of these.
 */
final class ConnectionArgument {
    private ConnectionArgument() {}

    /** The single values of an argument. */
    static Collection<?> elements(Object argument) {
        return switch (PSObject.unwrap(argument)) {
            case Object[] array -> Arrays.asList(array);
            case Collection<?> collection -> List.copyOf(collection);
            default -> List.of(argument);
        };
    }

    /** The connection that a single value means; empty where there is none. */
    static Optional<Connection> find(Object argument, ConnectedSessionsList connections) {
        Object value = PSObject.unwrap(argument);
        return switch (value) {
            case Connection connection ->
                Optional.of(connection).filter(c -> !c.sessionId().isEmpty());
            case PSObject custom -> untracked(custom, connections);
            case null -> Optional.empty();
            default -> byNumberOrName(text(value), connections);
        };
    }

    static String text(Object argument) {
        return LanguagePrimitives.toStringInvariant(argument);
    }

    private static Optional<Connection> byNumberOrName(String text, ConnectedSessionsList connections) {
        try {
            return connections.numbered(Integer.parseInt(text.strip()));
        } catch (NumberFormatException notANumber) {
            return connections.named(text);
        }
    }

    private static Optional<Connection> untracked(PSObject custom, ConnectedSessionsList connections) {
        Object sessionId = custom.note("SessionID");
        Object name = custom.note("Name");
        if (sessionId == null || name == null || text(sessionId).isEmpty()) {
            return Optional.empty();
        }
        Optional<Connection> tracked =
                connections.named(text(name)).filter(c -> c.sessionId().equals(text(sessionId)));
        return tracked.isPresent()
                ? tracked
                : Optional.of(new Connection(0, text(name), text(sessionId), "", "", Connection.AuthType.Credentials));
    }
}

package org.jwsh.commands.remoting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/**
 * What a session is looked for by.
 *
 * @param what is not there where no session fits; null where that is no error
 * @param value the target of the error
 */
record SessionKey(Predicate<PSSession> fits, ErrorId errorId, String what, Object value) {
    /** The errors for a session that is not there. */
    enum ErrorId {
        RemoteRunspaceNotAvailableForSpecifiedSessionId,
        RemoteRunspaceNotAvailableForSpecifiedRunspaceId,
        RemoteRunspaceNotAvailableForSpecifiedName
    }

    static SessionKey id(int id) {
        return new SessionKey(
                session -> session.id() == id,
                ErrorId.RemoteRunspaceNotAvailableForSpecifiedSessionId,
                "The remote session with the session ID " + id + " is not available.",
                id);
    }

    static SessionKey instance(Object id) {
        String text = LanguagePrimitives.toStringInvariant(id);
        return new SessionKey(
                session -> session.instanceId().toString().equals(text),
                ErrorId.RemoteRunspaceNotAvailableForSpecifiedRunspaceId,
                "Remote session is not available for " + text + ".",
                id);
    }

    /** The text has two blanks, as PowerShell's has. */
    static SessionKey name(String name) {
        WildcardPattern pattern = WildcardPattern.of(name, true);
        return new SessionKey(
                session -> pattern.isMatch(session.name()),
                ErrorId.RemoteRunspaceNotAvailableForSpecifiedName,
                WildcardPattern.hasWildcards(name)
                        ? null
                        : "The remote session with the name " + name + "  is not available.",
                name);
    }

    /** The keys of parameters; those that were not given are null. */
    static List<SessionKey> of(int[] ids, Object[] instances, String[] names) {
        List<SessionKey> keys = new ArrayList<>();
        if (ids != null) {
            Arrays.stream(ids).mapToObj(SessionKey::id).forEach(keys::add);
        }
        if (instances != null) {
            Arrays.stream(instances).map(SessionKey::instance).forEach(keys::add);
        }
        if (names != null) {
            Arrays.stream(names).map(SessionKey::name).forEach(keys::add);
        }
        return keys;
    }

    /** The sessions that fit one of the keys. What is not there is told. */
    static List<PSSession> find(List<SessionKey> keys, OpenSessions open, Consumer<ErrorRecord> errors) {
        List<PSSession> found = new ArrayList<>();
        for (SessionKey key : keys) {
            List<PSSession> fitting = open.all().stream().filter(key.fits()).toList();
            if (fitting.isEmpty() && key.what() != null) {
                errors.accept(key.absent());
            }
            fitting.stream().filter(session -> !found.contains(session)).forEach(found::add);
        }
        return found;
    }

    /** The error for a session that is not there. */
    ErrorRecord absent() {
        return NetException.of("System.ArgumentException", what)
                .withRecord(errorId.name(), ErrorCategory.InvalidArgument, value)
                .errorRecord();
    }
}

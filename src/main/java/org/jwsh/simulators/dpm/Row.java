package org.jwsh.simulators.dpm;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.values.PSObject;
import org.jwsh.values.time.DateTime;

/** Something that a server has: its kind, its id, its values. Not safe for several threads: the model's lock is held. */
final class Row {
    static final String NAMESPACE = "Microsoft.Internal.EnterpriseStorage.Dls.UI.ObjectModel.OMCommon.";
    /** The property by which an object that comes back from a client is known. */
    static final String ID = "ObjectId";

    private final String kind;
    private final String id;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Row(String kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    String kind() {
        return kind;
    }

    String id() {
        return id;
    }

    /** Sets a value; points in time are given as instants. */
    Row with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Object get(String name) {
        return values.get(name);
    }

    String text(String name) {
        return String.valueOf(values.get(name));
    }

    /** The object that clients get: a copy. */
    PSObject object() {
        PSObject object = PSObject.custom();
        values.forEach((name, value) -> object.put(name, shown(value)));
        object.put(ID, id);
        object.typeNames().addFirst(NAMESPACE + kind);
        return object;
    }

    private static Object shown(Object value) {
        return value instanceof Instant time ? DateTime.of(time, DateTime.Kind.Local) : value;
    }
}

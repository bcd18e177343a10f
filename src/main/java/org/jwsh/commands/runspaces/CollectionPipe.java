package org.jwsh.commands.runspaces;

import org.jwsh.runtime.Pipe;
import org.jwsh.values.types.DataCollection;

/** Writes into a collection that others read. */
class CollectionPipe extends Pipe {
    private final DataCollection collection;

    CollectionPipe(DataCollection collection) {
        this.collection = collection;
    }

    @Override
    public void write(Object value) {
        collection.receive(value);
    }
}

package org.jwsh.commands.modules;

import org.jwsh.values.NetException;

/** Whom an import tells what it does: the cmdlet that was called, or nobody where a module loads by itself. */
public interface ModuleMessages {
    /** Tells nobody; errors end the import. */
    ModuleMessages SILENT = new ModuleMessages() {
        @Override
        public void verbose(String message) {}

        @Override
        public void warning(String message) {}

        @Override
        public void error(NetException failure) {
            throw failure;
        }
    };

    void verbose(String message);

    void warning(String message);

    /** Reports what went wrong and lets the import go on. */
    void error(NetException failure);
}

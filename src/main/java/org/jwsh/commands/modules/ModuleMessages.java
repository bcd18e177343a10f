package org.jwsh.commands.modules;

/** Whom an import tells what it does: the cmdlet that was called, or nobody where a module loads by itself. */
public interface ModuleMessages {
    /** Tells nobody. */
    ModuleMessages SILENT = new ModuleMessages() {
        @Override
        public void verbose(String message) {}

        @Override
        public void warning(String message) {}
    };

    void verbose(String message);

    void warning(String message);
}

package org.jwsh.modules.dpm;

import org.jwsh.values.ErrorRecord;

/** Takes what a cmdlet on the server writes besides its objects. */
interface DPMStreams {
    /** For reading of properties, where no cmdlet runs here: errors end the reading, the rest is left out. */
    DPMStreams NONE = new DPMStreams() {
        @Override
        public void error(ErrorRecord record) {
            throw DPMErrors.remote(record, null);
        }

        @Override
        public void warning(String text) {}

        @Override
        public void verbose(String text) {}

        @Override
        public boolean isStopping() {
            return false;
        }
    };

    void error(ErrorRecord record);

    void warning(String text);

    void verbose(String text);

    /** Whether the cmdlet on the server is to be stopped. */
    boolean isStopping();
}

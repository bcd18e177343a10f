package org.jwsh.commands.modules;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** What is wrong with a manifest and ends the command that reads it, where other errors let it go on with the next module. */
public final class FatalManifestError extends NetException {
    FatalManifestError(String type, String message, String errorId, ErrorCategory category, Object target) {
        super(NetTypes.named(type), message, null);
        withRecord(errorId, category, target);
    }
}

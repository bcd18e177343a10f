package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.PSCmdlet;

/** The base of the cmdlets: knows its library version and the session's connections. */
abstract class OneViewCmdlet extends PSCmdlet {
    private final LibraryVersion library;

    OneViewCmdlet(LibraryVersion library) {
        this.library = library;
    }

    final LibraryVersion library() {
        return library;
    }

    final OneViewSession oneView() {
        return OneViewSession.of(session());
    }

    final ApplianceRequests requests() {
        return new ApplianceRequests(oneView(), library);
    }
}

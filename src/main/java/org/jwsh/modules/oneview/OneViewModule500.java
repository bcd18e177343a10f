package org.jwsh.modules.oneview;

/** The library for OneView 5.00. */
public final class OneViewModule500 extends OneViewModule {
    public OneViewModule500() {
        super(LibraryVersion.V500);
    }
}

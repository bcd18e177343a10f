package org.jwsh.modules.oneview;

/** The library for OneView 4.20. */
public final class OneViewModule420 extends OneViewModule {
    public OneViewModule420() {
        super(LibraryVersion.V420);
    }
}

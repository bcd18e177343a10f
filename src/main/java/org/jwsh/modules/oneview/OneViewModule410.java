package org.jwsh.modules.oneview;

/** The library for OneView 4.10. */
public final class OneViewModule410 extends OneViewModule {
    public OneViewModule410() {
        super(LibraryVersion.V410);
    }
}

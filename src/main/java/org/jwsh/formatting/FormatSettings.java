package org.jwsh.formatting;

import org.jwsh.language.Extent;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Scope;
import org.jwsh.values.PSObject;

/** What of a session formatting depends on: its views and how many elements of a list are shown. */
public final class FormatSettings {
    private static final int USUAL_LIMIT = 4;

    private final ExecutionContext context;
    private final ViewStore views;

    private FormatSettings(ExecutionContext context, ViewStore views) {
        this.context = context;
        this.views = views;
    }

    public static FormatSettings of(ExecutionContext context) {
        return new FormatSettings(context, context.service(ViewStore.class, ViewStore::new));
    }

    /** The settings of no session: built-in views only. */
    public static FormatSettings standalone() {
        return new FormatSettings(null, new ViewStore());
    }

    public ViewStore views() {
        return views;
    }

    /** What is being called in the running session. */
    Extent position() {
        return context == null ? Extent.EMPTY : context.frame().position;
    }

    /** {@code $FormatEnumerationLimit}: below zero for no limit. */
    public int enumerationLimit() {
        Object value = context == null ? null : context.scope().lookup("formatenumerationlimit");
        return value != Scope.NULL && PSObject.unwrap(value) instanceof Integer limit ? limit : USUAL_LIMIT;
    }
}

package org.jwsh.modules.oneview;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.TableView;

/** A library version as a module. Only one of them can be loaded in a session. */
abstract sealed class OneViewModule implements CmdletModule
        permits OneViewModule410, OneViewModule420, OneViewModule500 {
    private final LibraryVersion library;

    OneViewModule(LibraryVersion library) {
        this.library = library;
    }

    @Override
    public final String name() {
        return library.moduleName();
    }

    @Override
    public final String version() {
        return library.moduleVersion();
    }

    @Override
    public final String description() {
        return "Manages HPE OneView " + library.release() + " appliances over their REST interface.";
    }

    @Override
    public final List<Entry> cmdlets() {
        return OneViewCmdlets.of(library);
    }

    /** The original's cmdlets are functions, so their error ids end in the command's name. */
    @Override
    public final String errorSource(Class<? extends PSCmdlet> type) {
        Cmdlet cmdlet = type.getAnnotation(Cmdlet.class);
        return cmdlet.verb() + "-" + cmdlet.noun();
    }

    @Override
    public final List<TableView> views() {
        return OneViewViews.ALL;
    }

    /** The names of the connected appliances, for every parameter that takes a connection. */
    @Override
    public final List<String> values(CmdletSession session, String command, String parameter) {
        return parameter.equals("ApplianceConnection")
                ? OneViewSession.of(session)
                        .connections()
                        .connections()
                        .map(Connection::name)
                        .toList()
                : List.of();
    }

    @Override
    public final void imported(CmdletSession session) {
        OneViewSession.of(session).load(library, session);
    }

    @Override
    public final void removed(CmdletSession session) {
        OneViewSession.of(session).unload();
        session.invoke("Remove-Variable -Name ConnectedSessions -Scope Global -ErrorAction Ignore");
    }
}

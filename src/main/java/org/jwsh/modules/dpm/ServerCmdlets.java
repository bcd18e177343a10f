package org.jwsh.modules.dpm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.remoting.client.RemoteCommand;

/**
 * Stand-ins for the server's cmdlets that this module has none of its own for, made by implicit remoting from the server's
 * module DataProtectionManager. They run in the session of the newest connection; once that is closed they fail.
 */
final class ServerCmdlets {
    private static final String IMPORT = """
        param($Session, $Names)
        Import-PSSession -Session $Session -CommandName $Names -AllowClobber -DisableNameChecking `
            -WarningAction SilentlyContinue
        """;
    private static final String LIST = "(Get-Command -Module DataProtectionManager).Name";
    private static final String REMOVE = "param($Module) Remove-Module -ModuleInfo $Module -Force";

    private final CmdletSession session;
    private final Set<String> own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private Object imported;

    ServerCmdlets(CmdletSession session) {
        this.session = session;
        for (CmdletModule.Entry entry : new DPMModule().cmdlets()) {
            Cmdlet cmdlet = entry.type().getAnnotation(Cmdlet.class);
            own.add(cmdlet.verb() + "-" + cmdlet.noun());
            own.addAll(List.of(cmdlet.aliases()));
        }
    }

    /** Makes the stand-ins run the cmdlets of a connection's server. */
    void importFrom(DPMConnection connection) {
        List<Object> names = new ArrayList<>();
        connection.each(RemoteCommand.script(LIST, false), name -> {
            if (!own.contains(name.toString())) {
                names.add(name);
            }
        });
        remove();
        List<Object> module = session.invoke(IMPORT, connection.standInSession(), names.toArray());
        imported = module.isEmpty() ? null : module.getFirst();
    }

    /** Takes the stand-ins away. */
    void remove() {
        if (imported != null) {
            session.invoke(REMOVE, imported);
            imported = null;
        }
    }
}

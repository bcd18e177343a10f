package org.jwsh.remoting.client;

import java.util.function.UnaryOperator;

/** Something that stands for a session on a server, such as what New-PSSession gives. */
public interface RunspaceHolder {
    RemoteRunspace runspace();

    /** Says what commands here get in the place of what those of the session write; what it leaves as it is gets marked. */
    void handOver(UnaryOperator<Object> change);
}

package org.jwsh.remoting.client;

/** Something that stands for a session on a server, such as what New-PSSession gives. */
public interface RunspaceHolder {
    RemoteRunspace runspace();
}

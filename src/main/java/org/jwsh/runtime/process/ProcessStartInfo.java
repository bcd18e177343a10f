package org.jwsh.runtime.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.program.CommandLineText;
import org.jwsh.values.NetTypes;
import org.jwsh.values.SessionAmbient;
import org.jwsh.values.TypeName;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.text.StringForm;

/** How a process is to be started: {@code System.Diagnostics.ProcessStartInfo}. */
@TypeName("System.Diagnostics.ProcessStartInfo")
public final class ProcessStartInfo {
    String fileName = "";
    String arguments = "";
    String workingDirectory = "";
    String verb = "";
    String userName = "";
    boolean useShellExecute;
    boolean createNoWindow;
    boolean redirectStandardInput;
    boolean redirectStandardOutput;
    boolean redirectStandardError;
    Object windowStyle;
    Object standardOutputEncoding;
    Object standardErrorEncoding;
    private ListValue argumentList;
    private Hashtable environment;

    public ProcessStartInfo() {}

    public ProcessStartInfo(String fileName, String arguments) {
        this.fileName = fileName;
        this.arguments = arguments;
    }

    /** The arguments one by one; they count where {@code Arguments} is empty. */
    public ListValue argumentList() {
        if (argumentList == null) {
            argumentList = ListValue.of(
                    NetTypes.find("System.Collections.ObjectModel.Collection[string]"), NetTypes.STRING, List.of());
        }
        return argumentList;
    }

    /** The environment, at first that of the session. */
    public Hashtable environment() {
        if (environment == null) {
            environment = new Hashtable(SessionAmbient.current().environment(), false);
        }
        return environment;
    }

    /** The program and its arguments. */
    List<String> words(String program) {
        List<String> words = new ArrayList<>(List.of(program));
        if (argumentList != null && !argumentList.isEmpty()) {
            argumentList.forEach(word -> words.add(StringForm.current(word)));
        } else {
            words.addAll(CommandLineText.split(arguments));
        }
        return words;
    }

    /** Puts the variables into an environment. */
    void fill(Map<String, String> target) {
        target.clear();
        if (environment == null) {
            target.putAll(SessionAmbient.current().environment());
        } else {
            environment.forEach((name, value) -> {
                if (value != null) {
                    target.put(StringForm.current(name), StringForm.current(value));
                }
            });
        }
    }
}

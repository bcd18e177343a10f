package org.jwsh.commands.utility;

import org.jwsh.formatting.OutputSession;
import org.jwsh.formatting.TextOutput;
import org.jwsh.providers.TextEncoding;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Redirections;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** Redirections write what Out-File would write; of messages only their text. */
public final class FileRedirections implements Redirections {
    private static final String COMMAND = "Out-File";

    @Override
    public Sink open(String path, boolean append, Frame frame) {
        OutputFile file;
        try {
            file = OutputFile.open(
                    SessionLocation.of(frame.context).resolve(path), TextEncoding.UTF8, append, false, false);
        } catch (NetException problem) {
            problem.errorRecord().categoryInfo().activity(COMMAND);
            problem.errorRecord().commandSuffix("Microsoft.PowerShell.Commands.OutFileCommand");
            throw problem;
        }
        OutputSession document = TextOutput.document(frame.context, 0, line -> file.write(line + "\n"));
        return new Sink() {
            @Override
            public Pipe pipe() {
                return new Pipe() {
                    @Override
                    public void write(Object value) {
                        Object base = PSObject.unwrap(value);
                        document.write(base instanceof StreamRecord.Message message ? message.text() : value);
                    }
                };
            }

            @Override
            public void close() {
                document.end();
                file.close();
            }
        };
    }
}

package org.jwsh.commands.utility;

import java.nio.file.Path;
import org.jwsh.formatting.OutputSession;
import org.jwsh.formatting.TextOutput;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.providers.TextEncoding;
import org.jwsh.runtime.ByteTarget;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Redirections;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** Redirections write what Out-File would write; of messages only their text. */
public final class FileRedirections implements Redirections {
    private static final String COMMAND = "Out-File";

    /** Text for objects, bytes of programs as they are. */
    private static final class FilePipe extends Pipe implements ByteTarget {
        private final OutputSession document;
        private final OutputFile file;

        FilePipe(OutputSession document, OutputFile file) {
            this.document = document;
            this.file = file;
        }

        @Override
        public void write(Object value) {
            Object base = PSObject.unwrap(value);
            document.write(base instanceof StreamRecord.Message message ? message.text() : value);
        }

        @Override
        public void writeBytes(byte[] bytes, int length) {
            document.end();
            file.write(bytes, length);
        }
    }

    @Override
    public Sink open(String path, boolean append, Frame frame) {
        String variable = variable(path, frame);
        return variable == null ? file(path, append, frame) : new VariableSink(variable, append, frame);
    }

    /** The variable that a path means, or null. */
    private static String variable(String path, Frame frame) {
        boolean possible = path.indexOf(':') > 0
                || !SessionDrives.of(frame.context).currentDrive().provider().isNavigable();
        if (!possible || WildcardPattern.hasWildcards(path)) {
            return null;
        }
        ItemPath item = SessionDrives.of(frame.context).resolve(path);
        return item.provider().name().equals("Variable") ? item.path() : null;
    }

    private static Sink file(String path, boolean append, Frame frame) {
        try {
            return file(OutputPath.of(path, false, frame.context), TextEncoding.UTF8, append, frame.context);
        } catch (NetException problem) {
            problem.errorRecord().categoryInfo().activity(COMMAND);
            problem.errorRecord().commandSuffix("Microsoft.PowerShell.Commands.OutFileCommand");
            throw problem;
        }
    }

    /** A file that takes objects as the text they are shown as. */
    static Sink file(Path path, TextEncoding encoding, boolean append, ExecutionContext context) {
        OutputFile file = OutputFile.open(path, encoding, append, false, false);
        OutputSession document = TextOutput.document(context, 0, line -> file.write(line + "\n"));
        return new Sink() {
            @Override
            public Pipe pipe() {
                return new FilePipe(document, file);
            }

            @Override
            public void close() {
                document.end();
                file.close();
            }
        };
    }
}

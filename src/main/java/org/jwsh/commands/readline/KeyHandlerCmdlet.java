package org.jwsh.commands.readline;

import java.util.List;
import java.util.stream.Stream;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;

/** The base of the cmdlets that bind keys and free them. */
abstract class KeyHandlerCmdlet extends BuiltInCmdlet {
    @Parameter(mandatory = true, position = 0)
    @Alias("Key")
    @ValidateNotNullOrEmpty
    String[] chord;

    @Parameter
    @ParameterType("Microsoft.PowerShell.ViMode")
    Object viMode;

    /** The keys that are meant. */
    final List<Chord> chords() {
        return Stream.of(chord).map(Chord::parse).toList();
    }

    /** Whether the keys of vi's command mode are meant; warns where there is no vi mode. */
    final boolean inCommandMode() {
        if (viMode == null) {
            return false;
        }
        if (!ReadLineOptions.of(context()).text("EditMode").equals("Vi")) {
            writeWarning("The -ViMode parameter was used, but the current EditMode is not Vi.");
        }
        return viMode.toString().equals("Command");
    }

    final KeyTable keys() {
        return KeyTable.of(context());
    }
}

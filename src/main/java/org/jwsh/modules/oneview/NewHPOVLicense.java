package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Adds a licence to the appliance. */
@Cmdlet(verb = "New", noun = "HPOVLicense", defaultParameterSet = "licenseKey")
public final class NewHPOVLicense extends ApplianceCmdlet {
    @Parameter(set = "licenseKey", mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String licenseKey;

    @Parameter(set = "InputFile", mandatory = true)
    @ValidateNotNullOrEmpty
    String file;

    NewHPOVLicense(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (String key : file == null ? List.of(licenseKey) : keysOfFile()) {
                ObjectNode license = Json.object();
                license.put("type", "LicenseV500");
                license.put("key", key);
                writeObject(send(connection, "POST", "/rest/licenses", license));
            }
        }
    }

    /** A key stands on a line of its own; lines that begin with a number sign are comments. */
    private List<String> keysOfFile() {
        try {
            return Files.readAllLines(file(file)).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw terminatingError(new ErrorRecord(
                    OneViewTypes.exception("System.IO.IOException", "The file '" + file + "' cannot be read.", failure),
                    "FileNotUsable",
                    ErrorCategory.ReadError,
                    file));
        }
    }
}

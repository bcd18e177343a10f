package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** A file of resources that a cmdlet writes or reads; what goes wrong ends the cmdlet's pipeline. */
final class JsonFile {
    private final Path file;
    private final ApplianceCmdlet cmdlet;

    JsonFile(Path file, ApplianceCmdlet cmdlet) {
        this.file = file;
        this.cmdlet = cmdlet;
    }

    void write(JsonNode resources) {
        try {
            Json.MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), resources);
        } catch (IOException failure) {
            throw failed(failure, ErrorCategory.WriteError);
        }
    }

    JsonNode read() {
        try {
            return Json.MAPPER.readTree(file.toFile());
        } catch (IOException failure) {
            throw failed(failure, ErrorCategory.ReadError);
        }
    }

    private RuntimeException failed(IOException failure, ErrorCategory category) {
        String message = "The file '" + file + "' cannot be used: " + failure.getMessage();
        return cmdlet.ended(new ErrorRecord(
                OneViewTypes.exception("System.IO.IOException", message, null),
                "FileNotUsable",
                category,
                file.toString()));
    }
}

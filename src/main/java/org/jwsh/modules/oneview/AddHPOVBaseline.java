package org.jwsh.modules.oneview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** Uploads firmware baselines. */
@Cmdlet(verb = "Add", noun = "HPOVBaseline", aliases = "Add-HPOVSppFile")
@OutputType("HPOneView.Appliance.TaskResource")
public final class AddHPOVBaseline extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("sppFile")
    Object file;

    @Parameter
    @ValidateNotNullOrEmpty
    Object scope;

    @Parameter
    boolean async;

    AddHPOVBaseline(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        Path iso = uploaded();
        for (Connection connection : connections()) {
            String name = iso.getFileName().toString();
            if (isThere(connection, name)) {
                writeError(refusal(
                        "BaselineResourceAlreadyExists",
                        ErrorCategory.ResourceExists,
                        "The baseline '" + name + "' is on the appliance '" + connection.name() + "' already."));
                continue;
            }
            RestCall call = RestCall.of(connection.name(), "POST", "/rest/firmware-bundles")
                    .header("uploadfilename", name);
            Object scopes = ScopeArgument.initialScopes(resources(connection), scope);
            if (scopes != null) {
                String uris = String.join(
                        ", ", ((List<?>) scopes).stream().map(Object::toString).toList());
                call = call.header("initialScopeUris", uris);
            }
            RestCall complete = call;
            Object task = request(() -> new Sending(requests(), connection)
                    .answer("POST", requests().upload(connection, complete, iso)));
            writeTask(connection, task, async);
        }
    }

    private Path uploaded() {
        String named = Resources.text(PSObject.unwrap(file), "FullName");
        Path iso = file(named.isEmpty() ? ConnectionArgument.text(file) : named);
        if (!Files.isRegularFile(iso)) {
            throw terminatingError(refusal(
                    "BaselineFileNotFound",
                    ErrorCategory.ObjectNotFound,
                    "The baseline file '" + iso + "' was not found."));
        }
        return iso;
    }

    /** The appliance keeps a file under its name with underscores in place of the dots before its ending. */
    private boolean isThere(Connection connection, String name) {
        int ending = Math.max(0, name.lastIndexOf('.'));
        String kept = name.substring(0, ending).replace('.', '_') + name.substring(ending);
        IndexQuery query = new IndexQuery("firmware-drivers").where("fwbaseline_isoFileName", kept);
        return !get(connection, query.uri()).path("members").isEmpty();
    }

    private static ErrorRecord refusal(String errorId, ErrorCategory category, String message) {
        return new ErrorRecord(OneViewTypes.exception(OneViewTypes.BASELINE, message, null), errorId, category, "File");
    }
}

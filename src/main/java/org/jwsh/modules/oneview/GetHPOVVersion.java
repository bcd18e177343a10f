package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/**
 * Tells the version of the library, with -ApplianceVer those of the appliances, and with -CheckOnline whether the original
 * has a newer release.
 */
@Cmdlet(verb = "Get", noun = "HPOVVersion", defaultParameterSet = GetHPOVVersion.DEFAULT)
public final class GetHPOVVersion extends ApplianceCmdlet {
    static final String DEFAULT = "Default";

    @Parameter(set = DEFAULT)
    boolean applianceVer;

    @Parameter(set = {DEFAULT, "CheckOnlineOnly"})
    boolean checkOnline;

    GetHPOVVersion(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        PSObject version = PSObject.custom();
        version.put("LibraryVersion", library().moduleVersion());
        version.put("XApiVersion", library().apiVersion());
        if (checkOnline) {
            addNewerRelease(version);
        }
        if (applianceVer) {
            for (Connection connection : connections()) {
                version.put(connection.name(), applianceVersion(connection));
            }
        }
        writeObject(version);
    }

    private void addNewerRelease(PSObject version) {
        try {
            Optional<LibraryReleases.Release> newer =
                    new LibraryReleases().newerThan(library().moduleVersion());
            version.put("UpdateAvailable", newer.isPresent());
            newer.ifPresent(release -> {
                version.put("NewestVersion", release.version());
                writeWarning("Version " + release.version() + " of the original library is newer: " + release.page());
            });
        } catch (UncheckedIOException unreachable) {
            String message = "The list of releases at api.github.com cannot be read"
                    + ", so it is not known whether a newer version exists: "
                    + reason(unreachable.getCause());
            throw terminatingError(new ErrorRecord(
                    OneViewTypes.exception(OneViewTypes.NETWORK_CONNECTION, message, unreachable),
                    "ReleasesNotReachable",
                    ErrorCategory.ConnectionError,
                    "CheckOnline"));
        }
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? "there is no connection to it." : failure.getMessage();
    }

    private PSObject applianceVersion(Connection connection) {
        JsonNode node = get(connection, "/rest/appliance/nodeinfo/version");
        PSObject version = PSObject.custom();
        version.put("ApplianceVersion", node.path("softwareVersion").asText());
        version.put(
                "XApiVersion",
                get(connection, "/rest/version").path("currentVersion").asInt());
        version.put("ModelNumber", node.path("modelNumber").asText());
        version.typeNames().addFirst("HPOneView.Appliance.NodeInfo");
        return version;
    }
}

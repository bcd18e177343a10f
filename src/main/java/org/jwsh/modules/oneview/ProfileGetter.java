package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/**
 * The base of the cmdlets that get server profiles and their templates: as they are, with names in place of URIs
 * ({@code -Detailed}), or into one JSON file each ({@code -Export}).
 */
abstract class ProfileGetter extends GetResourceCmdlet {
    static final String DEFAULT = "Default";
    static final String DETAILED = "Detailed";
    static final String EXPORT = "Export";

    @Parameter(
            set = {DEFAULT, DETAILED, EXPORT},
            position = 0)
    @Alias("profile")
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter(set = DETAILED, mandatory = true)
    boolean detailed;

    @Parameter(set = {DEFAULT, DETAILED, EXPORT})
    @ValidateNotNullOrEmpty
    String label;

    @Parameter(set = {DEFAULT, DETAILED, EXPORT})
    @DefaultValue("AllResourcesInScope")
    Object scope;

    @Parameter(set = EXPORT, mandatory = true)
    @Alias("x")
    boolean export;

    @Parameter(set = EXPORT, mandatory = true)
    @Alias("save")
    @ValidateNotNullOrEmpty
    String location;

    ProfileGetter(LibraryVersion library) {
        super(library);
    }

    /** Writes the profiles or templates of a category that the parameters ask for. */
    final void writeProfiles(Connection connection, IndexQuery query, String typeName) {
        IndexQuery all = query.where("scope", ScopeArgument.name(scope))
                .where("name", name)
                .where("labels", label);
        ProfileDetail detail = new ProfileDetail(this, connection);
        eachFound(connection, all, profile -> {
            if (detailed) {
                writeObject(detail.of(profile));
            } else if (export) {
                export(profile);
            } else {
                writeObject(Resources.of(profile, connection, typeName));
            }
        });
        reportMissing(connection, name, "ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "Name");
    }

    private void export(JsonNode profile) {
        Path target = file(location).resolve(profile.path("name").asText() + ".json");
        new JsonFile(target, this).write(profile);
    }
}

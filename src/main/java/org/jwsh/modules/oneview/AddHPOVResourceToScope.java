package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Puts resources into scopes. */
@Cmdlet(verb = "Add", noun = "HPOVResourceToScope")
@OutputType("HPOneView.Appliance.TaskResource")
public final class AddHPOVResourceToScope extends ScopeMembersCmdlet {
    AddHPOVResourceToScope(LibraryVersion library) {
        super(library, "/addedResourceUris");
    }
}

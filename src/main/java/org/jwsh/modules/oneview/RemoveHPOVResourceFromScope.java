package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Takes resources out of scopes. */
@Cmdlet(verb = "Remove", noun = "HPOVResourceFromScope")
@OutputType("HPOneView.Appliance.TaskResource")
public final class RemoveHPOVResourceFromScope extends ScopeMembersCmdlet {
    RemoveHPOVResourceFromScope(LibraryVersion library) {
        super(library, "/removedResourceUris");
    }
}

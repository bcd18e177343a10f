package org.jwsh.commands.management;

import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.VariableScope;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.PSDriveInfo;
import org.jwsh.providers.Provider;
import org.jwsh.runtime.Scope;
import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.security.PSCredential;

/** Makes a drive. */
@Cmdlet(verb = "New", noun = "PSDrive", supportsShouldProcess = true)
public final class NewPSDriveCommand extends ItemCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String name;

    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String pSProvider;

    @Parameter(mandatory = true, position = 2, valueFromPipelineByPropertyName = true)
    @AllowEmptyString
    String root;

    @Parameter(valueFromPipelineByPropertyName = true)
    String description;

    @Parameter(valueFromPipelineByPropertyName = true)
    String scope;

    @Parameter(valueFromPipelineByPropertyName = true)
    PSCredential credential;

    @Override
    protected void processRecord() {
        attempt(this::create);
    }

    private void check(Provider provider) {
        if (name.chars().anyMatch(c -> ":/\\.~".indexOf(c) >= 0)) {
            throw ArgumentErrors.notValid(
                    "drive.Name",
                    "Cannot process the drive name because the drive name contains one or more of the following"
                            + " characters that are not valid: ; ~ / \\ . :");
        }
        if (provider.name().equals("FileSystem") && root.isEmpty()) {
            throw ArgumentErrors.notValid("drive.Root");
        }
    }

    private void create() {
        Provider provider = drives().provider(pSProvider);
        if (provider == null) {
            throw NetException.of(
                            "System.Management.Automation.ProviderNotFoundException",
                            "Cannot find a provider with the name '" + pSProvider + "'.")
                    .withRecord("ProviderNotFound", ErrorCategory.ObjectNotFound, pSProvider);
        }
        ItemPath place = provider.isNavigable() ? drives().resolve(root) : null;
        String shown = place == null ? root : place.path();
        if (!shouldProcess("Name: " + name + " Provider: " + provider.fullName() + " Root: " + shown, "New drive")) {
            return;
        }
        check(provider);
        Scope lasting = VariableScope.find(scope, caller().scope);
        if (drives().drives(lasting).stream().anyMatch(drive -> drive.name().equalsIgnoreCase(name))) {
            throw NetException.of(
                            "System.Management.Automation.SessionStateException",
                            "A drive with the name '" + name + "' already exists.")
                    .withRecord("DriveAlreadyExists", ErrorCategory.ResourceExists, name);
        }
        if (place != null && !place.provider().isContainer(place.path())) {
            throw NetException.of(
                            "System.IO.IOException",
                            "The specified drive root \"" + shown + "\" either does not exist, or it is not a folder.")
                    .withRecord("DriveRootError", ErrorCategory.ReadError, name);
        }
        PSDriveInfo drive = new PSDriveInfo(name, provider, shown, description == null ? "" : description);
        drives().add(drive, lasting);
        writeObject(drive);
    }
}

package org.jwsh.commands.session;

import org.jwsh.providers.PSDriveInfo;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;

/** The drives of the session: {@code $ExecutionContext.SessionState.Drive}. */
final class DriveIntrinsics {

    static void define(TypeBuilder type) {
        type.property(
                        "System.Management.Automation.PSDriveInfo Current",
                        DriveIntrinsics.class,
                        d -> drives().currentDrive())
                .method(
                        "System.Management.Automation.PSDriveInfo Get(string driveName)",
                        DriveIntrinsics.class,
                        (d, a) -> get((String) a[0]))
                .method(
                        "System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] GetAll()",
                        DriveIntrinsics.class,
                        (d, a) -> drives().drives().toArray())
                .method(
                        "System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo]"
                                + " GetAllForProvider(string providerName)",
                        DriveIntrinsics.class,
                        (d, a) -> drives().drives().stream()
                                .filter(drive -> drive.provider() == drives().provider((String) a[0]))
                                .toArray());
    }

    private static SessionDrives drives() {
        return SessionDrives.of(ExecutionContext.current());
    }

    private static PSDriveInfo get(String name) {
        PSDriveInfo found = drives().drive(name);
        if (found == null) {
            throw NetException.of(
                            "System.Management.Automation.DriveNotFoundException",
                            "Cannot find drive. A drive with the name '" + name + "' does not exist.")
                    .withRecord("DriveNotFound", ErrorCategory.ObjectNotFound, name);
        }
        return found;
    }
}

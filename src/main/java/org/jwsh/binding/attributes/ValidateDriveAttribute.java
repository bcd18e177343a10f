package org.jwsh.binding.attributes;

import java.util.List;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.LanguagePrimitives;

/** {@code [ValidateDrive()]}: takes only paths on certain drives. */
public record ValidateDriveAttribute(List<String> validRootDrives, ExecutionContext context)
        implements ArgumentValidation {
    @Override
    public void validate(Object argument) {
        String path = LanguagePrimitives.toStringInvariant(argument);
        int colon = path.indexOf(':');
        String drive = colon > 0
                ? path.substring(0, colon)
                : SessionLocation.of(context).drive();
        if (validRootDrives.stream().noneMatch(drive::equalsIgnoreCase)) {
            String shown = drive.length() > 1 ? Character.toUpperCase(drive.charAt(0)) + drive.substring(1) : drive;
            throw ValidationFailure.of(
                    "PathArgumentNotInApprovedDrives",
                    "The path argument drive " + shown + " does not belong to the set of approved drives: "
                            + String.join(",", validRootDrives) + ". Supply a path argument with an approved drive.");
        }
    }
}

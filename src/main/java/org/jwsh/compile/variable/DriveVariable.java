package org.jwsh.compile.variable;

import org.jwsh.runtime.DriveVariables;
import org.jwsh.runtime.Frame;

/** {@code $env:PATH}, {@code $function:prompt}: an item of a drive as a variable. */
public final class DriveVariable extends AssignableNode {
    private final String drive;
    private final String name;

    public DriveVariable(String drive, String name) {
        this.drive = drive;
        this.name = name;
    }

    @Override
    public Object eval(Frame frame) {
        return DriveVariables.of(frame.context).get(drive, name);
    }

    @Override
    public void assign(Frame frame, Object value) {
        DriveVariables.of(frame.context).set(drive, name, value);
    }
}

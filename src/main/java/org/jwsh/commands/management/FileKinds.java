package org.jwsh.commands.management;

import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.EnumValue;
import org.jwsh.values.FlagsExpression;
import org.jwsh.values.io.FileSystemInfo;

/**
 * Which kinds of files a listing holds.
 *
 * @param attributes a condition on their attributes; null for any
 */
record FileKinds(
        boolean file, boolean directory, boolean hidden, boolean readOnly, boolean system, FlagsExpression attributes) {
    boolean passes(Object item) {
        if (!(item instanceof FileSystemInfo info)) {
            return true;
        }
        return (!file || !info.isDirectory())
                && (!directory || info.isDirectory())
                && (!hidden || info.isHidden())
                && (!readOnly || info.isReadOnly())
                && !system
                && (attributes == null || attributes.evaluate(flags(info)));
    }

    private static long flags(FileSystemInfo info) {
        return ((EnumValue) ObjectMembers.get(info, "Attributes")).number();
    }
}

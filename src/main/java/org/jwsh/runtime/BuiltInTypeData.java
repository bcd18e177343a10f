package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.members.ScriptProperty;
import org.jwsh.runtime.members.TypeProperty;
import org.jwsh.values.Member;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PropertyMember;

/** What PowerShell itself adds to types of .NET, in the form in which sessions add to types. */
public final class BuiltInTypeData {
    private static final List<String> TYPES = List.of(
            "System.Collections.DictionaryEntry",
            "System.DateTime",
            "System.Diagnostics.FileVersionInfo",
            "System.Diagnostics.Process",
            "System.Guid",
            "System.IO.DirectoryInfo",
            "System.IO.FileInfo",
            "System.Net.IPAddress");

    /** Properties of files that only their listings use; other listings leave them out. */
    private static final List<String> OF_LISTINGS = List.of("LastWriteTimeString", "LengthString", "NameString");

    private static final List<String> OF_UNIX = List.of("UnixMode", "User", "Group", "Size");

    private BuiltInTypeData() {}

    /** The additions to each type that has any. */
    public static List<TypeTable.TypeData> all() {
        List<TypeTable.TypeData> found = new ArrayList<>();
        for (String name : TYPES) {
            NetType type = NetTypes.find(name);
            List<PSMember> members = type == null ? List.of() : added(type);
            if (!members.isEmpty()) {
                found.add(TypeTable.TypeData.of(name, members));
            }
        }
        return found;
    }

    private static List<PSMember> added(NetType type) {
        List<PSMember> members = new ArrayList<>();
        for (Member member : type.members().all()) {
            if (member instanceof PropertyMember property
                    && property.extension() != null
                    && !OF_UNIX.contains(property.name())) {
                members.add(new TypeProperty(property));
            }
        }
        if (type.fullName().equals("System.IO.FileInfo")) {
            OF_LISTINGS.forEach(name -> members.add(new ScriptProperty(name, null, null)));
        }
        return members;
    }
}

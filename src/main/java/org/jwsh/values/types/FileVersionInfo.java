package org.jwsh.values.types;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** The version resource of a file. Only programs of Windows have one: of every other file nothing but its name is known. */
@TypeName("System.Diagnostics.FileVersionInfo")
public record FileVersionInfo(String fileName) {
    private static final String[] TEXTS = {
        "Comments",
        "CompanyName",
        "FileDescription",
        "FileVersion",
        "InternalName",
        "Language",
        "LegalCopyright",
        "LegalTrademarks",
        "OriginalFilename",
        "PrivateBuild",
        "ProductName",
        "ProductVersion",
        "SpecialBuild"
    };
    private static final String[] PARTS = {
        "FileBuildPart",
        "FileMajorPart",
        "FileMinorPart",
        "FilePrivatePart",
        "ProductBuildPart",
        "ProductMajorPart",
        "ProductMinorPart",
        "ProductPrivatePart"
    };
    private static final String[] FLAGS = {"IsDebug", "IsPatched", "IsPreRelease", "IsPrivateBuild", "IsSpecialBuild"};

    static void define(TypeBuilder type) {
        Class<FileVersionInfo> self = FileVersionInfo.class;
        type.property("string FileName", self, FileVersionInfo::fileName);
        for (String text : TEXTS) {
            type.property("string " + text, self, info -> null);
        }
        for (String part : PARTS) {
            type.property("int " + part, self, info -> 0);
        }
        for (String flag : FLAGS) {
            type.property("bool " + flag, self, info -> false);
        }
        version(type, "FileVersionRaw");
        version(type, "ProductVersionRaw");
        type.method("string ToString()", self, (info, a) -> info.toString())
                .staticMethod("static System.Diagnostics.FileVersionInfo GetVersionInfo(string fileName)", a -> {
                    Path path = FilePaths.of(a[0]);
                    if (!Files.isRegularFile(path)) {
                        throw FilePaths.missing(path);
                    }
                    return new FileVersionInfo(path.toString());
                });
    }

    private static void version(TypeBuilder type, String name) {
        type.property("version " + name, FileVersionInfo.class, info -> Version.parse("0.0.0.0"));
    }

    @Override
    public String toString() {
        return String.join(
                "\n",
                "File:             " + fileName,
                "InternalName:     ",
                "OriginalFilename: ",
                "FileVersion:      ",
                "FileDescription:  ",
                "Product:          ",
                "ProductVersion:   ",
                "Debug:            False",
                "Patched:          False",
                "PreRelease:       False",
                "PrivateBuild:     False",
                "SpecialBuild:     False",
                "Language:         ",
                "");
    }
}

package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.regex.Capture;

/**
 * A line that Select-String found.
 *
 * @param emphasized whether the screen shows what was found inverted
 */
@TypeName("Microsoft.PowerShell.Commands.MatchInfo")
public record MatchInfo(
        String line,
        int lineNumber,
        String path,
        String pattern,
        boolean ignoreCase,
        Object[] matches,
        Context context,
        boolean emphasized) {
    /** What stands before and behind the line. */
    @TypeName("Microsoft.PowerShell.Commands.MatchInfoContext")
    public record Context(List<String> pre, List<String> post, List<String> shownPre, List<String> shownPost) {}

    static final String STREAM = "InputStream";
    private static final String INVERTED = "\u001b[7m";
    private static final String NORMAL = "\u001b[0m";

    /** Makes the types known; doing it again changes nothing. */
    static void register() {
        ModuleTypes.add(
                TypeSpec.ofClass("Microsoft.PowerShell.Commands.MatchInfo", MatchInfo.class, () -> MatchInfo::define));
        ModuleTypes.add(TypeSpec.ofClass(
                "Microsoft.PowerShell.Commands.MatchInfoContext", Context.class, () -> MatchInfo::defineContext));
    }

    static void define(TypeBuilder type) {
        type.property("bool IgnoreCase", MatchInfo.class, MatchInfo::ignoreCase);
        type.property("int LineNumber", MatchInfo.class, MatchInfo::lineNumber);
        type.property("string Line", MatchInfo.class, MatchInfo::line);
        type.property("string Filename", MatchInfo.class, MatchInfo::filename);
        type.property("string Path", MatchInfo.class, MatchInfo::path);
        type.property("string Pattern", MatchInfo.class, MatchInfo::pattern);
        type.property("System.Object Context", MatchInfo.class, MatchInfo::context);
        type.property("System.Object Matches", MatchInfo.class, MatchInfo::matches);
        type.method("string ToString()", MatchInfo.class, (info, a) -> info.toString());
        type.method("string ToString(string directory)", MatchInfo.class, (info, a) -> info.text((String) a[0]));
        type.method(
                "string ToEmphasizedString(string directory)",
                MatchInfo.class,
                (info, a) -> info.text((String) a[0], info.emphasizedLine()));
        type.method(
                "string RelativePath(string directory)", MatchInfo.class, (info, a) -> info.relative((String) a[0]));
    }

    private static void defineContext(TypeBuilder type) {
        type.property(
                "string[] PreContext", Context.class, context -> context.pre().toArray(String[]::new));
        type.property(
                "string[] PostContext", Context.class, context -> context.post().toArray(String[]::new));
        type.property(
                "string[] DisplayPreContext",
                Context.class,
                context -> context.shownPre().toArray(String[]::new));
        type.property(
                "string[] DisplayPostContext",
                Context.class,
                context -> context.shownPost().toArray(String[]::new));
    }

    String filename() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String relative(String directory) {
        String base = directory.endsWith("/") ? directory : directory + "/";
        return path.startsWith(base) ? path.substring(base.length()) : path;
    }

    /** The line with its place in front, as the screen shows it below a directory. */
    String text(String directory) {
        return text(directory, line);
    }

    /** The line with what was found inverted, where that is wanted. */
    private String emphasizedLine() {
        if (!emphasized) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Object found : matches) {
            Capture match = (Capture) found;
            text.append(line, done, match.index())
                    .append(INVERTED)
                    .append(match.value())
                    .append(NORMAL);
            done = match.index() + match.length();
        }
        return text.append(line, done, line.length()).toString();
    }

    private String text(String directory, String shown) {
        StringBuilder text = new StringBuilder();
        if (context == null) {
            return text.append(place(directory, lineNumber)).append(shown).toString();
        }
        int number = lineNumber - context.shownPre().size();
        for (String before : context.shownPre()) {
            text.append("  ").append(place(directory, number++)).append(before).append('\n');
        }
        text.append("> ").append(place(directory, number++)).append(shown);
        for (String behind : context.shownPost()) {
            text.append("\n  ").append(place(directory, number++)).append(behind);
        }
        return text.toString();
    }

    private String place(String directory, int number) {
        return path.equals(STREAM) ? "" : (directory == null ? path : relative(directory)) + ":" + number + ":";
    }

    @Override
    public String toString() {
        return text(null);
    }
}

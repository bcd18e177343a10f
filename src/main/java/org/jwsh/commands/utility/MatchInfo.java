package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.numbers.UInt64;

/** A line that Select-String found; scripts may change what it says. */
@TypeName("Microsoft.PowerShell.Commands.MatchInfo")
public final class MatchInfo {
    /** What stands before and behind the line. */
    @TypeName("Microsoft.PowerShell.Commands.MatchInfoContext")
    public record Context(List<String> pre, List<String> post, List<String> shownPre, List<String> shownPost) {}

    /** A place in the line that the screen shows inverted. */
    record Span(int index, int length) {}

    private static final String TYPE = "Microsoft.PowerShell.Commands.MatchInfo";
    private static final String STREAM = "InputStream";
    private static final String INVERTED = "\u001b[7m";
    private static final String NORMAL = "\u001b[0m";
    private static final Class<MatchInfo> SELF = MatchInfo.class;

    private String line;
    private long lineNumber;
    private String path;
    private String pattern;
    private boolean ignoreCase;
    private Object matches;
    private Context context;
    private final List<Span> emphasized;

    /** @param emphasized what the screen shows inverted; null for nothing */
    MatchInfo(String line, String pattern, boolean ignoreCase, Object matches, List<Span> emphasized) {
        this.line = line;
        this.pattern = pattern;
        this.ignoreCase = ignoreCase;
        this.matches = matches;
        this.emphasized = emphasized;
    }

    /** Makes the types known; doing it again changes nothing. */
    static void register() {
        ModuleTypes.add(TypeSpec.ofClass(TYPE, SELF, () -> MatchInfo::define));
        ModuleTypes.add(TypeSpec.ofClass(TYPE + "Context", Context.class, () -> MatchInfo::defineContext));
    }

    static void define(TypeBuilder type) {
        type.property("bool IgnoreCase", SELF, m -> m.ignoreCase, (m, value) -> m.ignoreCase = (boolean) value);
        type.property(
                "ulong LineNumber",
                SELF,
                m -> UInt64.of(m.lineNumber),
                (m, value) -> m.lineNumber = ((Number) value).longValue());
        type.property("string Line", SELF, m -> m.line, (m, value) -> m.line = (String) value);
        type.property("string Filename", SELF, MatchInfo::filename);
        type.property("string Path", SELF, MatchInfo::path, (m, value) -> m.path = (String) value);
        type.property("string Pattern", SELF, m -> m.pattern, (m, value) -> m.pattern = (String) value);
        type.property(TYPE + "Context Context", SELF, MatchInfo::context, (m, value) -> m.context = (Context) value);
        type.property(
                "System.Text.RegularExpressions.Match[] Matches",
                SELF,
                m -> m.matches,
                (m, value) -> m.matches = value);
        type.method("string ToString()", SELF, (m, a) -> m.toString());
        type.method("string ToString(string directory)", SELF, (m, a) -> m.text((String) a[0], m.line));
        type.method(
                "string ToEmphasizedString(string directory)",
                SELF,
                (m, a) -> m.text((String) a[0], m.emphasizedLine()));
        type.method("string RelativePath(string directory)", SELF, (m, a) -> m.relative((String) a[0]));
    }

    private static void defineContext(TypeBuilder type) {
        lines(type, "PreContext", Context::pre);
        lines(type, "PostContext", Context::post);
        lines(type, "DisplayPreContext", Context::shownPre);
        lines(type, "DisplayPostContext", Context::shownPost);
    }

    private static void lines(TypeBuilder type, String name, Function<Context, List<String>> lines) {
        type.property(
                "string[] " + name,
                Context.class,
                context -> lines.apply(context).toArray(String[]::new),
                (context, value) -> {
                    lines.apply(context).clear();
                    for (Object each : (Object[]) value) {
                        lines.apply(context).add(LanguagePrimitives.toStringInvariant(each));
                    }
                });
    }

    /** The places as .NET's matches. */
    static Object matches(List<?> found) {
        return LanguagePrimitives.convertTo(
                found.toArray(), NetTypes.arrayOf(NetTypes.named("System.Text.RegularExpressions.Match")));
    }

    String line() {
        return line;
    }

    void lineNumber(long number) {
        lineNumber = number;
    }

    void path(String file) {
        path = file;
    }

    void context(Context lines) {
        context = lines;
    }

    Context context() {
        return context;
    }

    /** The same line without the lines around it on the screen: they may not stand there any more. */
    MatchInfo filtered() {
        if (context == null) {
            return this;
        }
        MatchInfo same = new MatchInfo(line, pattern, ignoreCase, matches, emphasized);
        same.lineNumber = lineNumber;
        same.path = path;
        same.context = new Context(context.pre(), context.post(), new ArrayList<>(), new ArrayList<>());
        return same;
    }

    private String path() {
        return path == null ? STREAM : path;
    }

    private String filename() {
        return path == null ? STREAM : path.substring(path.lastIndexOf('/') + 1);
    }

    private String relative(String directory) {
        if (path == null || directory == null || directory.isEmpty()) {
            return path();
        }
        int length = directory.length();
        if (!path.regionMatches(true, 0, directory, 0, length) || length >= path.length()) {
            return path;
        }
        if (isSeparator(directory.charAt(length - 1))) {
            return path.substring(length);
        }
        return isSeparator(path.charAt(length)) ? path.substring(length + 1) : path;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }

    /** The line with what was found inverted, where that is wanted. */
    private String emphasizedLine() {
        if (emphasized == null) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Span span : emphasized) {
            int end = span.index() + span.length();
            text.append(line, done, span.index())
                    .append(INVERTED)
                    .append(line, span.index(), end)
                    .append(NORMAL);
            done = end;
        }
        return text.append(line, done, line.length()).toString();
    }

    /** The line with its place in front, below a directory, and the lines around it. */
    private String text(String directory, String shown) {
        StringBuilder text = new StringBuilder();
        if (context == null) {
            return text.append(place(directory, lineNumber)).append(shown).toString();
        }
        long number = lineNumber - context.shownPre().size();
        for (String before : context.shownPre()) {
            text.append("  ").append(place(directory, number++)).append(before).append('\n');
        }
        text.append("> ").append(place(directory, number++)).append(shown);
        for (String behind : context.shownPost()) {
            text.append("\n  ").append(place(directory, number++)).append(behind);
        }
        return text.toString();
    }

    private String place(String directory, long number) {
        return path == null
                ? ""
                : (directory == null ? path : relative(directory)) + ":" + Long.toUnsignedString(number) + ":";
    }

    @Override
    public String toString() {
        return text(null, line);
    }
}

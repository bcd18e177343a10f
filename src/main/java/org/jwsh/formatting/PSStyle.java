package org.jwsh.formatting;

import java.util.List;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** {@code $PSStyle}: the escape sequences that a session decorates its output with, and whether it does. */
public final class PSStyle implements NetTyped {
    /** The names of the sequences that are no colours, in the order in which they are shown. */
    public static final List<String> SEQUENCES = List.of(
            "Reset",
            "BlinkOff",
            "Blink",
            "BoldOff",
            "Bold",
            "DimOff",
            "Dim",
            "Hidden",
            "HiddenOff",
            "Reverse",
            "ReverseOff",
            "ItalicOff",
            "Italic",
            "UnderlineOff",
            "Underline",
            "StrikethroughOff",
            "Strikethrough");

    private static final String TYPE = "System.Management.Automation.PSStyle";
    private static final String RENDERING = "System.Management.Automation.OutputRendering";

    private final StyleGroup sequences = new StyleGroup(TYPE)
            .codes(
                    "Reset",
                    "0",
                    "BlinkOff",
                    "25",
                    "Blink",
                    "5",
                    "BoldOff",
                    "22",
                    "Bold",
                    "1",
                    "DimOff",
                    "22",
                    "Dim",
                    "2")
            .codes(
                    "Hidden",
                    "8",
                    "HiddenOff",
                    "28",
                    "Reverse",
                    "7",
                    "ReverseOff",
                    "27",
                    "ItalicOff",
                    "23",
                    "Italic",
                    "3")
            .codes("UnderlineOff", "24", "Underline", "4", "StrikethroughOff", "29", "Strikethrough", "9");
    private final StyleGroup formatting = new StyleGroup(TYPE + "+FormattingData")
            .codes("FormatAccent", "32;1", "TableHeader", "32;1", "CustomTableHeaderLabel", "32;1;3")
            .codes("ErrorAccent", "36;1", "Error", "31;1", "Warning", "33;1", "Verbose", "33;1", "Debug", "33;1")
            .codes("FeedbackName", "33", "FeedbackText", "96", "FeedbackAction", "97");
    private final Rest rest = new Rest();
    private EnumValue rendering;

    /** What few scripts look at: made when it is first asked for. */
    private static final class Rest {
        private StyleGroup foreground;
        private StyleGroup background;
        private StyleGroup progress;
        private StyleGroup fileInfo;

        StyleGroup foreground() {
            foreground = foreground == null ? colors("ForegroundColor", 0) : foreground;
            return foreground;
        }

        StyleGroup background() {
            background = background == null ? colors("BackgroundColor", 10) : background;
            return background;
        }

        StyleGroup progress() {
            if (progress == null) {
                EnumType views = (EnumType) NetTypes.named("System.Management.Automation.ProgressView");
                progress = new StyleGroup(TYPE + "+ProgressConfiguration")
                        .codes("Style", "33;1")
                        .with("MaxWidth", 120)
                        .with("View", views.find("Minimal"))
                        .with("UseOSCIndicator", false);
            }
            return progress;
        }

        StyleGroup fileInfo() {
            if (fileInfo == null) {
                fileInfo = new StyleGroup(TYPE + "+FileInfoFormatting")
                        .codes("Directory", "44;1", "SymbolicLink", "36;1", "Executable", "32;1")
                        .with("Extension", extensions());
            }
            return fileInfo;
        }
    }

    private PSStyle(boolean plain) {
        rendering = ((EnumType) NetTypes.named(RENDERING)).find(plain ? "PlainText" : "Host");
    }

    /** The style of a session. */
    public static PSStyle of(ExecutionContext context) {
        return context.service(
                PSStyle.class, () -> new PSStyle(context.host().environment().containsKey("NO_COLOR")));
    }

    /** What {@code $PSStyle.Progress} says under a name. */
    public Object progress(String name) {
        return rest.progress().get(name);
    }

    private static StyleGroup colors(String name, int offset) {
        StyleGroup group = new StyleGroup(TYPE + "+" + name);
        String[] names = {"Black", "Red", "Green", "Yellow", "Blue", "Magenta", "Cyan", "White"};
        for (int i = 0; i < names.length; i++) {
            group.codes(names[i], Integer.toString(30 + i + offset));
            group.codes("Bright" + names[i], Integer.toString(90 + i + offset));
        }
        return group;
    }

    private static FileExtensions extensions() {
        FileExtensions styles = new FileExtensions();
        for (String archive : new String[] {".zip", ".tgz", ".gz", ".tar", ".nupkg", ".cab", ".7z"}) {
            styles.put(archive, "\u001b[31;1m");
        }
        for (String script : new String[] {".ps1", ".psd1", ".psm1", ".ps1xml"}) {
            styles.put(script, "\u001b[33;1m");
        }
        return styles;
    }

    /** Whether text for strings and files is decorated. */
    boolean decoratesText() {
        return rendering.toString().equals("Ansi");
    }

    /** Whether output for a host that shows escape sequences is decorated. */
    boolean decoratesHost() {
        return !rendering.toString().equals("PlainText");
    }

    /** The sequences that layouts and messages use. */
    TextStyle textStyle() {
        return new SessionTextStyle(formatting);
    }

    @Override
    public NetType netType() {
        register();
        return NetTypes.named(TYPE);
    }

    /** Makes the type known; doing it again changes nothing. */
    public static TypeSpec register() {
        StringDecorated.register();
        TypeSpec type = TypeSpec.ofClass(TYPE, PSStyle.class, () -> PSStyle::define);
        ModuleTypes.add(type);
        return type;
    }

    private static void define(TypeBuilder type) {
        for (String name : SEQUENCES) {
            type.property("string " + name, PSStyle.class, style -> style.sequences.get(name));
        }
        type.property(
                RENDERING + " OutputRendering",
                PSStyle.class,
                style -> style.rendering,
                (style, value) -> style.rendering = (EnumValue) value);
        type.property(TYPE + "+FormattingData Formatting", PSStyle.class, style -> style.formatting);
        type.property(TYPE + "+ProgressConfiguration Progress", PSStyle.class, style -> style.rest.progress());
        type.property(TYPE + "+FileInfoFormatting FileInfo", PSStyle.class, style -> style.rest.fileInfo());
        type.property(TYPE + "+ForegroundColor Foreground", PSStyle.class, style -> style.rest.foreground());
        type.property(TYPE + "+BackgroundColor Background", PSStyle.class, style -> style.rest.background());
        type.method(
                "string FormatHyperlink(string text, uri link)",
                PSStyle.class,
                (style, a) -> "\u001b]8;;" + LanguagePrimitives.toStringInvariant(a[1]) + "\u001b\\" + a[0]
                        + "\u001b]8;;\u001b\\");
        ConsoleColors.define(type);
    }
}

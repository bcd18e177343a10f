import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jwsh.host.editing.TerminalShell;

/**
 * Types a session and keeps what the screen shows: as text in help/about/shell.md, between its two marks, and as a picture in
 * help/about/shell.svg. Run from the project's folder:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * java -cp "target/test-classes:target/classes:$(cat target/cp.txt)" tests/bench/ShellSession.java
 * </pre>
 */
public final class ShellSession {
    private static final Path PAGE = Path.of("help", "about", "shell.md");
    private static final Path PICTURE = Path.of("help", "about", "shell.svg");
    private static final String BEGIN = "<!-- session -->\n";
    private static final String END = "<!-- end of session -->";

    private ShellSession() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("jwsh");
        try (TerminalShell shell = TerminalShell.launch(home, List.of(), "--simulate", "-NoProfile", "-NoLogo")) {
            shell.awaits("PS ");
            shell.run("Import-Module HPOneView.500");
            shell.type("function prompt { 'PS> ' }", TerminalShell.ENTER);
            shell.awaits(text -> text.endsWith("\nPS>"));
            shell.type(TerminalShell.control('l'));
            shell.awaits(text -> text.equals("PS>"));
            shell.type(
                    "Connect-HPOVMgmt MyAppliance.domain.com -UserName administrator -Password secret",
                    TerminalShell.ENTER);
            shell.awaits(text -> text.endsWith("PS>"));
            shell.type("Disconnect-HPOVMgmt -Host", TerminalShell.TAB);
            shell.awaits("-Hostname");
            shell.type(" My", TerminalShell.TAB);
            shell.awaits("-Hostname MyAppliance.domain.com");
            shell.type(TerminalShell.ENTER);
            shell.awaits(text -> text.endsWith("PS>"));
            shell.type("foreach ($n in 1..2) {", TerminalShell.ENTER, "\"number $n\" }", TerminalShell.ENTER);
            shell.awaits(text -> text.endsWith("number 2\nPS>"));
            shell.type("Get-ChildItems", TerminalShell.ENTER);
            shell.awaits(text -> text.contains("➤") && text.endsWith("PS>"));
            shell.type("Set-PSReadLineOption -EditMode ", TerminalShell.TAB);
            shell.awaits("Windows");

            String page = Files.readString(PAGE);
            int begin = page.indexOf(BEGIN) + BEGIN.length();
            String session = "\n```text\n" + shell.screen() + "\n```\n\n";
            Files.writeString(PAGE, page.substring(0, begin) + session + page.substring(page.indexOf(END)));
            Files.writeString(PICTURE, shell.picture());
        }
    }
}

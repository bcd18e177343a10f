package org.jwsh.help.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.help.HelpPages;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** The site as the build writes it, and its search as a browser runs it. */
class HelpSiteTest {
    private static final Path HELP = Path.of("help");
    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    static Path site;

    private static HelpPages pages;
    private static ScriptableObject scripts;
    private static final Map<String, String> HTML = new TreeMap<>();

    @BeforeAll
    static void buildsTheSite() throws IOException {
        List<CmdletModule> modules = ServiceLoader.load(CmdletModule.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        pages = new HelpPages(HELP, modules);
        int written = new HelpSite(pages, HELP.resolve("about")).build(site);
        try (Stream<Path> files = Files.list(site)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                HTML.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(HTML).hasSize(written);
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            scripts = context.initStandardObjects();
            for (String script : List.of("search-index.js", "search.js")) {
                context.evaluateString(scripts, Files.readString(site.resolve(script)), script, 1, null);
            }
        }
    }

    @Test
    void everyCmdletAndEveryConceptHasAPageThatTheContentsLeadTo() throws IOException {
        List<String> wanted = new ArrayList<>();
        pages.pages().keySet().forEach(page -> wanted.add(page.replace(".md", ".html")));
        try (Stream<Path> files = Files.list(HELP.resolve("about"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .forEach(name -> wanted.add("about_" + name.replace(".md", ".html")));
        }
        assertThat(HTML.keySet()).containsAll(wanted).hasSize(wanted.size() + 1);
        assertThat(references(HTML.get("index.html"))).containsAll(wanted);
    }

    @TestFactory
    Stream<DynamicTest> everyReferenceLeadsSomewhere() {
        return HTML.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(deadReferences(page.getKey(), page.getValue()))
                                .isEmpty()));
    }

    private static List<String> deadReferences(String page, String html) {
        return references(html).stream()
                .filter(reference -> !reference.startsWith("https:") && !reference.startsWith("http:"))
                .filter(reference -> {
                    String file = reference.startsWith("#") ? page : reference.replaceFirst("#.*", "");
                    String anchor = reference.contains("#") ? reference.replaceFirst("[^#]*#", "") : null;
                    return !Files.isRegularFile(site.resolve(file))
                            || anchor != null && !ids(HTML.get(file)).contains(anchor);
                })
                .toList();
    }

    private static List<String> references(String html) {
        return REFERENCE.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private static List<String> ids(String html) {
        return ID.matcher(html).results().map(found -> found.group(1)).toList();
    }

    @Test
    void aPageNamesNoIdentifierTwice() {
        HTML.forEach((page, html) -> assertThat(ids(html)).as(page).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    void aPageHasOneHeadingOfTheFirstLevelAndItsLanguage() {
        HTML.forEach((page, html) -> assertThat(html)
                .as(page)
                .containsOnlyOnce("<h1")
                .contains("<html lang=\"en\">", "<main id=\"site-content\">"));
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        HTML.forEach((page, html) -> {
            Matcher loaded =
                    Pattern.compile("<(?:script|link|img)[^>]*\"https?:").matcher(html);
            assertThat(loaded.find()).as(page).isFalse();
        });
    }

    @Test
    void aCmdletPageHasTheTablesOfItsParametersInEachChapter() {
        assertThat(HTML.get("Disconnect-HPOVMgmt.html"))
                .contains(
                        "<a href=\"#hpe-oneview-4-20-library\">HPE OneView 4.20 Library</a>",
                        "<h2 id=\"hpe-oneview-4-10-library\">HPE OneView 4.10 Library</h2>",
                        "<td align=\"left\">$ConnectedSessions | Where-Object Default</td>",
                        "<a href=\"Connect-HPOVMgmt.html\">Connect-HPOVMgmt</a>");
    }

    @Test
    void aPageSaysWhatElseItsCmdletIsCalled() {
        assertThat(HTML.get("Send-HPOVRequest.html")).contains("<p>Aliases: <code>sr</code></p>");
    }

    @Test
    void commentsOfAPageAreNotShown() {
        assertThat(HTML.get("about_compatibility.html")).doesNotContain("<!--", "&lt;!--");
    }

    @ParameterizedTest
    @CsvSource({
        // by name, in any case, by its beginning and by its noun
        "Disconnect-HPOVMgmt, Disconnect-HPOVMgmt",
        "disconnect-hpovmgmt, Disconnect-HPOVMgmt",
        "connect-hpov, Connect-HPOVMgmt",
        "hpovnetworkset, Get-HPOVNetworkSet",
        // by alias
        "sr, Send-HPOVRequest",
        "New-HPOVProfile, New-HPOVServerProfile",
        // concepts by the name that Get-Help has for them
        "about_shell, The shell that people type in",
        // by words
        "ends sessions appliance connections, Disconnect-HPOVMgmt"
    })
    void theSearchPutsThePageFirst(String text, String page) {
        assertThat(search(text)).first().isEqualTo(page);
    }

    @Test
    void theSearchFindsCmdletsByAParameterAndByItsAlias() {
        assertThat(search("-AuthLoginDomain")).containsExactly("Connect-HPOVMgmt");
        assertThat(reasons("-authProvider")).contains("Connect-HPOVMgmt: -AuthLoginDomain (alias authProvider)");
    }

    @Test
    void theSearchWantsEveryWordAndIsSilentWithoutOne() {
        assertThat(search("disconnect -Hostname")).containsExactly("Disconnect-HPOVMgmt", "Connect-HPOVMgmt");
        assertThat(search("disconnect -Hostname acknowledge")).containsExactly("Connect-HPOVMgmt");
        assertThat(search("disconnect zzzz")).isEmpty();
        assertThat(search("  ")).isEmpty();
    }

    @Test
    void theSearchFindsEveryCmdletByItsNameAndByEachAlias() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (String name : pages.library().documentedNames()) {
            names.put(name, Set.copyOf(pages.library().find(name).orElseThrow().aliases()));
        }
        for (Map.Entry<String, Set<String>> each : names.entrySet()) {
            assertThat(search(each.getKey())).first().isEqualTo(each.getKey());
            for (String alias : each.getValue()) {
                assertThat(search(alias)).as(alias).first().isEqualTo(each.getKey());
            }
        }
    }

    private static List<String> search(String text) {
        return evaluated("hit.page.name", text);
    }

    private static List<String> reasons(String text) {
        return evaluated("hit.page.name + ': ' + hit.why", text);
    }

    /** What the site's own script finds, read by an interpreter of JavaScript. */
    private static List<String> evaluated(String expression, String text) {
        try (Context context = Context.enter()) {
            ScriptableObject.putProperty(scripts, "text", text);
            Object found = context.evaluateString(
                    scripts,
                    "findPages(helpPages, '' + text).map(function (hit) { return " + expression + "; }).join('\\n')",
                    "test",
                    1,
                    null);
            return Context.toString(found).lines().toList();
        }
    }
}

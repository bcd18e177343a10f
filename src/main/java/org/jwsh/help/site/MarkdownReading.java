package org.jwsh.help.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Reads a parsed page: its title, first paragraph, words, headings. Comments are taken out, and links to Markdown files lead to
 * the pages that the site has in their place.
 */
final class MarkdownReading extends AbstractVisitor {
    private static final Pattern MARKDOWN_LINK = Pattern.compile("(?:\\.\\./pages/|\\./)?([\\w-]+)\\.md(#.*)?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE = Pattern.compile("^(.*?[.:])(?:\\s|$)", Pattern.DOTALL);
    private static final int SHORTEST_WORD = 3;
    private static final int CHAPTER = 2;

    private final Map<Node, String> anchors = new IdentityHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final List<Heading> chapters = new ArrayList<>();
    private final List<Node> comments = new ArrayList<>();
    private final TreeSet<String> words = new TreeSet<>();
    private String title = "";
    private String opening = "";

    private MarkdownReading() {}

    static MarkdownReading of(Node document) {
        MarkdownReading reading = new MarkdownReading();
        document.accept(reading);
        reading.comments.forEach(Node::unlink);
        return reading;
    }

    String title() {
        return title;
    }

    String firstSentence() {
        Matcher sentence = SENTENCE.matcher(opening);
        return sentence.find() ? sentence.group(1).replaceFirst(":$", ".") : opening;
    }

    String words() {
        return String.join(" ", words);
    }

    /** The identifiers of the headings. */
    Map<Node, String> anchors() {
        return anchors;
    }

    /** The headings of the second level. */
    List<Heading> chapters() {
        return chapters;
    }

    /** What a node says, without its markup. */
    static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text literal) {
                text.append(literal.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    @Override
    public void visit(Heading heading) {
        String text = textOf(heading);
        if (heading.getLevel() == 1 && title.isEmpty()) {
            title = text;
        }
        if (heading.getLevel() == CHAPTER) {
            chapters.add(heading);
        }
        String slug = BETWEEN_WORDS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        int times = used.merge(slug, 1, Integer::sum);
        anchors.put(heading, times == 1 ? slug : slug + "-" + times);
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (opening.isEmpty()) {
            opening = textOf(paragraph);
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Link link) {
        Matcher target = MARKDOWN_LINK.matcher(link.getDestination());
        if (target.matches()) {
            boolean command = target.group(1).contains("-")
                    && Character.isUpperCase(target.group(1).charAt(0));
            String anchor = target.group(2) == null ? "" : target.group(2);
            link.setDestination((command ? "" : MarkdownText.CONCEPT) + target.group(1) + ".html" + anchor);
        }
        visitChildren(link);
    }

    @Override
    public void visit(HtmlBlock block) {
        if (block.getLiteral().startsWith("<!--")) {
            comments.add(block);
        }
    }

    @Override
    public void visit(Text literal) {
        take(literal.getLiteral());
    }

    @Override
    public void visit(Code code) {
        take(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        take(block.getLiteral());
    }

    private void take(String text) {
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
    }
}

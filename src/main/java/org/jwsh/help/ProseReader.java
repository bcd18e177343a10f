package org.jwsh.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a file of {@code help/cmdlets}: optional attributes between two {@code ---} lines, the command's name as the title, the
 * synopsis, then the sections Description, Parameters (one third-level heading for each), Inputs, Outputs, Notes, Examples
 * (one third-level heading for each) and Links. In an example the first code block is the example itself, unless its
 * language is followed by the word {@code preparation}.
 */
public final class ProseReader {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /** A heading with the lines up to the next heading. */
    private record Section(int level, String title, String text) {}

    private ProseReader() {}

    /** Reads the text of a file. */
    public static Prose read(String text) {
        String body = text.strip();
        Map<String, String> attributes = new LinkedHashMap<>();
        if (body.startsWith("---\n")) {
            int end = body.indexOf("\n---", 4);
            body.substring(4, end).lines().forEach(line -> putAttribute(attributes, line));
            body = body.substring(end + 4).strip();
        }
        return prose(attributes, sections(body));
    }

    private static void putAttribute(Map<String, String> attributes, String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            attributes.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
    }

    private static Prose prose(Map<String, String> attributes, List<Section> sections) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> parameters = new LinkedHashMap<>();
        List<ExampleHelp> examples = new ArrayList<>();
        String chapter = "";
        for (Section section : sections) {
            if (section.level() == 1) {
                texts.put("Synopsis", section.text());
            } else if (section.level() == 2) {
                chapter = section.title();
                texts.put(chapter, section.text());
            } else if (chapter.equals("Parameters")) {
                parameters.put(section.title(), section.text());
            } else if (chapter.equals("Examples")) {
                examples.add(example(section));
            }
        }
        return new Prose(
                attributes,
                texts.getOrDefault("Synopsis", ""),
                texts.getOrDefault("Description", ""),
                parameters,
                texts.getOrDefault("Inputs", ""),
                texts.getOrDefault("Outputs", ""),
                texts.getOrDefault("Notes", ""),
                examples,
                links(texts.getOrDefault("Links", "")));
    }

    private static List<Section> sections(String body) {
        List<String> lines = body.lines().toList();
        List<Heading> headings = new ArrayList<>();
        for (Node node = PARSER.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int from = line(headings.get(i)) + 1;
            int to = i + 1 < headings.size() ? line(headings.get(i + 1)) : lines.size();
            sections.add(new Section(
                    headings.get(i).getLevel(),
                    plainText(headings.get(i)),
                    String.join("\n", lines.subList(from, to)).strip()));
        }
        return sections;
    }

    private static int line(Node node) {
        return node.getSourceSpans().getFirst().getLineIndex();
    }

    private static ExampleHelp example(Section section) {
        String code = "";
        String preparation = "";
        StringBuilder remarks = new StringBuilder();
        List<String> lines = section.text().lines().toList();
        for (Node node = PARSER.parse(section.text()).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock block) {
                if (block.getInfo().endsWith(" preparation")) {
                    preparation = block.getLiteral();
                } else {
                    code = block.getLiteral();
                }
            } else {
                remarks.append(remarks.isEmpty() ? "" : "\n\n").append(source(node, lines));
            }
        }
        return new ExampleHelp(section.title(), code.stripTrailing(), remarks.toString(), preparation.stripTrailing());
    }

    private static String source(Node node, List<String> lines) {
        List<SourceSpan> spans = node.getSourceSpans();
        return String.join(
                "\n",
                lines.subList(spans.getFirst().getLineIndex(), spans.getLast().getLineIndex() + 1));
    }

    private static List<CommandHelp.LinkHelp> links(String section) {
        List<CommandHelp.LinkHelp> links = new ArrayList<>();
        PARSER.parse(section).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(new CommandHelp.LinkHelp(plainText(link), link.getDestination()));
            }
        });
        return links;
    }

    private static String plainText(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }
}

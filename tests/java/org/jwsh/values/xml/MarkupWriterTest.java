package org.jwsh.values.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.jwsh.values.NetException;

class MarkupWriterTest {
    private static String written(String indent, boolean declaration, Consumer<MarkupWriter> script) {
        StringBuilder out = new StringBuilder();
        MarkupWriter.Layout layout = new MarkupWriter.Layout(indent, "\n", false, declaration, "utf-8", '"');
        script.accept(new MarkupWriter(out::append, layout));
        return out.toString();
    }

    @Test
    void elementsStandOnLinesOfTheirOwnUnlessThereIsTextBesideThem() {
        String markup = written("  ", false, writer -> {
            writer.startElement(null, "a", null);
            writer.element(null, "b", null, "text");
            writer.startElement(null, "c", null);
            writer.text("mixed");
            writer.element(null, "d", null, null);
            writer.endElement(false);
            writer.endElement(false);
        });
        assertThat(markup).isEqualTo("<a>\n  <b>text</b>\n  <c>mixed<d /></c>\n</a>");
    }

    @Test
    void aDocumentBeginsWithItsDeclaration() {
        assertThat(written(null, true, writer -> writer.element(null, "a", null, "")))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"utf-8\"?><a />");
    }

    @Test
    void namespacesAreDeclaredBehindTheAttributes() {
        String markup = written(null, false, writer -> {
            writer.startElement("p", "a", "urn:p");
            writer.attribute(null, "x", null, "\"1\" < 2");
            writer.element(null, "b", "urn:p", "c");
            writer.endElement(false);
        });
        assertThat(markup).isEqualTo("<p:a x=\"&quot;1&quot; &lt; 2\" xmlns:p=\"urn:p\"><p:b>c</p:b></p:a>");
    }

    @Test
    void aDeclarationThatIsWrittenIsNotWrittenAgain() {
        String markup = written(null, false, writer -> {
            writer.startElement("p", "a", "urn:p");
            writer.attribute("xmlns", "p", null, "urn:p");
            writer.endElement(false);
        });
        assertThat(markup).isEqualTo("<p:a xmlns:p=\"urn:p\" />");
    }

    @Test
    void theEndOfTheDocumentEndsWhatIsOpen() {
        String markup = written(null, false, writer -> {
            writer.startElement(null, "a", null);
            writer.startElement(null, "b", null);
            writer.data("1 < 2");
            writer.endDocument();
        });
        assertThat(markup).isEqualTo("<a><b><![CDATA[1 < 2]]></b></a>");
    }

    @Test
    void anEndWithoutABeginningIsRefused() {
        assertThatThrownBy(() -> written(null, false, writer -> writer.endElement(false)))
                .isInstanceOf(NetException.class)
                .hasMessage("There was no XML start tag open.");
    }
}

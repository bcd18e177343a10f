package org.jwsh.values.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.values.NetException;

class XmlParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<a> | Unexpected end of file has occurred. The following elements are not closed: a. Line 1, position 4.",
                "<a><b | Unexpected end of file has occurred. The following elements are not closed: b, a. Line 1, position 6.",
                "<a></b> | The 'a' start tag on line 1 position 2 does not match the end tag of 'b'. Line 1, position 6.",
                "<a/><b/> | There are multiple root elements. Line 1, position 6.",
                "abc | Data at the root level is invalid. Line 1, position 1.",
                "</a> | Unexpected end tag. Line 1, position 2.",
                "<a b=1/> | '1' is an unexpected token. The expected token is '\"' or '''. Line 1, position 6.",
                "<a b/> | '/' is an unexpected token. The expected token is '='. Line 1, position 5.",
                "<a b='1' b='2'/> | 'b' is a duplicate attribute name. Line 1, position 10.",
                "<a>&x;</a> | Reference to undeclared entity 'x'. Line 1, position 5.",
                "<a>&</a> | An error occurred while parsing EntityName. Line 1, position 5.",
                "<1/> | Name cannot begin with the '1' character, hexadecimal value 0x31. Line 1, position 2.",
                "<a:b/> | 'a' is an undeclared prefix. Line 1, position 2.",
                "<a b='1 | There is an unclosed literal string. Line 1, position 8."
            })
    void saysWhatIsWrongWithAWholeDocumentAndWhere(String text, String message) {
        assertThatThrownBy(() -> XmlParser.parseWhole(text, false)).hasMessage(message);
    }

    @Test
    void whatCannotBePartOfADocumentIsRefusedInPieces() {
        assertThatThrownBy(() -> XmlParser.parse("<a/><b/>"))
                .hasMessage("This document already has a 'DocumentElement' node.");
        assertThatThrownBy(() -> XmlParser.parse("<a/>x")).hasMessageContaining("the wrong type");
        assertThat(XmlParser.parse(" ").outerXml()).isEmpty();
    }

    @Test
    void aDeclarationStandsFirst() {
        assertThatThrownBy(() -> XmlParser.parse("\n<?xml version='1.0'?><a/>"))
                .hasMessageStartingWith("Unexpected XML declaration.")
                .hasMessageEndingWith("Line 2, position 3.");
    }

    @Property(tries = 300)
    void noTextMakesItFailOtherwise(
            @ForAll @CharRange(from = '!', to = '>') @CharRange(from = 'a', to = 'c') String text) {
        try {
            XmlParser.parse("<" + text);
            XmlParser.parseWhole("<" + text, false);
        } catch (NetException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
    }
}

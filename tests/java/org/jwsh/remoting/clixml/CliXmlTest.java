package org.jwsh.remoting.clixml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.security.SecureString;
import org.jwsh.values.time.TimeSpan;

class CliXmlTest {
    private static Object roundTrip(Object value) {
        return CliXmlDeserializer.element(CliXmlSerializer.element(value, 2, SecretCipher.NONE), SecretCipher.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a_x0041_b", "_x", "_", "line\r\nnext\t\0", "\uD83D\uDE00", "<a&\">", "\uFFFF"})
    void anyTextComesBack(String text) {
        assertThat(roundTrip(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 10_000_000L, 864_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE + 1})
    void anyTimeSpanComesBack(long ticks) {
        assertThat(roundTrip(new TimeSpan(ticks))).isEqualTo(new TimeSpan(ticks));
    }

    @Test
    void anObjectOfAnUnknownTypeBecomesABagWithItsTypeNames() {
        PSObject bag = (PSObject) roundTrip(new IllegalStateException("gone"));

        assertThat(bag.isCustom()).isTrue();
        assertThat(bag.typeNames()).allMatch(name -> name.startsWith("Deserialized."));
    }

    @Test
    void whatWasReadIsWrittenAgainAsTheSame() {
        String first = CliXmlSerializer.document(
                PSObject.custom().put("A", 1).put("B", new Object[] {"x", Map.of("k", 2)}), 2);
        Object read = CliXmlDeserializer.document(first).getFirst();
        String second = CliXmlSerializer.document(read, 2);
        Object again = CliXmlDeserializer.document(second).getFirst();

        assertThat(CliXmlSerializer.document(again, 2)).isEqualTo(second);
    }

    @Test
    void anObjectThatHoldsItselfIsReferredTo() {
        Hashtable table = new Hashtable();
        table.put("self", table);

        PSObject read = (PSObject) roundTrip(table);

        assertThat(((Map<?, ?>) read.base()).get("self")).isSameAs(read);
    }

    @Test
    void secretsLeaveOnlyThroughTheCipher() {
        SecureString secret = (SecureString) roundTrip(new SecureString("pw".toCharArray()));

        assertThat(secret.reveal()).containsExactly('p', 'w');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<Objs",
                "plain",
                "<a/>",
                "<!DOCTYPE x [<!ENTITY e 'v'>]><Objs>&e;</Objs>",
                "<Objs><Ref RefId=\"7\" /></Objs>",
                "<Objs><I32>x</I32></Objs>",
                "<Objs><Evil>1</Evil></Objs>",
                "<Objs><Obj RefId=\"0\"><DCT><En><S N=\"Value\">v</S></En></DCT></Obj></Objs>"
            })
    void whatIsNoCliXmlIsAnXmlException(String text) {
        assertThatThrownBy(() -> CliXmlDeserializer.document(text))
                .isInstanceOfSatisfying(
                        NetException.class,
                        e -> assertThat(e.netType().fullName()).isEqualTo("System.Xml.XmlException"));
    }

    @Test
    void nestingHasALimit() {
        String deep = "<Objs>" + "<Obj><LST>".repeat(5000) + "</LST></Obj>".repeat(5000) + "</Objs>";

        assertThatThrownBy(() -> CliXmlDeserializer.document(deep)).hasMessageContaining("nested too deeply");
    }

    @Test
    void objectsAreReadOneByOne() {
        assertThat(CliXmlDeserializer.document("<Objs><I32>1</I32><Nil /><S>x</S></Objs>"))
                .isEqualTo(java.util.Arrays.asList(1, null, "x"));
        assertThat(CliXmlDeserializer.document("<Objs />")).isEqualTo(List.of());
    }
}

package org.jwsh.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;

@DisplayName("Parameters that cmdlets share stand in the sets of each")
class ParameterGroupTest {
    static final class Wrapping {
        @Parameter(position = 1)
        String paper;

        @Parameter(set = "Gift", mandatory = true)
        String ribbon;
    }

    @Cmdlet(verb = "Send", noun = "Gift")
    static final class SendGift extends PSCmdlet {
        @Parameter(
                set = {"Gift", "Surprise"},
                mandatory = true)
        @Parameter(set = "Return")
        String name;

        @ParameterGroup(set = {"Gift", "Surprise"})
        final Wrapping wrapping = new Wrapping();
    }

    @Cmdlet(verb = "Send", noun = "Parcel")
    static final class SendParcel extends PSCmdlet {
        @ParameterGroup
        final Wrapping wrapping = new Wrapping();
    }

    private static List<String> sets(Class<? extends PSCmdlet> type, String parameter) {
        return CommandMetadata.of("Send-It", type).find(parameter).sets().stream()
                .map(ParameterSetMetadata::set)
                .toList();
    }

    @Test
    void aParameterIsInEachSetThatItNames() {
        assertThat(sets(SendGift.class, "Name")).containsExactly("Gift", "Surprise", "Return");
        assertThat(CommandMetadata.of("Send-Gift", SendGift.class).find("Name").sets())
                .extracting(ParameterSetMetadata::mandatory)
                .containsExactly(true, true, false);
    }

    @Test
    void aParameterWithoutSetsIsInThoseOfItsGroup() {
        assertThat(sets(SendGift.class, "Paper")).containsExactly("Gift", "Surprise");
        assertThat(CommandMetadata.of("Send-Gift", SendGift.class).find("Paper").sets())
                .allMatch(set -> set.position() == 1);
    }

    @Test
    void aParameterWithASetOfItsOwnKeepsIt() {
        assertThat(sets(SendGift.class, "Ribbon")).containsExactly("Gift");
    }

    @Test
    void aGroupWithoutSetsIsInAll() {
        assertThat(sets(SendParcel.class, "Paper")).containsExactly(Parameter.ALL_SETS);
    }
}

package org.jwsh.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;

@DisplayName("Arguments find their parameters")
class ParameterBinderTest {

    @Cmdlet(verb = "Send", noun = "Parcel", defaultParameterSet = "Address")
    static final class SendParcel extends PSCmdlet {
        @Parameter(set = "Address", position = 0, mandatory = true)
        String address;

        @Parameter(set = "Box", mandatory = true)
        int box;

        @Parameter(position = 1)
        @Alias("kg")
        double weight = 1;

        @Parameter
        boolean express;

        @Parameter
        String[] label;
    }

    private static final CommandMetadata METADATA = CmdletMetadataReader.read("Send-Parcel", SendParcel.class);

    /** A host with nobody to ask. */
    private static final PSHost NOBODY = (PSHost) Proxy.newProxyInstance(
            PSHost.class.getClassLoader(),
            new Class<?>[] {PSHost.class},
            (host, method, arguments) -> method.getReturnType() == boolean.class ? false : null);

    private final ExecutionContext context = new ExecutionContext(NOBODY, null, null);

    private Map<Object, Object> bind(SendParcel cmdlet, List<Argument> arguments) {
        InvocationInfo invocation = new InvocationInfo(null, "Send-Parcel", Extent.EMPTY);
        BindingState state = new BindingState(
                METADATA,
                context,
                new BindingErrors(invocation, "SendParcel"),
                new BindingTarget(cmdlet, new CommonParameters(), true),
                arguments,
                false);
        new ParameterBinder(state, given -> List.of()).bindArguments();
        return state.boundParameters();
    }

    private static Argument named(String name, Object value) {
        return Argument.named(name, "-" + name + ":", value, Extent.EMPTY);
    }

    private static Argument value(Object value) {
        return Argument.of(value, Extent.EMPTY);
    }

    @Test
    @DisplayName("by position, by alias, by the beginning of a name")
    void bindsInAllWays() {
        SendParcel cmdlet = new SendParcel();

        bind(cmdlet, List.of(value("Bern"), named("kg", 2.5), Argument.parameter("exp", "-exp", Extent.EMPTY)));

        assertThat(cmdlet.address).isEqualTo("Bern");
        assertThat(cmdlet.weight).isEqualTo(2.5);
        assertThat(cmdlet.express).isTrue();
    }

    @Test
    @DisplayName("what no parameter takes is an error with PowerShell's id")
    void refusesWhatNoParameterTakes() {
        assertThatThrownBy(() -> bind(new SendParcel(), List.of(value("Bern"), value(1.0), value("more"))))
                .isInstanceOfSatisfying(
                        NetException.class,
                        problem -> assertThat(problem.errorRecord().fullyQualifiedErrorId())
                                .isEqualTo("PositionalParameterNotFound,SendParcel"));
    }

    @Property(tries = 200)
    void theOrderOfNamedArgumentsMakesNoDifference(
            @ForAll("namedArguments") List<Argument> arguments, @ForAll long seed) {
        List<Argument> shuffled = new ArrayList<>(arguments);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(outcome(shuffled)).isEqualTo(outcome(arguments));
    }

    @Property(tries = 200)
    void whatWasBoundBindsAgainToTheSame(@ForAll("namedArguments") List<Argument> arguments) {
        Map<Object, Object> first;
        try {
            first = bind(new SendParcel(), arguments);
        } catch (NetException refused) {
            return;
        }
        List<Argument> again = first.entrySet().stream()
                .map(e -> named(e.getKey().toString(), e.getValue()))
                .toList();

        assertThat(text(bind(new SendParcel(), again))).isEqualTo(text(first));
    }

    @Property(tries = 500)
    void nothingButBindingErrorsIsThrown(@ForAll("anyArguments") List<Argument> arguments) {
        try {
            bind(new SendParcel(), arguments);
        } catch (NetException refused) {
            assertThat(refused.errorRecord().fullyQualifiedErrorId()).endsWith(",SendParcel");
        }
    }

    private String outcome(List<Argument> arguments) {
        try {
            return text(bind(new SendParcel(), arguments));
        } catch (NetException refused) {
            return refused.errorRecord().errorId();
        }
    }

    private static String text(Map<Object, Object> bound) {
        return bound.entrySet().stream()
                .map(e -> e.getKey() + "=" + (e.getValue() instanceof String[] texts ? List.of(texts) : e.getValue()))
                .sorted()
                .toList()
                .toString();
    }

    @Provide
    Arbitrary<List<Argument>> namedArguments() {
        return Arbitraries.of(
                        named("Address", "Bern"),
                        named("Box", 12),
                        named("Weight", "3"),
                        named("Express", true),
                        named("Label", new Object[] {"a", 1}))
                .list()
                .uniqueElements()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Argument>> anyArguments() {
        Arbitrary<Object> values =
                Arbitraries.of("text", "", "12", 7, -1.5, true, new Object[0], new Object[] {1, null, "x"}, Map.of());
        Arbitrary<String> names = Arbitraries.of("Address", "a", "Box", "kg", "Express", "e", "Label", "Nope", "?", "");
        return Arbitraries.oneOf(
                        values.map(ParameterBinderTest::value),
                        names.map(n -> Argument.parameter(n, "-" + n, Extent.EMPTY)),
                        names.flatMap(n -> values.map(v -> named(n, v))))
                .list()
                .ofMaxSize(6);
    }
}

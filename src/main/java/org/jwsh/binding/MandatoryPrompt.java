package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.runtime.PSHost;
import org.jwsh.values.NetType;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/** Asks the user for the values of mandatory parameters that were not given. */
final class MandatoryPrompt {
    private final BindingState state;
    private final ArgumentBinding binding;

    MandatoryPrompt(BindingState state, ArgumentBinding binding) {
        this.state = state;
        this.binding = binding;
    }

    /** Whether there is somebody to ask. */
    boolean canAsk() {
        return state.context().host().isInteractive();
    }

    /** Asks for one parameter after the other and binds what is typed. */
    void ask(List<String> names) {
        PSHost host = state.context().host();
        host.write("\ncmdlet " + state.metadata().name() + " at command pipeline position "
                + state.errors().invocation().pipelinePosition() + "\nSupply values for the following parameters:\n");
        for (ParameterMetadata parameter : state.unboundParameters()) {
            if (names.contains(parameter.name())) {
                binding.bind(parameter, answer(parameter, host), Extent.EMPTY);
                state.narrowTo(parameter);
            }
        }
    }

    private static Object answer(ParameterMetadata parameter, PSHost host) {
        NetType type = parameter.type();
        if (type.javaClass() == SecureString.class) {
            host.write(parameter.name() + ": ");
            return secret(host);
        }
        if (type.javaClass() == PSCredential.class) {
            host.write(parameter.name() + "\nUser: ");
            String user = host.readLine();
            host.write("Password for user " + user + ": ");
            return new PSCredential(user, secret(host));
        }
        if (type.isArray()) {
            return elements(parameter, host);
        }
        host.write(parameter.name() + ": ");
        return host.readLine();
    }

    private static SecureString secret(PSHost host) {
        char[] typed = host.readSecret();
        return new SecureString(typed == null ? new char[0] : typed);
    }

    private static Object[] elements(ParameterMetadata parameter, PSHost host) {
        List<Object> elements = new ArrayList<>();
        while (true) {
            host.write(parameter.name() + "[" + elements.size() + "]: ");
            String line = host.readLine();
            if (line == null || line.isEmpty()) {
                return elements.toArray();
            }
            elements.add(line);
        }
    }
}

package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/** Asks the user for the values of mandatory parameters that were not given. */
final class MandatoryPrompt {
    /** What a user types who wants to know what a parameter is. */
    private static final String HELP = "!?";

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
        List<ParameterMetadata> missing = state.unboundParameters().stream()
                .filter(parameter -> names.contains(parameter.name()))
                .toList();
        boolean helpful = missing.stream().anyMatch(parameter -> helpMessage(parameter) != null);
        host.write("\ncmdlet " + state.metadata().name() + " at command pipeline position "
                + state.errors().invocation().pipelinePosition() + "\nSupply values for the following parameters:\n"
                + (helpful ? "(Type " + HELP + " for Help.)\n" : ""));
        for (ParameterMetadata parameter : missing) {
            binding.bind(parameter, answer(parameter, host), Extent.EMPTY);
            state.narrowTo(parameter);
        }
    }

    /** What a user is told who asks what a parameter is, or null. */
    private String helpMessage(ParameterMetadata parameter) {
        for (ParameterSetMetadata set : parameter.sets()) {
            if (set.helpMessage() != null && (set.flag() & state.validSets()) != 0) {
                return set.helpMessage();
            }
        }
        return null;
    }

    private Object answer(ParameterMetadata parameter, PSHost host) {
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
        return value(parameter, parameter.name() + ": ", type, host);
    }

    /** Asks until what is typed is a value of the type; help is given where it is asked for. */
    private Object value(ParameterMetadata parameter, String caption, NetType type, PSHost host) {
        while (true) {
            host.write(caption);
            String line = host.readLine();
            if (line == null) {
                throw new PipelineStoppedException();
            }
            if (line.equals(HELP)) {
                String message = helpMessage(parameter);
                host.write((message == null ? "No help is available for " + parameter.name() + "." : message) + "\n");
                continue;
            }
            String typed = line.startsWith("!!") ? line.substring(1) : line;
            if (typed.isEmpty() || isValue(typed, type)) {
                return typed;
            }
            host.write("Cannot recognize \"" + typed + "\" as a " + type.fullName() + " due to a format error.\n");
        }
    }

    private static boolean isValue(String typed, NetType type) {
        try {
            LanguagePrimitives.convertTo(typed, type);
            return true;
        } catch (NetException noValue) {
            return false;
        }
    }

    private static SecureString secret(PSHost host) {
        char[] typed = host.readSecret();
        return new SecureString(typed == null ? new char[0] : typed);
    }

    /** Asks for one element after the other until nothing is typed. */
    private Object[] elements(ParameterMetadata parameter, PSHost host) {
        List<Object> elements = new ArrayList<>();
        while (true) {
            String caption = parameter.name() + "[" + elements.size() + "]: ";
            Object element = value(parameter, caption, parameter.type().elementType(), host);
            if (element.equals("")) {
                return elements.toArray();
            }
            elements.add(element);
        }
    }
}

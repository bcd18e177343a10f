package org.jwsh.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jwsh.simulators.dpm.DpmSimulator;
import org.jwsh.simulators.oneview.OneViewSimulator;
import org.jwsh.simulators.oneview.SimulatorSettings;

/** Runs scripts in fresh sessions whose appliances and DPM servers are simulated; the simulators live as long as the shell. */
final class SimulatedShell implements AutoCloseable {
    private static final String DESCRIBE_ERROR = """
         ; foreach ($e in $Error) {
             "id: $($e.FullyQualifiedErrorId)"
             "category: $($e.CategoryInfo.Category)"
             "reason: $($e.CategoryInfo.Reason)"
             "target: $($e.TargetObject)"
             "message: $($e.Exception.Message)"
         }
        """;

    private final Simulation simulation;

    /** What a script wrote and how it ended. */
    record Outcome(String output, String error, int exitCode) {}

    SimulatedShell() {
        this(new SimulatorSettings());
    }

    SimulatedShell(SimulatorSettings settings) {
        simulation = new Simulation(settings);
    }

    OneViewSimulator appliances() {
        return simulation.appliances();
    }

    DpmSimulator dpmServers() {
        return simulation.dpmServers();
    }

    /** Runs a script with nobody to ask. */
    Outcome run(String script) {
        return launch(false, "", "-NoProfile", "-NonInteractive", "-Command", script);
    }

    /** Runs a script for somebody who types these lines when asked. */
    Outcome runWithAnswers(String script, String... typed) {
        return launch(true, String.join("\n", typed) + "\n", "-NoProfile", "-Command", script);
    }

    /** Runs a script file. */
    Outcome runFile(String... arguments) {
        return launch(false, "", arguments);
    }

    /** Runs a script and then describes each error that it left in {@code $Error}, the newest first. */
    Outcome runAndDescribeErrors(String script) {
        return run("& {\n" + script + "\n} 2>$null" + DESCRIBE_ERROR);
    }

    @Override
    public void close() {
        simulation.close();
    }

    private Outcome launch(boolean terminal, String input, String... arguments) {
        var output = new ByteArrayOutputStream();
        var error = new ByteArrayOutputStream();
        Launch launch = new Launch(
                List.of(arguments),
                Map.of("TERM", "dumb"),
                Path.of("").toAbsolutePath(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output,
                error,
                terminal,
                120);
        try {
            int exitCode = ConsoleHost.runIn(simulation, launch);
            return new Outcome(
                    output.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8), exitCode);
        } catch (CommandLine.UsageException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}

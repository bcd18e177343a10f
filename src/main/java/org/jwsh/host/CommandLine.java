package org.jwsh.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What the arguments of the process ask for, by PowerShell's rules: names ignore case, may be cut short down to a fixed
 * prefix, start with one dash or two; {@code -File} and {@code -Command} take everything that follows.
 *
 * @param task what to do
 * @param text the script path of {@link Task#FILE} or the script text of {@link Task#COMMAND}; empty otherwise
 * @param arguments what follows the script path, as given
 * @param workingDirectory where to start, null for the process's directory
 * @param noProfile whether profile scripts are left out
 * @param nonInteractive whether prompts are errors
 * @param noExit whether the prompt comes after the task
 * @param noLogo whether the banner of the interactive shell is left out
 * @param simulate whether embedded servers answer for the real ones
 * @param simulationData the folder of resources that simulated appliances have besides the generated ones; null for none
 */
public record CommandLine(
        Task task,
        String text,
        List<String> arguments,
        String workingDirectory,
        boolean noProfile,
        boolean nonInteractive,
        boolean noExit,
        boolean noLogo,
        boolean simulate,
        String simulationData) {

    /** What the shell is started for. */
    public enum Task {
        /** Run a script file. */
        FILE,
        /** Run the text of the command line. */
        COMMAND,
        /** Run standard input, statement by statement. */
        INPUT,
        /** Read from the terminal, run, print; standard input where there is no terminal. */
        INTERACTIVE,
        /** Run commands for another process that speaks the remoting protocol on standard input and output. */
        SERVER,
        /** Print the version. */
        VERSION,
        /** Print how to start the shell. */
        HELP
    }

    /** Arguments that make no sense together; the message is PowerShell's. */
    public static final class UsageException extends Exception {
        private static final long serialVersionUID = 1;

        UsageException(String message) {
            super(message);
        }
    }

    /** A name on the command line, with the shortest form that is understood and a second name. */
    private enum Option {
        HELP("help", "h", "?"),
        VERSION("version", "v", "v"),
        LOGIN("login", "l", "l"),
        NO_EXIT("noexit", "noe", "noe"),
        NO_LOGO("nologo", "nol", "nol"),
        NO_PROFILE("noprofile", "nop", "nop"),
        NON_INTERACTIVE("noninteractive", "noni", "noni"),
        INTERACTIVE("interactive", "i", "i"),
        NO_PROFILE_LOAD_TIME("noprofileloadtime", "noprofileloadtime", "noprofileloadtime"),
        STA("sta", "sta", "sta"),
        MTA("mta", "mta", "mta"),
        COMMAND("command", "c", "c"),
        FILE("file", "f", "f"),
        ENCODED_COMMAND("encodedcommand", "e", "ec"),
        EXECUTION_POLICY("executionpolicy", "ex", "ep"),
        INPUT_FORMAT("inputformat", "inp", "if"),
        OUTPUT_FORMAT("outputformat", "o", "of"),
        WORKING_DIRECTORY("workingdirectory", "wo", "wd"),
        SETTINGS_FILE("settingsfile", "settings", "settings"),
        CONFIGURATION_NAME("configurationname", "config", "config"),
        CUSTOM_PIPE_NAME("custompipename", "cus", "cus"),
        WINDOW_STYLE("windowstyle", "w", "w"),
        SERVER_MODE("servermode", "s", "s"),
        SSH_SERVER_MODE("sshservermode", "sshs", "sshs"),
        SIMULATE("simulate", "simulate", "simulate"),
        SIMULATE_DATA("simulate-data", "simulate-data", "simulate-data");

        private final String name;
        private final String shortest;
        private final String alias;

        Option(String name, String shortest, String alias) {
            this.name = name;
            this.shortest = shortest;
            this.alias = alias;
        }

        private boolean isMeantBy(String word) {
            return word.equals(alias) || (name.startsWith(word) && word.length() >= shortest.length());
        }

        /** The option that a word names; null where it names none. */
        static Option named(String word) {
            if (!word.startsWith("-")) {
                return null;
            }
            String bare = word.substring(word.startsWith("--") ? 2 : 1).toLowerCase(Locale.ROOT);
            for (Option option : values()) {
                if (!bare.isEmpty() && option.isMeantBy(bare)) {
                    return option;
                }
            }
            return null;
        }
    }

    /** Reads the arguments of the process. */
    public static CommandLine parse(List<String> arguments) throws UsageException {
        return new Reading(new ArrayDeque<>(arguments)).read();
    }

    private static final class Reading {
        private final Deque<String> rest;
        private Task task = Task.INTERACTIVE;
        private String text = "";
        private List<String> scriptArguments = List.of();
        private String workingDirectory;
        private boolean noProfile;
        private boolean nonInteractive;
        private boolean noExit;
        private boolean noLogo;
        private boolean simulate;
        private String simulationData;

        Reading(Deque<String> rest) {
            this.rest = rest;
        }

        CommandLine read() throws UsageException {
            while (!rest.isEmpty()) {
                String word = rest.peek();
                Option option = Option.named(word);
                if (option == null) {
                    // The first word that is no option is the script to run, a lone dash standard input.
                    takeFile();
                } else {
                    rest.pop();
                    take(option, word);
                }
            }
            return new CommandLine(
                    task,
                    text,
                    scriptArguments,
                    workingDirectory,
                    noProfile,
                    nonInteractive,
                    noExit,
                    noLogo,
                    simulate,
                    simulationData);
        }

        private void take(Option option, String word) throws UsageException {
            switch (option) {
                case HELP -> finish(Task.HELP);
                case VERSION -> finish(Task.VERSION);
                case NO_EXIT -> noExit = true;
                case NO_LOGO -> noLogo = true;
                case NO_PROFILE -> noProfile = true;
                case NON_INTERACTIVE -> nonInteractive = true;
                case INTERACTIVE -> nonInteractive = false;
                case LOGIN, STA, MTA, NO_PROFILE_LOAD_TIME -> {}
                case SIMULATE -> simulate = true;
                case SIMULATE_DATA -> {
                    simulate = true;
                    simulationData = value(word);
                }
                case SERVER_MODE, SSH_SERVER_MODE -> task = Task.SERVER;
                case WORKING_DIRECTORY -> workingDirectory = value(word);
                case EXECUTION_POLICY,
                        INPUT_FORMAT,
                        OUTPUT_FORMAT,
                        SETTINGS_FILE,
                        CONFIGURATION_NAME,
                        CUSTOM_PIPE_NAME,
                        WINDOW_STYLE -> value(word);
                case ENCODED_COMMAND -> {
                    task = Task.COMMAND;
                    text = decode(value(word));
                }
                case COMMAND -> takeCommand();
                case FILE -> {
                    if (rest.isEmpty()) {
                        throw new UsageException(
                                "Cannot process the command because -File requires a file path. Supply a path for the"
                                        + " -File parameter.");
                    }
                    takeFile();
                }
            }
        }

        private void finish(Task last) {
            task = last;
            rest.clear();
        }

        private String value(String word) throws UsageException {
            if (rest.isEmpty()) {
                throw new UsageException(
                        "Cannot process the command because of a missing argument after %s.".formatted(word));
            }
            return rest.pop();
        }

        private void takeCommand() throws UsageException {
            if (rest.isEmpty()) {
                throw new UsageException(
                        "Cannot process the command because of a missing parameter. A command must follow -Command.");
            }
            if (rest.peek().equals("-")) {
                if (rest.size() > 1) {
                    throw new UsageException(
                            "'-' was specified with the -Command parameter; no other arguments to -Command are"
                                    + " permitted.");
                }
                finish(Task.INPUT);
                return;
            }
            task = Task.COMMAND;
            text = String.join(" ", rest);
            rest.clear();
        }

        private void takeFile() {
            String path = rest.pop();
            if (path.equals("-")) {
                finish(Task.INPUT);
                return;
            }
            task = Task.FILE;
            text = path;
            scriptArguments = List.copyOf(rest);
            rest.clear();
        }

        private static String decode(String encoded) throws UsageException {
            try {
                return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_16LE);
            } catch (IllegalArgumentException e) {
                throw new UsageException(
                        "Cannot process the command because the value specified with -EncodedCommand is"
                                + " not properly encoded. The value must be Base64 encoded.");
            }
        }
    }
}

package org.jwsh.host;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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
 * @param noProfileLoadTime whether the time that profile scripts took is never told
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
        boolean noProfileLoadTime,
        boolean readsXml,
        boolean writesXml,
        boolean simulate,
        String simulationData) {

    private static final String MISSING_COMMAND =
            "Cannot process the command because of a missing parameter. A command must follow -Command.";
    private static final String AND_AGAIN = " Specify this argument and try again.";
    private static final int LONGEST_SOCKET = 104;
    private static final int BASE64_GROUP = 4;
    private static final Set<String> POLICIES =
            Set.of("bypass", "allsigned", "default", "remotesigned", "restricted", "unrestricted", "undefined");

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

        private final boolean help;

        UsageException(String message, boolean help) {
            super(message);
            this.help = help;
        }

        /** Whether the message is followed by how to start the shell. */
        public boolean showsHelp() {
            return help;
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
        COMMAND_WITH_ARGS("commandwithargs", "commandwithargs", "cwa"),
        FILE("file", "f", "f"),
        ENCODED_COMMAND("encodedcommand", "e", "ec"),
        EXECUTION_POLICY("executionpolicy", "ex", "ep"),
        INPUT_FORMAT("inputformat", "inp", "if"),
        OUTPUT_FORMAT("outputformat", "o", "of"),
        WORKING_DIRECTORY("workingdirectory", "wo", "wd"),
        SETTINGS_FILE("settingsfile", "settings", "settings"),
        CONFIGURATION_FILE("configurationfile", "configurationfile", "configurationfile"),
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

    /** The options that a word with a dash may be meant for: those whose names hold it. */
    static List<String> similar(String word) {
        if (!word.startsWith("-") || word.length() < 2) {
            return List.of();
        }
        String bare = word.substring(1).toLowerCase(Locale.ROOT);
        return Stream.of(Option.values())
                .map(option -> option.name)
                .filter(name -> name.contains(bare))
                .toList();
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
        private boolean noProfileLoadTime;
        private boolean readsXml;
        private boolean writesXml;
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
                    noProfileLoadTime,
                    readsXml,
                    writesXml,
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
                case LOGIN -> {}
                case NO_PROFILE_LOAD_TIME -> noProfileLoadTime = true;
                case STA -> throw new UsageException("Parameter -STA is not supported on this platform.", false);
                case MTA -> throw new UsageException("Parameter -MTA is not supported on this platform.", false);
                case WINDOW_STYLE ->
                    throw new UsageException("Parameter -WindowStyle is not implemented on this platform.", false);
                case SIMULATE -> simulate = true;
                case SIMULATE_DATA -> {
                    simulate = true;
                    simulationData = value(needed("--simulate-data", "a folder"), false);
                }
                case SERVER_MODE, SSH_SERVER_MODE -> task = Task.SERVER;
                case WORKING_DIRECTORY ->
                    workingDirectory = value(needed("-WorkingDirectory", "a directory path"), false);
                case EXECUTION_POLICY -> executionPolicy();
                case INPUT_FORMAT ->
                    readsXml = isXml(
                            "Cannot process the command because the -InputFormat parameter requires an argument. Specify"
                                    + " a valid format argument for this parameter.\nValid formats are:\nText\nXML\n");
                case OUTPUT_FORMAT ->
                    writesXml =
                            isXml("The command cannot be run because no argument has been supplied for the OutputFormat"
                                    + " parameter.\nValid formats are:\nText\nXML\n");
                case SETTINGS_FILE -> settingsFile();
                case CONFIGURATION_FILE ->
                    value(needed("-ConfigurationFile", "a session configuration (.pssc) file path") + AND_AGAIN, false);
                case CONFIGURATION_NAME ->
                    value(needed("-ConfigurationName", "a remote endpoint configuration name") + AND_AGAIN, false);
                case CUSTOM_PIPE_NAME -> pipeName();
                case ENCODED_COMMAND -> {
                    requireNoCommand();
                    if (rest.isEmpty()) {
                        throw new UsageException(MISSING_COMMAND, true);
                    }
                    task = Task.COMMAND;
                    text = decode(rest.pop());
                }
                case COMMAND -> takeCommand();
                case COMMAND_WITH_ARGS -> {
                    requireNoCommand();
                    if (rest.isEmpty()) {
                        throw new UsageException(MISSING_COMMAND, true);
                    }
                    task = Task.COMMAND;
                    text = rest.pop();
                    scriptArguments = List.copyOf(rest);
                    rest.clear();
                }
                case FILE -> {
                    if (rest.isEmpty()) {
                        throw new UsageException(
                                "The command cannot be run because the File parameter requires a file path. Supply a"
                                        + " path for the File parameter and then try the command again.",
                                true);
                    }
                    takeFile();
                }
            }
        }

        private void requireNoCommand() throws UsageException {
            if (task == Task.COMMAND) {
                throw new UsageException(
                        "Cannot process command because a command is already specified with -Command,"
                                + " -CommandWithArgs, or -EncodedCommand.",
                        true);
            }
        }

        private static String needed(String parameter, String what) {
            return "Cannot process the command because " + parameter + " requires an argument that is " + what + ".";
        }

        private void executionPolicy() throws UsageException {
            String policy = value(
                    "Cannot process the execution policy because of a missing policy name. A policy name must follow"
                            + " -ExecutionPolicy.",
                    true);
            if (!POLICIES.contains(policy.toLowerCase(Locale.ROOT))) {
                throw new UsageException("Invalid ExecutionPolicy value '" + policy + "'.", true);
            }
        }

        private boolean isXml(String missing) throws UsageException {
            String format = value(missing, true);
            boolean xml = format.equalsIgnoreCase("XML");
            if (!xml && !format.equalsIgnoreCase("Text")) {
                throw new UsageException(
                        "Cannot process the command because of an incorrect parameter value. \"" + format
                                + "\" is not a valid format.\nValid formats are:\nText\nXML\n",
                        true);
            }
            return xml;
        }

        private void settingsFile() throws UsageException {
            String file = value(needed("-SettingsFile", "a file path"), false);
            if (!Files.exists(Path.of(file))) {
                throw new UsageException(
                        "The argument '" + Path.of(file).toAbsolutePath()
                                + "' passed to the -SettingsFile does not exist. Provide the path to an existing json"
                                + " file as an argument to the -SettingsFile parameter.",
                        false);
            }
        }

        private void pipeName() throws UsageException {
            String name = value(needed("-CustomPipeName", "a name of the pipe you want to use") + AND_AGAIN, false);
            int most = LONGEST_SOCKET - "/tmp/CoreFxPipe_".length();
            if (name.length() > most) {
                throw new UsageException(
                        "Cannot process the command because -CustomPipeName specified is too long. Pipe names on this"
                                + " platform can be up to " + most + " characters long. Your pipe name '" + name
                                + "' is " + name.length() + " characters.",
                        false);
            }
        }

        private void finish(Task last) {
            task = last;
            rest.clear();
        }

        private String value(String missing, boolean help) throws UsageException {
            if (rest.isEmpty()) {
                throw new UsageException(missing, help);
            }
            return rest.pop();
        }

        private void takeCommand() throws UsageException {
            requireNoCommand();
            if (rest.isEmpty()) {
                throw new UsageException(MISSING_COMMAND, true);
            }
            if (rest.peek().equals("-")) {
                if (rest.size() > 1) {
                    throw new UsageException(
                            "'-' was specified with the -Command parameter; no other arguments to -Command are"
                                    + " permitted.",
                            true);
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
                if (encoded.length() % BASE64_GROUP != 0) {
                    throw new IllegalArgumentException(encoded);
                }
                return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_16LE);
            } catch (IllegalArgumentException e) {
                throw new UsageException(
                        "Cannot process the command because the value specified with -EncodedCommand is"
                                + " not properly encoded. The value must be Base64 encoded.",
                        true);
            }
        }
    }
}

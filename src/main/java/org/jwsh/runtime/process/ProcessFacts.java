package org.jwsh.runtime.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What Linux tells of a process in {@code /proc}; everything is zero or empty where it tells nothing. */
final class ProcessFacts {
    private static final Path ROOT = Path.of("/proc");
    private static final int LONGEST_NAME = 15;
    private static final int PAGE_SIZE = 4096;
    private static final long KILOBYTE = 1024;
    /** Fields of {@code stat} behind the name in brackets, numbered from 0 for the state. */
    private static final int SESSION = 3;

    private static final int VIRTUAL_SIZE = 20;
    private static final int RESIDENT_PAGES = 21;

    private final Path folder;
    private final String name;
    private final String[] fields;

    private ProcessFacts(Path folder, String name, String[] fields) {
        this.folder = folder;
        this.name = name;
        this.fields = fields;
    }

    static ProcessFacts of(long id) {
        Path folder = ROOT.resolve(Long.toString(id));
        String stat = text(folder.resolve("stat"));
        int open = stat.indexOf('(');
        int close = stat.lastIndexOf(')');
        if (open < 0 || close < open) {
            return new ProcessFacts(folder, "", new String[0]);
        }
        return new ProcessFacts(
                folder,
                stat.substring(open + 1, close),
                stat.substring(close + 1).strip().split(" "));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }

    boolean isThere() {
        return fields.length > 0;
    }

    /** Whether it has ended and only waits for its parent to take note. */
    boolean isZombie() {
        return isThere() && fields[0].equals("Z");
    }

    /** The program's name; the system cuts long ones, their rest is taken from the command line. */
    String name() {
        if (name.length() < LONGEST_NAME) {
            return name;
        }
        String command = commandWords()[0];
        String file = command.substring(command.lastIndexOf('/') + 1);
        return file.startsWith(name) ? file : name;
    }

    String[] commandWords() {
        return text(folder.resolve("cmdline")).split("\0");
    }

    int session() {
        return (int) number(SESSION);
    }

    long virtualSize() {
        return number(VIRTUAL_SIZE);
    }

    long workingSet() {
        return number(RESIDENT_PAGES) * PAGE_SIZE;
    }

    private long number(int field) {
        return field < fields.length ? Long.parseLong(fields[field]) : 0;
    }

    /** Sizes that {@code status} gives, in bytes, by their names there. */
    Map<String, Long> sizes() {
        Map<String, Long> sizes = new HashMap<>();
        text(folder.resolve("status"))
                .lines()
                .filter(line -> line.endsWith(" kB"))
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    String count = line.substring(colon + 1, line.length() - " kB".length())
                            .strip();
                    sizes.put(line.substring(0, colon), Long.parseLong(count) * KILOBYTE);
                });
        return sizes;
    }

    /** The files that are open; 0 where that is kept secret. */
    int openFiles() {
        try (Stream<Path> files = Files.list(folder.resolve("fd"))) {
            return (int) files.count();
        } catch (IOException secret) {
            return 0;
        }
    }

    /** The numbers of the threads. */
    int[] threads() {
        try (Stream<Path> tasks = Files.list(folder.resolve("task"))) {
            return tasks.mapToInt(task -> Integer.parseInt(task.getFileName().toString()))
                    .sorted()
                    .toArray();
        } catch (IOException gone) {
            return new int[0];
        }
    }

    /** The file of the program, or null where it is not told. */
    String executable() {
        try {
            return Files.readSymbolicLink(folder.resolve("exe")).toString();
        } catch (IOException secret) {
            return null;
        }
    }

    /** The files of code that are loaded, the program first. */
    String[] modules() {
        return text(folder.resolve("maps"))
                .lines()
                .filter(line -> line.indexOf('/') > 0 && line.split(" ")[1].contains("x"))
                .map(line -> line.substring(line.indexOf('/')))
                .distinct()
                .toArray(String[]::new);
    }

    /** The owner's name, or null. */
    String owner() {
        try {
            return Files.getOwner(folder).getName();
        } catch (IOException gone) {
            return null;
        }
    }
}

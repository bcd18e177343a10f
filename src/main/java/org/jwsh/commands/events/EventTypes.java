package org.jwsh.commands.events;

import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** Declares the types of events and of what tells of them, each when it is first asked for. */
public final class EventTypes implements TypeSource {
    private static final String AUTOMATION = "System.Management.Automation.";

    @Override
    public TypeSpec byName(String folded) {
        return switch (folded) {
            case "system.management.automation.pseventargs" ->
                TypeSpec.ofClass(AUTOMATION + "PSEventArgs", PSEvent.class, () -> PSEvent::define);
            case "system.management.automation.pseventsubscriber" ->
                TypeSpec.ofClass(
                        AUTOMATION + "PSEventSubscriber", EventSubscriber.class, () -> EventSubscriber::define);
            case "system.timers.timer" ->
                TypeSpec.ofClass("System.Timers.Timer", TimerValue.class, () -> TimerValue::define);
            case "system.timers.elapsedeventargs" ->
                TypeSpec.ofClass(
                        "System.Timers.ElapsedEventArgs", TimerValue.Elapsed.class, () -> TimerValue::defineElapsed);
            case "system.io.filesystemwatcher" ->
                TypeSpec.ofClass("System.IO.FileSystemWatcher", FileWatcher.class, () -> FileWatcher::define);
            case "system.io.filesystemeventargs" ->
                TypeSpec.ofClass("System.IO.FileSystemEventArgs", FileChange.class, () -> FileChange::define);
            case "system.io.renamedeventargs" ->
                TypeSpec.ofClass(
                                "System.IO.RenamedEventArgs", FileChange.Renamed.class, () -> FileChange::defineRenamed)
                        .extending("System.IO.FileSystemEventArgs");
            default -> null;
        };
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        return switch (javaClass.getName()) {
            case "org.jwsh.commands.events.PSEvent" -> byName("system.management.automation.pseventargs");
            case "org.jwsh.commands.events.EventSubscriber" -> byName("system.management.automation.pseventsubscriber");
            case "org.jwsh.commands.events.TimerValue" -> byName("system.timers.timer");
            case "org.jwsh.commands.events.TimerValue$Elapsed" -> byName("system.timers.elapsedeventargs");
            case "org.jwsh.commands.events.FileWatcher" -> byName("system.io.filesystemwatcher");
            case "org.jwsh.commands.events.FileChange" -> byName("system.io.filesystemeventargs");
            case "org.jwsh.commands.events.FileChange$Renamed" -> byName("system.io.renamedeventargs");
            default -> null;
        };
    }
}

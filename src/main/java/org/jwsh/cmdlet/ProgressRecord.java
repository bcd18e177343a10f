package org.jwsh.cmdlet;

/**
 * How far something is.
 *
 * @param parentId the activity this one is part of, or -1
 * @param percentComplete 0 to 100, or -1 where unknown
 * @param secondsRemaining or -1 where unknown
 * @param completed whether to take it off the screen
 */
public record ProgressRecord(
        int activityId,
        int parentId,
        String activity,
        String statusDescription,
        String currentOperation,
        int percentComplete,
        int secondsRemaining,
        boolean completed) {}

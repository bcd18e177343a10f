package org.jwsh.formatting.data;

/**
 * One step of a laid-out document: a start, groups of entries within, an end. Entries out of band stand anywhere.
 */
public sealed interface FormatData permits FormatStart, GroupStart, FormatEntry, GroupEnd, FormatEnd {}

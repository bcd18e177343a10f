package org.jwsh.binding.attributes;

import java.util.List;

/** {@code [ArgumentCompletions()]}: values to suggest, which others may be used beside. */
public record ArgumentCompletionsAttribute(List<String> completions) {}

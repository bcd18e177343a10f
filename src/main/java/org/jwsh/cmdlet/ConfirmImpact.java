package org.jwsh.cmdlet;

/** How grave an action is. */
public enum ConfirmImpact {
    None,
    Low,
    Medium,
    High
}

package org.jwsh.runtime;

/** The options of variables, functions and aliases. */
public enum VariableOption {
    ReadOnly,
    Constant,
    Private,
    AllScope,
    Unspecified
}

package org.jwsh.compile.classes;

import org.jwsh.values.NetTyped;

/** An object of a script's class: one slot for each property, inherited ones first. */
public interface ScriptInstance extends NetTyped {
    Object[] fields();

    @Override
    ScriptClass netType();
}

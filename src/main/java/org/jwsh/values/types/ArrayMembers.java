package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;

final class ArrayMembers {
    private ArrayMembers() {}

    static void define(TypeBuilder type) {}
}

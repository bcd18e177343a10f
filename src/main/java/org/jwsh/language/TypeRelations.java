package org.jwsh.language;

/** What the parser has to know of types that scripts name: put in place by whoever knows them. */
public interface TypeRelations {
    /** Nothing is known: a name stands for itself. */
    TypeRelations NONE = new TypeRelations() {
        @Override
        public String fullName(String name) {
            return name;
        }

        @Override
        public boolean derives(String name, String base) {
            return false;
        }
    };

    /** The full name of a type, or the name itself where there is none. */
    String fullName(String name);

    /** Whether a type derives from another one. */
    boolean derives(String name, String base);

    static TypeRelations known() {
        return Known.relations;
    }

    static void install(TypeRelations relations) {
        Known.relations = relations;
    }

    /** What is in place. */
    final class Known {
        private static volatile TypeRelations relations = NONE;

        private Known() {}
    }
}

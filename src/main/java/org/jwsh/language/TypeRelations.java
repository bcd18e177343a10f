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

        @Override
        public boolean isKnown(String name) {
            return true;
        }

        @Override
        public boolean isSimple(String name) {
            return true;
        }

        @Override
        public boolean isConstant(String type, String member) {
            return true;
        }

        @Override
        public AttributeDeclaration attribute(String name) {
            return null;
        }
    };

    /** The full name of a type, or the name itself where there is none. */
    String fullName(String name);

    /** Whether a type derives from another one. */
    boolean derives(String name, String base);

    /** Whether there is a type of that name. */
    boolean isKnown(String name);

    /** Whether it is a type of numbers, text, dates or an enum: one whose values hold nothing else. */
    boolean isSimple(String name);

    /** Whether a static member is a constant; what is not known here counts as one. */
    boolean isConstant(String type, String member);

    /** What the type of an attribute says of itself, or null where that is not known. */
    AttributeDeclaration attribute(String name);

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

package org.jwsh.binding;

/**
 * The annotations of classes with parameters as the build writes them down ({@code src/build/PlainAnnotations.java}): a line for
 * each, {@link ListedMarking} says how.
 */
final class ListedMarkings {
    private ListedMarkings() {}

    /** Those of a class, or null where they have to be read from the class. The build puts the list in this method's place. */
    static String of(String className) {
        return null;
    }
}

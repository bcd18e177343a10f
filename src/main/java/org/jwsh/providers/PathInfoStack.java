package org.jwsh.providers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jwsh.values.TypeName;

/** Locations that were pushed, the latest first. */
@TypeName("System.Management.Automation.PathInfoStack")
public final class PathInfoStack implements Iterable<PathInfo> {
    private final String name;
    private final Deque<PathInfo> places = new ArrayDeque<>();

    PathInfoStack(String name) {
        this.name = name;
    }

    /** The name, empty for the stack that a session starts with. */
    public String name() {
        return name;
    }

    public int count() {
        return places.size();
    }

    public void push(PathInfo place) {
        places.push(place);
    }

    /** Takes the latest off; null where there is none. */
    public PathInfo poll() {
        return places.poll();
    }

    /** The latest, or null. */
    public PathInfo peek() {
        return places.peek();
    }

    @Override
    public Iterator<PathInfo> iterator() {
        return places.iterator();
    }
}

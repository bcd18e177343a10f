package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jwsh.formatting.views.BuiltInViews;
import org.jwsh.formatting.views.ViewDefinition;
import org.jwsh.values.text.WildcardPattern;

/** The views of a session: those that were loaded in front of the built-in ones, these, and those behind them. */
public final class ViewStore {
    private final List<ViewDefinition> front = new ArrayList<>();
    private final List<ViewDefinition> back = new ArrayList<>();

    /** Loads views in front of all others; the first of them comes first. */
    public void prepend(List<ViewDefinition> views) {
        front.addAll(0, views);
    }

    /** Loads views behind all others. */
    public void append(List<ViewDefinition> views) {
        back.addAll(views);
    }

    /** The first fitting view for the most special of the type names that has one, or null. */
    public ViewDefinition find(List<String> typeNames, Predicate<ViewDefinition> fits) {
        for (String name : typeNames) {
            ViewDefinition found = find(name, fits);
            if (found != null) {
                return found;
            }
        }
        for (String name : typeNames) {
            ViewDefinition found = name.startsWith(ViewDefinition.DESERIALIZED)
                    ? find(name.substring(ViewDefinition.DESERIALIZED.length()), fits)
                    : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** All views for a type, in the order in which they are looked at. */
    public List<ViewDefinition> views(String typeName) {
        List<ViewDefinition> found = new ArrayList<>();
        front.stream().filter(v -> v.isFor(typeName)).forEach(found::add);
        found.addAll(BuiltInViews.of(typeName));
        back.stream().filter(v -> v.isFor(typeName)).forEach(found::add);
        return found;
    }

    /** The views that were loaded for types whose names fit a pattern. */
    public List<ViewDefinition> loaded(WildcardPattern typeName) {
        List<ViewDefinition> found = new ArrayList<>(front);
        found.addAll(back);
        found.removeIf(view -> view.typeNames().stream().noneMatch(typeName::isMatch));
        return found;
    }

    private ViewDefinition find(String typeName, Predicate<ViewDefinition> fits) {
        for (ViewDefinition view : front) {
            if (view.isFor(typeName) && fits.test(view)) {
                return view;
            }
        }
        for (ViewDefinition view : BuiltInViews.of(typeName)) {
            if (fits.test(view)) {
                return view;
            }
        }
        for (ViewDefinition view : back) {
            if (view.isFor(typeName) && fits.test(view)) {
                return view;
            }
        }
        return null;
    }
}

package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.runtime.members.MemberSet;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.runtime.members.PropertySet;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.text.WildcardPattern;

/** What is to be read of an object: a property by name, names by a pattern, or what a script block or a function makes of it. */
public sealed interface PropertyExpression {

    /**
     * What reading gave.
     *
     * @param value the value; null where there is none
     * @param found whether the object has it
     * @param error what was thrown on the way, or null
     */
    record Reading(Object value, boolean found, RuntimeException error) {
        static final Reading MISSING = new Reading(null, false, null);

        static Reading of(Object value) {
            return new Reading(value == AutomationNull.VALUE ? null : value, true, null);
        }

        /** What a computation gives, or how it failed. */
        static Reading ofComputed(Supplier<Object> computation) {
            try {
                return of(computation.get());
            } catch (FlowException flow) {
                throw flow;
            } catch (RuntimeException problem) {
                return new Reading(null, true, problem);
            }
        }
    }

    /** The header that stands for it where no other is given. */
    String label();

    /** The expressions it stands for with this object: several for a pattern or a property set, none where nothing fits. */
    List<PropertyExpression> resolve(Object value);

    /** Reads it; errors are part of what is given. */
    Reading read(Object value);

    static PropertyExpression named(String name) {
        return WildcardPattern.hasWildcards(name) ? new Pattern(name) : new Named(name);
    }

    /** A property by name. */
    record Named(String label) implements PropertyExpression {
        @Override
        public List<PropertyExpression> resolve(Object value) {
            PSMember member = ObjectMembers.find(value, label);
            return switch (member) {
                case null -> List.of();
                case PropertySet set ->
                    set.properties().stream()
                            .map(PropertyExpression::named)
                            .flatMap(e -> e.resolve(value).stream())
                            .toList();
                case MemberSet _ -> List.of();
                default -> member.isProperty() ? List.of(new Named(member.name())) : List.of();
            };
        }

        @Override
        public Reading read(Object value) {
            try {
                PSMember member = ObjectMembers.find(value, label);
                if (member == null) {
                    return isCountOfOne(value) ? Reading.of(1) : Reading.MISSING;
                }
                return member.isProperty() ? Reading.of(member.get(value)) : Reading.MISSING;
            } catch (FlowException flow) {
                throw flow;
            } catch (RuntimeException problem) {
                return new Reading(null, true, problem);
            }
        }

        /** A single object has a length and a count where it has no property of that name. */
        private boolean isCountOfOne(Object value) {
            return (label.equalsIgnoreCase("Length") || label.equalsIgnoreCase("Count"))
                    && value instanceof PSObject object
                    && object.isCustom();
        }
    }

    /** Properties whose names fit a pattern. */
    record Pattern(String label) implements PropertyExpression {
        @Override
        public List<PropertyExpression> resolve(Object value) {
            WildcardPattern pattern = WildcardPattern.of(label, true);
            List<PropertyExpression> found = new ArrayList<>();
            for (PSMember member : ObjectMembers.properties(value)) {
                if (pattern.isMatch(member.name())) {
                    found.add(new Named(member.name()));
                }
            }
            return found;
        }

        @Override
        public Reading read(Object value) {
            List<PropertyExpression> found = resolve(value);
            return found.isEmpty() ? Reading.MISSING : found.getFirst().read(value);
        }
    }

    /** What a script block gives, with the object as {@code $_}. */
    record Scripted(ScriptBlock block) implements PropertyExpression {
        @Override
        public String label() {
            return block.text();
        }

        @Override
        public List<PropertyExpression> resolve(Object value) {
            return List.of(this);
        }

        @Override
        public Reading read(Object value) {
            return Reading.ofComputed(() -> block.invokeWithUnderscore(value));
        }
    }

    /**
     * What Java code gives: how built-in views compute.
     *
     * @param script the text of a script block that gives the same, for files; null where the label names a property
     */
    record Computed(String label, Function<Object, Object> function, String script) implements PropertyExpression {
        public Computed(String label, Function<Object, Object> function) {
            this(label, function, null);
        }

        @Override
        public List<PropertyExpression> resolve(Object value) {
            return List.of(this);
        }

        @Override
        public Reading read(Object value) {
            return Reading.ofComputed(() -> function.apply(value));
        }
    }
}

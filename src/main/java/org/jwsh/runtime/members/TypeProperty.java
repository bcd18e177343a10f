package org.jwsh.runtime.members;

import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MemberErrors;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;

/** A property of an object's type. */
public record TypeProperty(PropertyMember property, boolean hidden) implements PSMember {
    public TypeProperty(PropertyMember property) {
        this(property, false);
    }

    @Override
    public String name() {
        return property.name();
    }

    @Override
    public Kind kind() {
        return property.extension() == null
                ? Kind.Property
                : property.extension().kind();
    }

    @Override
    public String definition() {
        return property.definition();
    }

    boolean isSettable() {
        return property.setter() != null;
    }

    @Override
    public Object get(Object self) {
        if (property.getter() == null) {
            throw MemberErrors.noGetter(property.name());
        }
        try {
            return property.getter().get(PSObject.unwrap(self));
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException problem) {
            throw MemberErrors.wrapRead(problem, property.name());
        }
    }

    @Override
    public void set(Object self, Object value) {
        if (property.setter() == null) {
            throw MemberErrors.readOnly(property.name());
        }
        Object converted = LanguagePrimitives.convertTo(value, property.type());
        try {
            property.setter().set(PSObject.unwrap(self), converted);
        } catch (FlowException flow) {
            throw flow;
        } catch (RuntimeException problem) {
            throw MemberErrors.wrapWrite(problem, property.name());
        }
    }
}

package org.jwsh.compile.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.language.ast.AttributeAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.MemberAst;
import org.jwsh.language.ast.MemberModifier;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MemberTable;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PropertyMember;

/** The members of a script's class: properties in slots, methods and constructors as compiled script blocks. */
final class ClassMembers {
    private final ScriptClass type;
    private final MemberTable instance = new MemberTable();
    private final MemberTable statics = new MemberTable();
    private final Map<String, MethodGroup> declared = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<ClassMethod> constructors = new ArrayList<>();
    private final int inheritedFields;

    private record Field(int slot, NetType type, ExpressionAst initial) {}

    ClassMembers(ScriptClass type) {
        this.type = type;
        this.inheritedFields = type.baseType() instanceof ScriptClass parent ? parent.fieldCount() : 0;
        for (MemberAst member : type.ast().members()) {
            switch (member) {
                case PropertyMemberAst property -> add(property);
                case FunctionMemberAst function -> add(function);
            }
        }
        inherit();
    }

    private void inherit() {
        declared.values().forEach(group -> overrideIn(instance, group));
        instance.inherit(type.baseType().members());
        statics.inherit(type.baseType().staticMembers());
    }

    /** Overloads of the base class that no declared one replaces stay callable. */
    private void overrideIn(MemberTable table, MethodGroup group) {
        MethodGroup inherited = type.baseType().members().method(group.name());
        if (inherited == null || table.method(group.name()) == null) {
            return;
        }
        for (MethodOverload overload : inherited.overloads()) {
            boolean replaced = group.overloads().stream().anyMatch(own -> sameParameters(own, overload));
            if (!replaced) {
                table.add(overload);
            }
        }
    }

    private static boolean sameParameters(MethodOverload one, MethodOverload other) {
        return one.parameters().stream()
                .map(MethodOverload.Parameter::typeName)
                .toList()
                .equals(other.parameters().stream()
                        .map(MethodOverload.Parameter::typeName)
                        .toList());
    }

    private void add(PropertyMemberAst property) {
        NetType declaredType = property.propertyType() == null
                ? NetTypes.OBJECT
                : type.resolve(property.propertyType().typeName());
        if (property.modifiers().contains(MemberModifier.HIDDEN)) {
            hidden.add(CaseFolding.fold(property.name()));
        }
        List<ValueConstraint> constraints = constraints(property);
        if (property.modifiers().contains(MemberModifier.STATIC)) {
            Object[] cell = {initial(property.initialValue(), declaredType)};
            statics.add(new PropertyMember(
                    property.name(),
                    declaredType.displayName(),
                    false,
                    target -> cell[0],
                    (target, value) -> cell[0] = checked(value, constraints)));
            return;
        }
        int slot = inheritedFields + fields.size();
        fields.add(new Field(slot, declaredType, property.initialValue()));
        instance.add(new PropertyMember(
                property.name(),
                declaredType.displayName(),
                false,
                target -> ((ScriptInstance) target).fields()[slot],
                (target, value) -> ((ScriptInstance) target).fields()[slot] = checked(value, constraints)));
    }

    private List<ValueConstraint> constraints(PropertyMemberAst property) {
        List<ValueConstraint> found = new ArrayList<>();
        for (AttributeAst attribute : property.attributes()) {
            ValueConstraint constraint = ClassAttributes.constraint(attribute, type);
            if (constraint != null) {
                found.add(constraint);
            }
        }
        return found;
    }

    private static Object checked(Object value, List<ValueConstraint> constraints) {
        Object accepted = value;
        for (ValueConstraint constraint : constraints) {
            accepted = constraint.apply(accepted);
        }
        return accepted;
    }

    private Object initial(ExpressionAst expression, NetType declaredType) {
        if (expression == null) {
            return declaredType.defaultValue();
        }
        Object value = ClassAttributes.evaluate(expression, type, null);
        return LanguagePrimitives.convertTo(value, declaredType);
    }

    private void add(FunctionMemberAst function) {
        ClassMethod method = new ClassMethod(function, type);
        if (function.constructor()) {
            constructors.add(method);
            return;
        }
        if (function.modifiers().contains(MemberModifier.HIDDEN)) {
            hidden.add(CaseFolding.fold(function.name()));
        }
        MethodOverload overload = method.overload();
        if (function.modifiers().contains(MemberModifier.STATIC)) {
            statics.add(overload);
        } else {
            instance.add(overload);
            declared.put(CaseFolding.fold(function.name()), instance.method(function.name()));
        }
    }

    MemberTable instance() {
        return instance;
    }

    MemberTable statics() {
        return statics;
    }

    MethodGroup declared(String name) {
        return declared.get(CaseFolding.fold(name));
    }

    boolean isHidden(String member) {
        return hidden.contains(CaseFolding.fold(member));
    }

    int fieldCount() {
        return inheritedFields + fields.size();
    }

    void initialize(ScriptInstance object) {
        for (Field field : fields) {
            object.fields()[field.slot()] = field.type().defaultValue();
        }
        for (Field field : fields) {
            if (field.initial() != null) {
                Object value = ClassAttributes.evaluate(field.initial(), type, object);
                object.fields()[field.slot()] = LanguagePrimitives.convertTo(value, field.type());
            }
        }
    }

    /** The constructors as overloads that make an object. */
    MethodGroup constructors() {
        List<MethodOverload> made = new ArrayList<>();
        if (constructors.isEmpty()) {
            made.add(new MethodOverload(
                    type.fullName() + " new()", List.of(), (MethodOverload.ScriptBody) (target, arguments) -> {
                        ScriptInstance object = type.allocate();
                        construct(object, arguments);
                        return object;
                    }));
        }
        for (ClassMethod constructor : constructors) {
            made.add(constructor.constructorOverload());
        }
        return new MethodGroup("new", made);
    }

    void construct(ScriptInstance object, Object[] arguments) {
        if (constructors.isEmpty()) {
            constructBase(object, new Object[0]);
            return;
        }
        List<MethodOverload> overloads =
                constructors.stream().map(c -> c.runningOn(object)).toList();
        MethodBinder.choose(new MethodGroup("new", overloads), arguments).invoke(null, arguments);
    }

    /** Runs what comes before this class's own constructor body. */
    void constructBase(ScriptInstance object, Object[] arguments) {
        if (type.baseType() instanceof ScriptClass parent) {
            parent.construct(object, arguments);
        } else {
            object.constructBase(arguments);
        }
    }
}

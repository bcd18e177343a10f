package org.jwsh.compile.classes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.compile.CompiledExpression;
import org.jwsh.compile.Compiler;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.AttributeAst;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.MemberAst;
import org.jwsh.language.ast.MemberModifier;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ValueConstraint;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.Member;
import org.jwsh.values.MemberTable;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
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
    private final List<StaticCell> cells = new ArrayList<>();
    private ClassMethod staticConstructor;
    private MethodGroup constructorGroup;

    private final Map<FunctionMemberAst, ClassMethod> methods = new IdentityHashMap<>();
    private final Object[] defaults;
    private final Field[] initialized;
    private final boolean initialValues;

    /** @param redeclared a property of the same name and another type that the base class has, or null */
    private record Field(
            int slot, PropertyMember property, CompiledExpression initial, Extent place, PropertyMember redeclared) {}

    ClassMembers(ScriptClass type) {
        this.type = type;
        this.inheritedFields = type.baseType() instanceof ScriptClass parent ? parent.fieldCount() : 0;
        for (MemberAst member : type.ast().members()) {
            switch (member) {
                case PropertyMemberAst property -> add(property);
                case FunctionMemberAst function -> add(function);
            }
        }
        accessors();
        inherit();
        instance.of(type);
        Object[] inherited = type.baseType() instanceof ScriptClass parent ? parent.defaults() : new Object[0];
        this.defaults = Arrays.copyOf(inherited, fieldCount());
        for (Field field : fields) {
            defaults[field.slot()] = field.property().type().defaultValue();
        }
        this.initialized =
                fields.stream().filter(field -> field.initial() != null).toArray(Field[]::new);
        this.initialValues =
                initialized.length > 0 || type.baseType() instanceof ScriptClass parent && parent.hasInitialValues();
    }

    /** Methods that stand for the properties of an interface or a base class, such as {@code get_Current}. */
    private void accessors() {
        List<NetType> sources = new ArrayList<>(type.interfaces());
        sources.add(type.baseType());
        for (NetType source : sources) {
            for (Member member : List.copyOf(source.members().all())) {
                if (member instanceof PropertyMember property && instance.find(property.name()) == null) {
                    accessor(property);
                }
            }
        }
    }

    private void accessor(PropertyMember property) {
        MethodGroup getter = declared.get(CaseFolding.fold("get_" + property.name()));
        MethodGroup setter = declared.get(CaseFolding.fold("set_" + property.name()));
        if (getter != null) {
            instance.add(new PropertyMember(
                    property.name(),
                    property.type(),
                    target -> ScriptCalls.invoke(getter, (ScriptInstance) target, new Object[0]),
                    setter == null
                            ? null
                            : (target, value) ->
                                    ScriptCalls.invoke(setter, (ScriptInstance) target, new Object[] {value})));
        }
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
        ValueConstraint[] constraints = constraints(property);
        if (property.modifiers().contains(MemberModifier.STATIC)) {
            StaticCell cell = new StaticCell(type, declaredType, property);
            cells.add(cell);
            statics.add(new PropertyMember(
                    property.name(),
                    declaredType,
                    target -> cell.get(),
                    (target, value) -> cell.set(checked(value, constraints))));
            return;
        }
        int slot = inheritedFields + fields.size();
        PropertyMember member = new PropertyMember(
                property.name(),
                declaredType,
                target -> ((ScriptInstance) target).fields()[slot],
                constraints.length == 0
                        ? (target, value) -> ((ScriptInstance) target).fields()[slot] = value
                        : (target, value) -> ((ScriptInstance) target).fields()[slot] = checked(value, constraints));
        CompiledExpression initial =
                property.initialValue() == null ? null : Compiler.compileExpression(property.initialValue());
        PropertyMember above = type.baseType().members().property(property.name());
        fields.add(new Field(
                slot,
                member,
                initial,
                property.extent(),
                above != null && above.type() != declaredType ? above : null));
        instance.add(member);
    }

    private ValueConstraint[] constraints(PropertyMemberAst property) {
        List<ValueConstraint> found = new ArrayList<>();
        for (AttributeAst attribute : property.attributes()) {
            ValueConstraint constraint = ClassAttributes.constraint(attribute, type);
            if (constraint != null) {
                found.add(constraint);
            }
        }
        return found.toArray(ValueConstraint[]::new);
    }

    private static Object checked(Object value, ValueConstraint[] constraints) {
        Object accepted = value;
        for (ValueConstraint constraint : constraints) {
            accepted = constraint.apply(accepted);
        }
        return accepted;
    }

    private void add(FunctionMemberAst function) {
        ClassMethod method = new ClassMethod(function, type);
        methods.put(function, method);
        if (function.constructor()) {
            if (function.modifiers().contains(MemberModifier.STATIC)) {
                staticConstructor = method;
            } else {
                constructors.add(method);
                if (function.modifiers().contains(MemberModifier.HIDDEN)) {
                    hidden.add("new");
                }
            }
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

    /** The values of a new object's properties before their initial values are there. */
    Object[] defaults() {
        return defaults.clone();
    }

    /** Whether properties, inherited ones included, have initial values. */
    boolean haveInitialValues() {
        return initialValues;
    }

    ClassMethod methodOf(FunctionMemberAst function) {
        return methods.get(function);
    }

    /** Gives an object the initial values of the properties that this class declares. */
    void initialize(ScriptInstance object) {
        if (initialized.length == 0) {
            return;
        }
        Frame frame = type.definedIn().context.frame();
        for (Field field : initialized) {
            if (field.redeclared() != null) {
                throw ambiguous(field.property());
            }
            object.fields()[field.slot()] = ClassAttributes.initial(
                    field.initial(), frame, type, object, field.property().type(), field.place());
        }
    }

    private NetException ambiguous(PropertyMember property) {
        return NetException.of(
                "System.Reflection.AmbiguousMatchException",
                "Ambiguous match found for '" + type.fullName() + " "
                        + property.type().fullName() + " " + property.name() + "'.");
    }

    /** Gives the static properties their initial values and runs the static constructor. */
    void initializeStatics() {
        cells.forEach(StaticCell::initialize);
        if (staticConstructor != null) {
            staticConstructor.runStatic();
        }
    }

    /** Whether the class declares a constructor of objects. */
    boolean hasConstructors() {
        return !constructors.isEmpty();
    }

    /** The constructors as overloads that make an object; their target is the class of the object, or null for this one. */
    MethodGroup constructors() {
        if (constructorGroup == null) {
            List<MethodOverload> made = new ArrayList<>();
            if (constructors.isEmpty()) {
                made.add(new MethodOverload(
                        type.fullName() + " new()", List.of(), (MethodOverload.ScriptBody) (target, arguments) ->
                                type.constructBase(target == null ? type : (ScriptClass) target, new Object[0])));
            }
            constructors.forEach(constructor -> made.add(constructor.constructorOverload()));
            constructorGroup = new MethodGroup("new", made);
        }
        return constructorGroup;
    }
}

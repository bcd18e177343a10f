package org.jwsh.compile.classes;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.compile.ScriptTypes;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.MemberAst;
import org.jwsh.language.ast.PropertyMemberAst;
import org.jwsh.language.ast.TypeConstraintAst;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.language.ast.TypeName;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.MissingType;
import org.jwsh.values.BoundMethod;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.MemberTable;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** A class of a script. Members are put together when one is first asked for, so that classes can mention each other. */
public final class ScriptClass extends NetType {
    private final TypeDefinitionAst ast;
    private final ScriptTypes types;
    private final Frame definedIn;
    private NetType base;
    private List<NetType> interfaces;
    private volatile ClassMembers members;
    private BoundMethod lastConstructor;
    private volatile GeneratedClass generated;
    private boolean staticsReady;
    private NetException staticsFailed;

    ScriptClass(TypeDefinitionAst ast, ScriptTypes types, Frame definedIn) {
        super(ast.name());
        this.ast = ast;
        this.types = types;
        this.definedIn = definedIn;
    }

    public TypeDefinitionAst ast() {
        return ast;
    }

    /** The frame of the script that defines the class: methods see its session state. */
    Frame definedIn() {
        return definedIn;
    }

    NetType resolve(TypeName name) {
        NetType found = types.resolve(name, definedIn);
        if (found == null) {
            throw MissingType.error(name);
        }
        return found;
    }

    /** The JVM class of the objects, made when it is first needed. */
    GeneratedClass generated() {
        GeneratedClass known = generated;
        return known == null ? generate() : known;
    }

    private synchronized GeneratedClass generate() {
        if (generated == null) {
            generated = new GeneratedClass(this);
        }
        return generated;
    }

    @Override
    public Class<?> javaClass() {
        return generated().javaClass();
    }

    @Override
    public boolean ofSession() {
        return true;
    }

    @Override
    public boolean isInstance(Object value) {
        return value instanceof ScriptInstance instance && isAssignableFrom(instance.netType());
    }

    @Override
    public NetType baseType() {
        if (base == null) {
            resolveBases();
        }
        return base;
    }

    @Override
    public List<NetType> interfaces() {
        if (interfaces == null) {
            resolveBases();
        }
        return interfaces;
    }

    private void resolveBases() {
        NetType found = NetTypes.OBJECT;
        List<NetType> contracts = new ArrayList<>();
        for (TypeConstraintAst name : ast.baseTypes()) {
            NetType type = resolve(name.typeName());
            if (type.isInterface()) {
                contracts.add(type);
            } else {
                found = type;
            }
        }
        contracts.addAll(found.interfaces());
        base = found;
        interfaces = contracts;
    }

    private ClassMembers built() {
        ClassMembers known = members;
        return known == null ? build() : known;
    }

    private synchronized ClassMembers build() {
        if (members == null) {
            members = new ClassMembers(this);
        }
        return members;
    }

    @Override
    public MemberTable members() {
        return built().instance();
    }

    @Override
    public MemberTable staticMembers() {
        return built().statics();
    }

    @Override
    public MethodGroup constructors() {
        return built().constructors();
    }

    @Override
    public List<Object> attributes() {
        return ClassAttributes.instances(ast.attributes(), this);
    }

    @Override
    public List<Object> attributesOf(String member) {
        List<Object> found = new ArrayList<>();
        for (MemberAst each : ast.members()) {
            switch (each) {
                case PropertyMemberAst property
                when property.name().equalsIgnoreCase(member) ->
                    found.addAll(ClassAttributes.instances(property.attributes(), this));
                case FunctionMemberAst function
                when function.name().equalsIgnoreCase(member) ->
                    found.addAll(ClassAttributes.instances(function.attributes(), this));
                default -> {}
            }
        }
        if (built().isHidden(member)) {
            found.add(new HiddenAttribute());
        }
        return found;
    }

    /** Whether listings leave a member out; the constructor too that a class has which declares none. */
    @Override
    public boolean isHidden(String member) {
        if (member.equals("new")) {
            return !built().hasConstructors() || built().isHidden(member);
        }
        return built().isHidden(member) || base instanceof ScriptClass parent && parent.isHidden(member);
    }

    /** The method of that name that this class or a script class above it declares, or null. */
    MethodGroup ownMethod(String name) {
        MethodGroup found = built().declared(name);
        return found == null && baseType() instanceof ScriptClass parent ? parent.ownMethod(name) : found;
    }

    /** The number of properties, inherited ones included. */
    int fieldCount() {
        return built().fieldCount();
    }

    /** The parameters of a method that this class declares. */
    List<MethodOverload.Parameter> parametersOf(FunctionMemberAst function) {
        return built().methodOf(function).parameters();
    }

    /**
     * A new object of a class, its properties at their types' defaults and then at their initial values.
     *
     * @param arguments those for the constructor of the type of the library that it derives from
     */
    ScriptInstance allocate(Object[] arguments) {
        initializeStatics();
        ClassMembers own = built();
        ScriptInstance made = generated().make(own.defaults(), arguments);
        if (own.haveInitialValues()) {
            initialize(made);
        }
        return made;
    }

    private void initialize(ScriptInstance instance) {
        if (baseType() instanceof ScriptClass parent) {
            parent.initialize(instance);
        }
        built().initialize(instance);
    }

    /** Makes an object of a class that is or derives from this one, and runs the constructor that fits on it. */
    ScriptInstance construct(ScriptClass made, Object[] arguments) {
        if (arguments.length == 0 && !built().hasConstructors()) {
            return constructBase(made, arguments);
        }
        BoundMethod constructor = lastConstructor;
        if (constructor == null || !constructor.fits(arguments)) {
            constructor = MethodBinder.choose(constructors(), arguments);
            lastConstructor = constructor;
        }
        return (ScriptInstance) constructor.invoke(made, arguments);
    }

    /** The same for what this class derives from. */
    ScriptInstance constructBase(ScriptClass made, Object[] arguments) {
        return baseType() instanceof ScriptClass parent ? parent.construct(made, arguments) : made.allocate(arguments);
    }

    /** Gives static properties their initial values, once. */
    void initializeStatics() {
        if (!staticsReady) {
            staticsReady = true;
            try {
                built().initializeStatics();
            } catch (NetException failure) {
                staticsFailed = failure;
            }
        }
        if (staticsFailed != null) {
            throw NetException.of(
                            "System.TypeInitializationException",
                            "The type initializer for '" + fullName() + "' threw an exception.",
                            staticsFailed)
                    .with("TypeName", fullName())
                    .withRecord("System.TypeInitializationException", ErrorCategory.OperationStopped, null);
        }
    }

    /** Whether properties, inherited ones included, have initial values. */
    boolean hasInitialValues() {
        return built().haveInitialValues();
    }

    /** Property values of a new object before their initial values are there. */
    Object[] defaults() {
        return built().defaults();
    }

    /** Puts the class together, so that what is wrong with it shows. */
    void complete() {
        built();
    }
}

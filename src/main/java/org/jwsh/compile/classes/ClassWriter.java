package org.jwsh.compile.classes;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the bytes of a JVM class whose methods call the methods of a script's class. An object keeps its script class and the
 * values of its properties; a superclass that is generated too, or {@link ScriptObject}, does that for its subclasses.
 */
final class ClassWriter {
    private static final ClassDesc CLASS = desc(Class.class);
    private static final ClassDesc SCRIPT_CLASS = desc(ScriptClass.class);
    private static final ClassDesc INSTANCE = desc(ScriptInstance.class);
    private static final ClassDesc OBJECT = desc(ScriptObject.class);
    private static final ClassDesc CALLS = desc(ScriptCalls.class);
    private static final ClassDesc VALUES = CD_Object.arrayType();
    private static final String TYPE_FIELD = "$type";
    private static final String VALUES_FIELD = "$values";

    /** A method that Java sees, and what it calls. */
    record JavaMethod(String javaName, Class<?> result, List<Class<?>> parameters, Target target, String name) {}

    /** What a generated method does. */
    enum Target {
        METHOD,
        PROPERTY,
        TEXT,
        FORMAT,
        ITERATOR
    }

    private final ClassDesc self;
    private final Class<?> parent;
    private final boolean keepsState;
    private final List<Class<?>> interfaces = new ArrayList<>();
    private final List<List<Class<?>>> constructors;
    private final List<JavaMethod> methods = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    /**
     * @param constructors the parameters of the superclass's constructors, without those for the script class and the values
     */
    ClassWriter(String name, Class<?> parent, List<List<Class<?>>> constructors) {
        this.self = ClassDesc.of(name);
        this.parent = parent;
        this.keepsState = !ScriptInstance.class.isAssignableFrom(parent);
        this.constructors = constructors;
    }

    void implementing(Class<?> contract) {
        interfaces.add(contract);
    }

    /** Adds a method where there is none of that name and those parameters yet. */
    void add(JavaMethod method) {
        if (written.add(method.javaName() + method.parameters())) {
            methods.add(method);
        }
    }

    byte[] bytes() {
        return ClassFile.of().build(self, this::write);
    }

    private void write(ClassBuilder type) {
        type.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_SUPER);
        type.withSuperclass(desc(parent));
        List<ClassDesc> all = new ArrayList<>();
        interfaces.forEach(contract -> all.add(desc(contract)));
        if (keepsState) {
            all.add(INSTANCE);
            state(type);
        }
        type.withInterfaceSymbols(all);
        constructors.forEach(parameters -> constructor(type, parameters));
        if (ScriptObject.class.isAssignableFrom(parent)) {
            another(type);
        }
        methods.forEach(method -> method(type, method));
    }

    private void state(ClassBuilder type) {
        type.withField(TYPE_FIELD, SCRIPT_CLASS, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
        type.withField(VALUES_FIELD, VALUES, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
        type.withMethodBody(
                "netType",
                MethodTypeDesc.of(SCRIPT_CLASS),
                ClassFile.ACC_PUBLIC,
                code -> code.aload(0).getfield(self, TYPE_FIELD, SCRIPT_CLASS).areturn());
        type.withMethodBody(
                "netType",
                MethodTypeDesc.of(desc(org.jwsh.values.NetType.class)),
                ClassFile.ACC_PUBLIC | ClassFile.ACC_BRIDGE | ClassFile.ACC_SYNTHETIC,
                code -> code.aload(0).getfield(self, TYPE_FIELD, SCRIPT_CLASS).areturn());
        type.withMethodBody(
                "fields",
                MethodTypeDesc.of(VALUES),
                ClassFile.ACC_PUBLIC,
                code -> code.aload(0).getfield(self, VALUES_FIELD, VALUES).areturn());
    }

    private void constructor(ClassBuilder type, List<Class<?>> parameters) {
        List<ClassDesc> own = new ArrayList<>(List.of(SCRIPT_CLASS, VALUES));
        parameters.forEach(parameter -> own.add(desc(parameter)));
        List<ClassDesc> passed = keepsState ? own.subList(2, own.size()) : own;
        type.withMethodBody(INIT_NAME, MethodTypeDesc.of(CD_void, own), ClassFile.ACC_PUBLIC, code -> {
            if (keepsState) {
                code.aload(0).aload(1).putfield(self, TYPE_FIELD, SCRIPT_CLASS);
                code.aload(0).aload(2).putfield(self, VALUES_FIELD, VALUES);
            }
            code.aload(0);
            int slot = keepsState ? 3 : 1;
            for (ClassDesc parameter : passed) {
                TypeKind kind = TypeKind.from(parameter);
                code.loadLocal(kind, slot);
                slot += kind.slotSize();
            }
            code.invokespecial(desc(parent), INIT_NAME, MethodTypeDesc.of(CD_void, passed))
                    .return_();
        });
    }

    private void another(ClassBuilder type) {
        type.withMethodBody(
                "another",
                MethodTypeDesc.of(OBJECT, VALUES),
                ClassFile.ACC_PUBLIC,
                code -> code.new_(self)
                        .dup()
                        .aload(0)
                        .invokevirtual(OBJECT, "netType", MethodTypeDesc.of(SCRIPT_CLASS))
                        .aload(1)
                        .invokespecial(self, INIT_NAME, MethodTypeDesc.of(CD_void, SCRIPT_CLASS, VALUES))
                        .areturn());
    }

    private void method(ClassBuilder type, JavaMethod method) {
        List<ClassDesc> parameters =
                method.parameters().stream().map(ClassWriter::desc).toList();
        type.withMethodBody(
                method.javaName(), MethodTypeDesc.of(desc(method.result()), parameters), ClassFile.ACC_PUBLIC, code -> {
                    code.aload(0);
                    switch (method.target()) {
                        case TEXT -> code.invokestatic(CALLS, "text", MethodTypeDesc.of(CD_String, INSTANCE));
                        case ITERATOR ->
                            code.invokestatic(
                                    CALLS, "iterator", MethodTypeDesc.of(desc(java.util.Iterator.class), INSTANCE));
                        case FORMAT ->
                            code.aload(1)
                                    .aload(2)
                                    .invokestatic(
                                            CALLS,
                                            "format",
                                            MethodTypeDesc.of(CD_String, INSTANCE, CD_String, parameters.get(1)));
                        case PROPERTY -> {
                            code.loadConstant(method.name());
                            constant(code, method.result());
                            code.invokestatic(CALLS, "read", MethodTypeDesc.of(CD_Object, INSTANCE, CD_String, CLASS));
                            unbox(code, method.result());
                        }
                        case METHOD -> {
                            code.loadConstant(method.name());
                            arguments(code, parameters);
                            constant(code, method.result());
                            code.invokestatic(
                                    CALLS, "call", MethodTypeDesc.of(CD_Object, INSTANCE, CD_String, VALUES, CLASS));
                            unbox(code, method.result());
                        }
                    }
                    code.return_(TypeKind.from(method.result()));
                });
    }

    private static void arguments(CodeBuilder code, List<ClassDesc> parameters) {
        code.loadConstant(parameters.size()).anewarray(CD_Object);
        int slot = 1;
        for (int i = 0; i < parameters.size(); i++) {
            TypeKind kind = TypeKind.from(parameters.get(i));
            code.dup().loadConstant(i).loadLocal(kind, slot);
            if (parameters.get(i).isPrimitive()) {
                ClassDesc box = box(parameters.get(i));
                code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, parameters.get(i)));
            }
            code.aastore();
            slot += kind.slotSize();
        }
    }

    private static void constant(CodeBuilder code, Class<?> type) {
        if (type.isPrimitive()) {
            ClassDesc box = type == void.class ? desc(Void.class) : box(desc(type));
            code.getstatic(box, "TYPE", CLASS);
        } else {
            code.loadConstant(desc(type));
        }
    }

    private static void unbox(CodeBuilder code, Class<?> type) {
        if (type == void.class) {
            code.pop();
        } else if (type.isPrimitive()) {
            ClassDesc box = box(desc(type));
            code.checkcast(box).invokevirtual(box, type.getName() + "Value", MethodTypeDesc.of(desc(type)));
        } else {
            code.checkcast(desc(type));
        }
    }

    private static ClassDesc box(ClassDesc primitive) {
        return switch (primitive.descriptorString()) {
            case "I" -> desc(Integer.class);
            case "J" -> desc(Long.class);
            case "D" -> desc(Double.class);
            case "F" -> desc(Float.class);
            case "S" -> desc(Short.class);
            case "B" -> desc(Byte.class);
            case "C" -> desc(Character.class);
            default -> desc(Boolean.class);
        };
    }

    private static ClassDesc desc(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }
}

import static java.lang.constant.ConstantDescs.CD_Boolean;
import static java.lang.constant.ConstantDescs.CD_Byte;
import static java.lang.constant.ConstantDescs.CD_Character;
import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Float;
import static java.lang.constant.ConstantDescs.CD_Integer;
import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Short;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_char;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_short;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rewrites compiled classes so that their lambdas share a class, or a few: its objects have fields for what any of the lambdas
 * captures, and the number of their lambda. As compiled, each lambda has a class of its own, all of which a start loads out of the ahead-of-time cache; the tables
 * of members alone would bring more than a thousand. The class belongs to
 * the nest of the one whose lambdas it holds, and may call what they may. References to methods that others inherit, do not
 * declare or protect stay as they are.
 *
 * <p>{@code java -cp class-path src/build/PlainLambdas.java folder-of-classes}, the folder being on the class path with all that
 * its classes use.
 */
final class PlainLambdas {
    private static final ClassDesc METAFACTORY = ClassDesc.of("java.lang.invoke.LambdaMetafactory");
    private static final ClassFile FILES = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())
                    .orElse(ClassHierarchyResolver.defaultResolver())
                    .cached()));
    /** Objects are kept small: a class with as many fields takes no lambda that needs another one. */
    private static final int MOST_FIELDS = 4;

    /** A class that fewer would share is not worth making. */
    private static final int FEWEST = 2;

    private static final Map<DirectMethodHandleDesc.Kind, Opcode> CALLS = Map.of(
            DirectMethodHandleDesc.Kind.STATIC, Opcode.INVOKESTATIC,
            DirectMethodHandleDesc.Kind.INTERFACE_STATIC, Opcode.INVOKESTATIC,
            DirectMethodHandleDesc.Kind.VIRTUAL, Opcode.INVOKEVIRTUAL,
            DirectMethodHandleDesc.Kind.INTERFACE_VIRTUAL, Opcode.INVOKEINTERFACE,
            DirectMethodHandleDesc.Kind.CONSTRUCTOR, Opcode.INVOKESPECIAL);
    private static final Map<ClassDesc, ClassDesc> BOXES = Map.of(
            CD_boolean, CD_Boolean,
            CD_byte, CD_Byte,
            CD_char, CD_Character,
            CD_short, CD_Short,
            CD_int, CD_Integer,
            CD_long, CD_Long,
            CD_float, CD_Float,
            CD_double, CD_Double);

    private final ClassModel source;
    private final List<Shared> classes = new ArrayList<>();

    /** A lambda: what it captures to make an interface, the interface's method, and the method that it runs. */
    private record Lambda(MethodTypeDesc made, String name, MethodTypeDesc method, DirectMethodHandleDesc target) {
        private ClassDesc type() {
            return made.returnType();
        }

        private boolean captures() {
            return made.parameterCount() > 0;
        }

        private MethodTypeDesc factory() {
            return made.insertParameterTypes(made.parameterCount(), CD_int);
        }

        private String key() {
            return type().descriptorString() + name + method.descriptorString();
        }
    }

    /** A class that lambdas share. */
    private record Shared(ClassDesc name, List<Lambda> lambdas) {
        private boolean takes(Lambda lambda) {
            return fieldsWith(lambda).size() <= Math.max(MOST_FIELDS, fields().size())
                    && lambdas.stream()
                            .allMatch(l -> l.key().equals(lambda.key()) || areApart(l.type(), lambda.type()));
        }

        /** The types of what the lambdas capture; of one type as many as the lambda has that captures most of it. */
        private List<ClassDesc> fields() {
            List<ClassDesc> fields = new ArrayList<>();
            lambdas.forEach(lambda -> addFields(fields, lambda));
            return fields;
        }

        private List<ClassDesc> fieldsWith(Lambda lambda) {
            List<ClassDesc> fields = fields();
            addFields(fields, lambda);
            return fields;
        }

        private static void addFields(List<ClassDesc> fields, Lambda lambda) {
            List<ClassDesc> missing = new ArrayList<>(lambda.made().parameterList());
            fields.forEach(missing::remove);
            fields.addAll(missing);
        }

        /** The position of the field that holds what a lambda captures at a position. */
        private int field(Lambda lambda, int captured) {
            ClassDesc type = lambda.made().parameterType(captured);
            long before = lambda.made().parameterList().subList(0, captured).stream()
                    .filter(type::equals)
                    .count();
            List<ClassDesc> fields = fields();
            return IntStream.range(0, fields.size())
                    .filter(i -> fields.get(i).equals(type))
                    .skip(before)
                    .findFirst()
                    .orElseThrow();
        }

        private Collection<List<Lambda>> byInterface() {
            Map<String, List<Lambda>> groups = new LinkedHashMap<>();
            lambdas.forEach(l ->
                    groups.computeIfAbsent(l.key(), absent -> new ArrayList<>()).add(l));
            return groups.values();
        }
    }

    private PlainLambdas(ClassModel source) {
        this.source = source;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(".class")).toList();
        }
        Map<ClassDesc, Set<ClassDesc>> nests = new LinkedHashMap<>();
        for (Path file : files) {
            ClassModel read = FILES.parse(Files.readAllBytes(file));
            boolean any = read.constantPool().bootstrapMethodCount() > 0
                    && !read.flags().has(AccessFlag.INTERFACE);
            if (any) {
                PlainLambdas lambdas = new PlainLambdas(read);
                lambdas.rewrite(file, folder);
                lambdas.classes.forEach(made -> nests.computeIfAbsent(lambdas.nest(), absent -> new LinkedHashSet<>())
                        .add(made.name()));
            }
        }
        for (var nest : nests.entrySet()) {
            join(fileOf(folder, nest.getKey()), nest.getValue());
        }
    }

    /** The class made calls private methods, so it belongs to the nest of the class whose lambdas it holds. */
    private ClassDesc nest() {
        return source.findAttribute(Attributes.nestHost())
                .map(host -> host.nestHost().asSymbol())
                .orElse(source.thisClass().asSymbol());
    }

    private static void join(Path host, Set<ClassDesc> made) throws IOException {
        ClassModel read = FILES.parse(Files.readAllBytes(host));
        List<ClassDesc> members = new ArrayList<>();
        read.findAttribute(Attributes.nestMembers())
                .ifPresent(all -> all.nestMembers().forEach(member -> members.add(member.asSymbol())));
        made.removeAll(members);
        members.addAll(made);
        ClassTransform keep = ClassTransform.dropping(element -> element instanceof NestMembersAttribute);
        Files.write(
                host,
                FILES.transformClass(
                        read,
                        keep.andThen(ClassTransform.endHandler(
                                target -> target.with(NestMembersAttribute.ofSymbols(members))))));
    }

    private static Path fileOf(Path folder, ClassDesc type) {
        String path = type.descriptorString();
        return folder.resolve(path.substring(1, path.length() - 1) + ".class");
    }

    private void rewrite(Path file, Path folder) throws IOException {
        for (MethodModel method : source.methods()) {
            method.code().ifPresent(code -> code.forEach(this::collect));
        }
        classes.removeIf(shared -> shared.lambdas().size() < FEWEST);
        classes.forEach(shared -> shared.lambdas().sort(Comparator.comparing(Lambda::key)));
        if (classes.isEmpty()) {
            return;
        }
        for (Shared shared : classes) {
            Files.write(fileOf(folder, shared.name()), made(shared));
        }
        Files.write(file, FILES.transformClass(source, this::copy));
    }

    private void collect(CodeElement element) {
        Lambda lambda = lambdaOf(element);
        if (lambda == null) {
            return;
        }
        if (classOf(lambda) == null) {
            classes.stream()
                    .filter(shared -> shared.takes(lambda))
                    .findFirst()
                    .orElseGet(this::another)
                    .lambdas()
                    .add(lambda);
        }
    }

    private Shared another() {
        Shared made = new Shared(newName(), new ArrayList<>());
        classes.add(made);
        return made;
    }

    /** The class that holds a lambda, or null. */
    private Shared classOf(Lambda lambda) {
        return classes.stream()
                .filter(shared -> shared.lambdas().contains(lambda))
                .findFirst()
                .orElse(null);
    }

    private ClassDesc newName() {
        String own = source.thisClass().asSymbol().displayName();
        return ClassDesc.of(
                source.thisClass().asSymbol().packageName(),
                own + "$$Lambdas" + (classes.isEmpty() ? "" : classes.size()));
    }

    /** Whether one class can implement two interfaces, each by methods of its own. */
    private static boolean areApart(ClassDesc one, ClassDesc other) {
        Set<String> methods = methodsOf(one);
        methods.retainAll(methodsOf(other));
        return methods.isEmpty();
    }

    private static Set<String> methodsOf(ClassDesc type) {
        ClassModel read = read(type);
        Set<String> methods = new HashSet<>();
        for (MethodModel method : read.methods()) {
            if (!method.flags().has(AccessFlag.STATIC)) {
                methods.add(
                        method.methodName().stringValue() + method.methodType().stringValue());
            }
        }
        read.interfaces().forEach(parent -> methods.addAll(methodsOf(parent.asSymbol())));
        return methods;
    }

    /** The lambda that an instruction makes, or null where it makes none that can be rewritten. */
    private Lambda lambdaOf(CodeElement element) {
        if (!(element instanceof InvokeDynamicInstruction call)
                || !call.bootstrapMethod().owner().equals(METAFACTORY)
                || !call.bootstrapMethod().methodName().equals("metafactory")) {
            return null;
        }
        MethodTypeDesc method = (MethodTypeDesc) call.bootstrapArgs().get(0);
        DirectMethodHandleDesc target =
                (DirectMethodHandleDesc) call.bootstrapArgs().get(1);
        MethodTypeDesc exact = (MethodTypeDesc) call.bootstrapArgs().get(2);
        MethodTypeDesc made = call.typeSymbol();
        return isReachable(target)
                        && fits(
                                method.insertParameterTypes(0, made.parameterArray()),
                                exact.insertParameterTypes(0, made.parameterArray()),
                                target.invocationType())
                ? new Lambda(made, call.name().stringValue(), method, target)
                : null;
    }

    /** Whether a class of this nest may call a method as the lambda does. */
    private boolean isReachable(DirectMethodHandleDesc target) {
        ClassDesc own = source.thisClass().asSymbol();
        return CALLS.containsKey(target.kind())
                && target.owner().isClassOrInterface()
                && (target.owner().equals(own)
                        || declares(
                                target.owner(),
                                target,
                                target.owner().packageName().equals(own.packageName())));
    }

    /** Whether a class declares a method that may be called from the same package, or from others. */
    private static boolean declares(ClassDesc owner, DirectMethodHandleDesc target, boolean isSamePackage) {
        ClassModel declaring = read(owner);
        return (isSamePackage || declaring.flags().has(AccessFlag.PUBLIC))
                && declaring.methods().stream()
                        .anyMatch(m -> (isSamePackage
                                        ? !m.flags().has(AccessFlag.PRIVATE)
                                        : m.flags().has(AccessFlag.PUBLIC))
                                && m.methodName().equalsString(target.methodName())
                                && m.methodType().equalsString(target.lookupDescriptor()));
    }

    private static ClassModel read(ClassDesc type) {
        String descriptor = type.descriptorString();
        String path = descriptor.substring(1, descriptor.length() - 1) + ".class";
        try (InputStream file = ClassLoader.getSystemResourceAsStream(path)) {
            return FILES.parse(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether arguments and result need at most a cast, boxing or unboxing. */
    private static boolean fits(MethodTypeDesc method, MethodTypeDesc exact, MethodTypeDesc target) {
        if (method.parameterCount() != target.parameterCount()) {
            return false;
        }
        for (int i = 0; i < method.parameterCount(); i++) {
            ClassDesc given = method.parameterType(i);
            ClassDesc wanted = target.parameterType(i);
            boolean unboxed = BOXES.containsKey(wanted) && BOXES.get(wanted).equals(exact.parameterType(i));
            if (!bothReferences(given, wanted) && !given.equals(wanted) && !unboxed) {
                return false;
            }
        }
        ClassDesc result = method.returnType();
        ClassDesc made = target.returnType();
        boolean boxed = BOXES.containsKey(made) && (result.equals(CD_Object) || result.equals(BOXES.get(made)));
        return result.equals(made) || result.equals(CD_void) || bothReferences(result, made) || boxed;
    }

    private static boolean bothReferences(ClassDesc one, ClassDesc other) {
        return !one.isPrimitive() && !other.isPrimitive();
    }

    private void copy(ClassBuilder target, ClassElement element) {
        if (element instanceof MethodModel method) {
            target.transformMethod(method, MethodTransform.transformingCode(this::copy));
        } else {
            target.with(element);
        }
    }

    private void copy(CodeBuilder code, CodeElement element) {
        Lambda lambda = lambdaOf(element);
        Shared shared = lambda == null ? null : classOf(lambda);
        if (shared == null) {
            code.with(element);
        } else {
            code.loadConstant(shared.lambdas().indexOf(lambda)).invokestatic(shared.name(), "of", lambda.factory());
        }
    }

    private byte[] made(Shared shared) {
        List<ClassDesc> types =
                shared.lambdas().stream().map(Lambda::type).distinct().toList();
        MethodTypeDesc fields = MethodTypeDesc.of(CD_void, shared.fields())
                .insertParameterTypes(shared.fields().size(), CD_int);
        return FILES.build(shared.name(), target -> {
            target.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC)
                    .withInterfaceSymbols(types)
                    .with(NestHostAttribute.of(nest()));
            for (int i = 0; i < fields.parameterCount(); i++) {
                target.withField(fieldOf(i), fields.parameterType(i), ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            }
            target.withMethodBody(INIT_NAME, fields, ClassFile.ACC_PRIVATE, code -> {
                code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void);
                for (int i = 0; i < fields.parameterCount(); i++) {
                    code.aload(0)
                            .loadLocal(TypeKind.from(fields.parameterType(i)), code.parameterSlot(i))
                            .putfield(shared.name(), fieldOf(i), fields.parameterType(i));
                }
                code.return_();
            });
            Map<MethodTypeDesc, Lambda> factories = new LinkedHashMap<>();
            shared.lambdas().forEach(lambda -> factories.put(lambda.factory(), lambda));
            factories.forEach((factory, lambda) -> target.withMethodBody("of", factory, ClassFile.ACC_STATIC, code -> {
                if (lambda.captures()) {
                    make(code, shared, lambda, fields);
                } else {
                    makeOnce(code, shared, lambda, fields);
                }
                code.areturn();
            }));
            if (!shared.lambdas().stream().allMatch(Lambda::captures)) {
                keepMade(target, shared);
            }
            for (List<Lambda> group : shared.byInterface()) {
                target.withMethodBody(
                        group.getFirst().name(),
                        group.getFirst().method(),
                        ClassFile.ACC_PUBLIC,
                        code -> run(code, shared, group));
            }
        });
    }

    private static String fieldOf(int position) {
        return "f" + position;
    }

    /** Puts a new object on the stack, made out of what a lambda captures and its number. */
    private static void make(CodeBuilder code, Shared shared, Lambda lambda, MethodTypeDesc fields) {
        code.new_(shared.name()).dup();
        int captured = lambda.made().parameterCount();
        int[] sources = new int[fields.parameterCount()];
        Arrays.fill(sources, -1);
        for (int i = 0; i < captured; i++) {
            sources[shared.field(lambda, i)] = i;
        }
        sources[sources.length - 1] = captured;
        for (int i = 0; i < sources.length; i++) {
            TypeKind kind = TypeKind.from(fields.parameterType(i));
            if (sources[i] >= 0) {
                code.loadLocal(kind, code.parameterSlot(sources[i]));
            } else {
                loadNothing(code, kind);
            }
        }
        code.invokespecial(shared.name(), INIT_NAME, fields);
    }

    private static void loadNothing(CodeBuilder code, TypeKind kind) {
        switch (kind.asLoadable()) {
            case REFERENCE -> code.aconst_null();
            case LONG -> code.lconst_0();
            case DOUBLE -> code.dconst_0();
            case FLOAT -> code.fconst_0();
            default -> code.iconst_0();
        }
    }

    /** A lambda that captures nothing is made once. */
    private static void keepMade(ClassBuilder target, Shared shared) {
        ClassDesc name = shared.name();
        ClassDesc array = name.arrayType();
        target.withField("MADE", array, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL);
        target.withMethodBody(
                "<clinit>",
                MTD_void,
                ClassFile.ACC_STATIC,
                code -> code.loadConstant(shared.lambdas().size())
                        .anewarray(name)
                        .putstatic(name, "MADE", array)
                        .return_());
    }

    private static void makeOnce(CodeBuilder code, Shared shared, Lambda lambda, MethodTypeDesc fields) {
        ClassDesc name = shared.name();
        ClassDesc array = name.arrayType();
        Label known = code.newLabel();
        code.getstatic(name, "MADE", array)
                .iload(0)
                .aaload()
                .dup()
                .ifnonnull(known)
                .pop();
        code.getstatic(name, "MADE", array).iload(0);
        make(code, shared, lambda, fields);
        code.aastore().getstatic(name, "MADE", array).iload(0).aaload().labelBinding(known);
    }

    /** The method of an interface: what the lambda of the object's number does. */
    private static void run(CodeBuilder code, Shared shared, List<Lambda> group) {
        Map<Lambda, Label> starts = new LinkedHashMap<>();
        List<SwitchCase> cases = new ArrayList<>();
        for (Lambda lambda : group) {
            starts.put(lambda, code.newLabel());
            cases.add(SwitchCase.of(shared.lambdas().indexOf(lambda), starts.get(lambda)));
        }
        SwitchCase first = cases.removeFirst();
        if (!cases.isEmpty()) {
            code.aload(0)
                    .getfield(shared.name(), fieldOf(shared.fields().size()), CD_int)
                    .tableswitch(cases.getFirst().caseValue(), cases.getLast().caseValue(), first.target(), cases);
        }
        starts.forEach((lambda, start) -> {
            code.labelBinding(start);
            run(code, shared, lambda);
        });
    }

    private static void run(CodeBuilder code, Shared shared, Lambda lambda) {
        DirectMethodHandleDesc method = lambda.target();
        MethodTypeDesc target = method.invocationType();
        boolean isNew = method.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
        if (isNew) {
            code.new_(method.owner()).dup();
        }
        int captured = lambda.made().parameterCount();
        for (int i = 0; i < captured; i++) {
            ClassDesc given = lambda.made().parameterType(i);
            code.aload(0).getfield(shared.name(), fieldOf(shared.field(lambda, i)), given);
            adapt(code, given, target.parameterType(i));
        }
        for (int i = captured; i < target.parameterCount(); i++) {
            ClassDesc given = lambda.method().parameterType(i - captured);
            code.loadLocal(TypeKind.from(given), code.parameterSlot(i - captured));
            adapt(code, given, target.parameterType(i));
        }
        MethodTypeDesc called = MethodTypeDesc.ofDescriptor(method.lookupDescriptor());
        String name = isNew ? INIT_NAME : method.methodName();
        code.invoke(CALLS.get(method.kind()), method.owner(), name, called, method.isOwnerInterface());
        giveBack(code, target.returnType(), lambda.method().returnType());
    }

    private static void adapt(CodeBuilder code, ClassDesc given, ClassDesc wanted) {
        if (given.equals(wanted)) {
            return;
        }
        ClassDesc box = BOXES.get(wanted);
        code.checkcast(box == null ? wanted : box);
        if (box != null) {
            code.invokevirtual(box, wanted.displayName() + "Value", MethodTypeDesc.of(wanted));
        }
    }

    private static void giveBack(CodeBuilder code, ClassDesc made, ClassDesc result) {
        ClassDesc box = BOXES.get(made);
        if (result.equals(CD_void) && !made.equals(CD_void)) {
            if (made.equals(CD_long) || made.equals(CD_double)) {
                code.pop2();
            } else {
                code.pop();
            }
        } else if (!result.isPrimitive() && box != null) {
            code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, made));
        } else if (!result.isPrimitive() && !result.equals(made) && !result.equals(CD_Object)) {
            code.checkcast(result);
        }
        code.return_(TypeKind.from(result));
    }
}

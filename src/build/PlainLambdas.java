import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.io.IOException;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rewrites compiled classes so that their lambdas of one interface share one class: an object of it keeps the number of its
 * lambda. As compiled, each lambda has a class of its own, all of which a start loads out of the ahead-of-time cache; the tables
 * of members alone would bring more than a thousand. Lambdas that capture something stay as they are.
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
    /** A class that fewer would share is not worth making. */
    private static final int FEWEST = 3;

    private final ClassModel source;
    private final Map<String, Shared> classes = new LinkedHashMap<>();
    private final Set<String> called = new HashSet<>();

    /** A lambda: the method of the interface, and the static method that it runs. */
    private record Lambda(ClassDesc type, String name, MethodTypeDesc method, DirectMethodHandleDesc target) {}

    /** The class that the lambdas of one interface share. */
    private record Shared(ClassDesc name, List<Lambda> lambdas) {}

    private PlainLambdas(ClassModel source) {
        this.source = source;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            ClassModel read = FILES.parse(Files.readAllBytes(file));
            boolean any = read.constantPool().bootstrapMethodCount() > 0
                    && !read.flags().has(AccessFlag.INTERFACE);
            if (any) {
                new PlainLambdas(read).rewrite(file, folder);
            }
        }
    }

    private void rewrite(Path file, Path folder) throws IOException {
        for (MethodModel method : source.methods()) {
            method.code().ifPresent(code -> code.forEach(this::collect));
        }
        classes.values().removeIf(shared -> shared.lambdas().size() < FEWEST);
        if (classes.isEmpty()) {
            return;
        }
        for (Shared shared : classes.values()) {
            shared.lambdas()
                    .forEach(
                            l -> called.add(l.target().methodName() + l.target().lookupDescriptor()));
            String path = shared.name().descriptorString();
            Files.write(folder.resolve(path.substring(1, path.length() - 1) + ".class"), made(shared));
        }
        Files.write(file, FILES.transformClass(source, this::copy));
    }

    private void collect(CodeElement element) {
        Lambda lambda = lambdaOf(element);
        if (lambda != null) {
            String key = lambda.type().descriptorString()
                    + lambda.name()
                    + lambda.method().descriptorString();
            classes.computeIfAbsent(key, absent -> new Shared(nameOf(lambda.type()), new ArrayList<>()))
                    .lambdas()
                    .add(lambda);
        }
    }

    private ClassDesc nameOf(ClassDesc type) {
        String simple = type.displayName();
        String own = source.thisClass().asSymbol().displayName();
        ClassDesc name = ClassDesc.of(
                source.thisClass().asSymbol().packageName(),
                own + "$$" + simple.substring(simple.lastIndexOf('$') + 1));
        boolean taken =
                classes.values().stream().anyMatch(shared -> shared.name().equals(name));
        return taken ? ClassDesc.of(name.packageName(), name.displayName() + classes.size()) : name;
    }

    /** The lambda that an instruction makes, or null where it makes none that can be rewritten. */
    private Lambda lambdaOf(CodeElement element) {
        if (!(element instanceof InvokeDynamicInstruction call)
                || !call.bootstrapMethod().owner().equals(METAFACTORY)
                || !call.bootstrapMethod().methodName().equals("metafactory")
                || call.typeSymbol().parameterCount() > 0) {
            return null;
        }
        MethodTypeDesc method = (MethodTypeDesc) call.bootstrapArgs().get(0);
        DirectMethodHandleDesc target =
                (DirectMethodHandleDesc) call.bootstrapArgs().get(1);
        boolean own = target.kind() == DirectMethodHandleDesc.Kind.STATIC
                && target.owner().equals(source.thisClass().asSymbol());
        return own && fits(method, target.invocationType())
                ? new Lambda(call.typeSymbol().returnType(), call.name().stringValue(), method, target)
                : null;
    }

    /** Whether references need at most a cast, and nothing is boxed. */
    private static boolean fits(MethodTypeDesc method, MethodTypeDesc target) {
        if (method.parameterCount() != target.parameterCount()) {
            return false;
        }
        for (int i = 0; i < method.parameterCount(); i++) {
            if (!fits(method.parameterType(i), target.parameterType(i))) {
                return false;
            }
        }
        return fits(method.returnType(), target.returnType());
    }

    private static boolean fits(ClassDesc one, ClassDesc other) {
        return one.equals(other) || !one.isPrimitive() && !other.isPrimitive();
    }

    private void copy(ClassBuilder target, ClassElement element) {
        if (!(element instanceof MethodModel method)) {
            target.with(element);
            return;
        }
        boolean open = called.contains(
                method.methodName().stringValue() + method.methodType().stringValue());
        target.transformMethod(method, (builder, part) -> {
            switch (part) {
                case AccessFlags flags when open -> builder.withFlags(flags.flagsMask() & ~ClassFile.ACC_PRIVATE);
                case CodeModel code -> builder.transformCode(code, this::copy);
                default -> builder.with(part);
            }
        });
    }

    private void copy(CodeBuilder code, CodeElement element) {
        Lambda lambda = lambdaOf(element);
        Shared shared = lambda == null
                ? null
                : classes.get(lambda.type().descriptorString()
                        + lambda.name()
                        + lambda.method().descriptorString());
        if (shared == null) {
            code.with(element);
            return;
        }
        code.loadConstant(shared.lambdas().indexOf(lambda))
                .invokestatic(shared.name(), "of", MethodTypeDesc.of(lambda.type(), CD_int));
    }

    private static byte[] made(Shared shared) {
        ClassDesc name = shared.name();
        Lambda any = shared.lambdas().getFirst();
        ClassDesc array = any.type().arrayType();
        return FILES.build(name, target -> {
            target.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC)
                    .withInterfaceSymbols(any.type())
                    .withField("MADE", array, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL)
                    .withField("number", CD_int, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            target.withMethodBody(
                    "<clinit>",
                    MTD_void,
                    ClassFile.ACC_STATIC,
                    code -> code.loadConstant(shared.lambdas().size())
                            .anewarray(any.type())
                            .putstatic(name, "MADE", array)
                            .return_());
            target.withMethodBody(
                    INIT_NAME,
                    MethodTypeDesc.of(CD_void, CD_int),
                    ClassFile.ACC_PRIVATE,
                    code -> code.aload(0)
                            .invokespecial(CD_Object, INIT_NAME, MTD_void)
                            .aload(0)
                            .iload(1)
                            .putfield(name, "number", CD_int)
                            .return_());
            target.withMethodBody("of", MethodTypeDesc.of(any.type(), CD_int), ClassFile.ACC_STATIC, code -> {
                Label known = code.newLabel();
                code.getstatic(name, "MADE", array)
                        .iload(0)
                        .aaload()
                        .dup()
                        .ifnonnull(known)
                        .pop();
                code.getstatic(name, "MADE", array).iload(0);
                code.new_(name).dup().iload(0).invokespecial(name, INIT_NAME, MethodTypeDesc.of(CD_void, CD_int));
                code.aastore().getstatic(name, "MADE", array).iload(0).aaload();
                code.labelBinding(known).areturn();
            });
            target.withMethodBody(any.name(), any.method(), ClassFile.ACC_PUBLIC, code -> run(code, shared));
        });
    }

    private static void run(CodeBuilder code, Shared shared) {
        List<Label> starts = shared.lambdas().stream().map(l -> code.newLabel()).toList();
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            cases.add(SwitchCase.of(i, starts.get(i)));
        }
        code.aload(0).getfield(shared.name(), "number", CD_int);
        code.tableswitch(1, starts.size() - 1, starts.getFirst(), cases);
        for (int i = 0; i < starts.size(); i++) {
            code.labelBinding(starts.get(i));
            run(code, shared.lambdas().get(i));
        }
    }

    private static void run(CodeBuilder code, Lambda lambda) {
        MethodTypeDesc target = lambda.target().invocationType();
        for (int i = 0; i < target.parameterCount(); i++) {
            ClassDesc given = lambda.method().parameterType(i);
            code.loadLocal(TypeKind.from(given), code.parameterSlot(i));
            if (!given.equals(target.parameterType(i))) {
                code.checkcast(target.parameterType(i));
            }
        }
        code.invokestatic(lambda.target().owner(), lambda.target().methodName(), target);
        ClassDesc result = lambda.method().returnType();
        boolean isInterfaceOrSame =
                result.equals(target.returnType()) || result.equals(CD_Object) || result.isPrimitive();
        if (!isInterfaceOrSame) {
            code.checkcast(result);
        }
        code.return_(TypeKind.from(result));
    }
}

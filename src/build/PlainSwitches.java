import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rewrites compiled classes so that switches over types test one type after the other. As compiled, each such switch makes a
 * class of its own when it first runs, which start-up pays for: that class is not kept by the ahead-of-time cache.
 *
 * <p>{@code java -cp class-path src/build/PlainSwitches.java folder-of-classes}, the folder being on the class path with all that
 * its classes use. Classes that were rewritten already stay as they are.
 */
final class PlainSwitches {
    private static final String BOOTSTRAPS = "java.lang.runtime.SwitchBootstraps";
    private static final MethodTypeDesc TEST = MethodTypeDesc.of(CD_int, CD_Object, CD_int);

    private static final ClassFile FILES = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())
                    .orElse(ClassHierarchyResolver.defaultResolver())
                    .cached()));

    private final ClassModel source;
    private final List<List<ClassDesc>> switches = new ArrayList<>();

    private PlainSwitches(ClassModel source) {
        this.source = source;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            classes = files.filter(f -> f.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            byte[] before = Files.readAllBytes(file);
            byte[] after = new PlainSwitches(FILES.parse(before)).rewritten();
            if (after != null) {
                Files.write(file, after);
            }
        }
    }

    /** The class without switches over types, or null where it has none. */
    private byte[] rewritten() {
        boolean any = source.constantPool().bootstrapMethodCount() > 0;
        if (!any) {
            return null;
        }
        byte[] changed = FILES.transformClass(source, this::copy);
        return switches.isEmpty() ? null : changed;
    }

    private void copy(ClassBuilder target, ClassElement element) {
        if (!(element instanceof MethodModel method) || method.code().isEmpty()) {
            target.with(element);
            return;
        }
        int before = switches.size();
        target.transformMethod(method, (builder, part) -> {
            if (part instanceof java.lang.classfile.CodeModel code) {
                builder.transformCode(code, replacing());
            } else {
                builder.with(part);
            }
        });
        for (int i = before; i < switches.size(); i++) {
            List<ClassDesc> types = switches.get(i);
            target.withMethodBody(
                    nameOf(i),
                    TEST,
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                    code -> tests(code, types));
        }
    }

    private CodeTransform replacing() {
        return (code, element) -> {
            List<ClassDesc> types = element instanceof InvokeDynamicInstruction call ? typesOf(call) : null;
            if (types == null) {
                code.with(element);
                return;
            }
            code.invokestatic(
                    source.thisClass().asSymbol(),
                    nameOf(switches.size()),
                    TEST,
                    source.flags().has(AccessFlag.INTERFACE));
            switches.add(types);
        };
    }

    private static String nameOf(int number) {
        return "typeSwitch$" + number;
    }

    /** The types that a call tests for, or null where it is another call, or one that looks at more than types. */
    private static List<ClassDesc> typesOf(InvokeDynamicInstruction call) {
        DirectMethodHandleDesc bootstrap = call.bootstrapMethod();
        if (!bootstrap.owner().equals(ClassDesc.of(BOOTSTRAPS))
                || !bootstrap.methodName().equals("typeSwitch")) {
            return null;
        }
        List<ClassDesc> types = new ArrayList<>();
        for (ConstantDesc label : call.bootstrapArgs()) {
            if (!(label instanceof ClassDesc type) || type.isPrimitive()) {
                return null;
            }
            types.add(type);
        }
        boolean ofReference = !call.typeSymbol().parameterType(0).isPrimitive();
        return ofReference ? types : null;
    }

    /** The number of the first type from a given one on that the value has; -1 for null, the number of types for none. */
    private static void tests(CodeBuilder code, List<ClassDesc> types) {
        Label isNull = code.newLabel();
        Label none = code.newLabel();
        List<Label> starts = types.stream().map(type -> code.newLabel()).toList();
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            cases.add(SwitchCase.of(i, starts.get(i)));
        }
        code.aload(0).ifnull(isNull);
        code.iload(1).tableswitch(0, types.size() - 1, none, cases);
        for (int i = 0; i < types.size(); i++) {
            Label next = i + 1 < types.size() ? starts.get(i + 1) : none;
            code.labelBinding(starts.get(i));
            code.aload(0).instanceOf(types.get(i)).ifeq(next);
            code.loadConstant(i).ireturn();
        }
        code.labelBinding(none).loadConstant(types.size()).ireturn();
        code.labelBinding(isNull).loadConstant(-1).ireturn();
    }
}

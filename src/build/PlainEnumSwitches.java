import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rewrites switches over the enums of the product so that they choose by the constants' ordinals. As compiled, each class with such
 * switches has another one beside it with a table of its own of the ordinals, which is there for enums that are compiled at
 * another time; a start would load some thirty of them.
 *
 * <p>{@code java -cp class-path src/build/PlainEnumSwitches.java folder-of-classes}, the folder being on the class path with all
 * that its classes use. Classes that were rewritten already stay as they are.
 */
final class PlainEnumSwitches {
    private static final String TABLE = "$SwitchMap$";

    private static final ClassFile FILES = ClassFile.of(
            ClassFile.DeadCodeOption.KEEP_DEAD_CODE,
            ClassFile.ClassHierarchyResolverOption.of(
                    ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())
                            .orElse(ClassHierarchyResolver.defaultResolver())
                            .cached()));

    private final Map<String, ClassModel> classes = new TreeMap<>();
    private final Map<String, Path> files = new HashMap<>();

    /** For each table, by its class and name, the ordinal that each number stands for. */
    private final Map<String, Map<Integer, Integer>> tables = new HashMap<>();

    private PlainEnumSwitches() {}

    public static void main(String[] arguments) throws IOException {
        PlainEnumSwitches switches = new PlainEnumSwitches();
        switches.read(Path.of(arguments[0]));
        switches.classes.values().forEach(switches::readTables);
        switches.rewrite();
    }

    private void read(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder)) {
            found = all.filter(f -> f.toString().endsWith(".class")).toList();
        }
        for (Path file : found) {
            ClassModel model = FILES.parse(file);
            classes.put(model.thisClass().asInternalName(), model);
            files.put(model.thisClass().asInternalName(), file);
        }
    }

    /** Reads how a class fills its tables: the table, the constant, its ordinal, the number, one after the other. */
    private void readTables(ClassModel model) {
        boolean any = model.fields().stream()
                .anyMatch(f -> f.fieldName().stringValue().startsWith(TABLE));
        MethodModel start = any ? method(model, "<clinit>") : null;
        if (start == null) {
            return;
        }
        String table = null;
        FieldInstruction constant = null;
        for (CodeElement element : start.code().orElseThrow()) {
            if (element instanceof FieldInstruction field && field.opcode() == Opcode.GETSTATIC) {
                if (field.name().stringValue().startsWith(TABLE)) {
                    table = nameOf(field);
                } else {
                    constant = field;
                }
            } else if (element instanceof ConstantInstruction number && table != null && constant != null) {
                Integer ordinal = ordinal(constant);
                if (ordinal != null) {
                    tables.computeIfAbsent(table, key -> new HashMap<>())
                            .put((Integer) number.constantValue(), ordinal);
                }
                table = null;
                constant = null;
            }
        }
    }

    private static String nameOf(FieldInstruction field) {
        return field.owner().asInternalName() + "." + field.name().stringValue();
    }

    private static MethodModel method(ClassModel model, String name) {
        return model.methods().stream()
                .filter(m -> m.methodName().equalsString(name))
                .findFirst()
                .orElse(null);
    }

    /** The ordinal of a constant of an enum of the product; null for those of others, which may change. */
    private Integer ordinal(FieldInstruction constant) {
        ClassModel type = classes.get(constant.owner().asInternalName());
        if (type == null || !type.flags().has(AccessFlag.ENUM)) {
            return null;
        }
        int ordinal = 0;
        for (FieldModel field : type.fields()) {
            if (field.flags().has(AccessFlag.ENUM)) {
                if (field.fieldName().equalsString(constant.name().stringValue())) {
                    return ordinal;
                }
                ordinal++;
            }
        }
        return null;
    }

    private void rewrite() throws IOException {
        for (Map.Entry<String, ClassModel> entry : classes.entrySet()) {
            ClassModel model = entry.getValue();
            if (!tables.isEmpty() && usesTables(model)) {
                byte[] after = FILES.transformClass(
                        model,
                        ClassTransform.transformingMethodBodies(
                                method -> !method.methodName().equalsString("<clinit>"),
                                CodeTransform.ofStateful(Rewriting::new)));
                List<VerifyError> wrong = FILES.verify(after);
                if (!wrong.isEmpty()) {
                    throw wrong.getFirst();
                }
                Files.write(files.get(entry.getKey()), after);
            }
        }
    }

    private boolean usesTables(ClassModel model) {
        return model.methods().stream()
                .filter(m -> !m.methodName().equalsString("<clinit>"))
                .flatMap(m -> m.code().stream())
                .flatMap(code -> code.elementStream())
                .anyMatch(e -> e instanceof FieldInstruction field && tables.containsKey(nameOf(field)));
    }

    /** Leaves out a table and the look into it, and gives the switch behind them the ordinals themselves. */
    private final class Rewriting implements CodeTransform {
        /** The tables whose index is being worked out, the innermost last. */
        private final Deque<Map<Integer, Integer>> open = new ArrayDeque<>();

        private boolean behindOrdinal;

        /** The table that the next switch is about. */
        private Map<Integer, Integer> chosen;

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof FieldInstruction field && tables.containsKey(nameOf(field))) {
                open.addLast(tables.get(nameOf(field)));
            } else if (behindOrdinal && element instanceof Instruction load && load.opcode() == Opcode.IALOAD) {
                chosen = open.removeLast();
            } else if (chosen != null && element instanceof TableSwitchInstruction choice) {
                choose(code, choice.defaultTarget(), choice.cases());
            } else if (chosen != null && element instanceof LookupSwitchInstruction choice) {
                choose(code, choice.defaultTarget(), choice.cases());
            } else if (chosen != null && element instanceof Instruction other) {
                throw new IllegalStateException("No switch behind the look into a table: " + other);
            } else {
                code.with(element);
            }
            if (element instanceof Instruction) {
                behindOrdinal = !open.isEmpty()
                        && element instanceof InvokeInstruction call
                        && call.name().equalsString("ordinal");
            }
        }

        private void choose(CodeBuilder code, Label otherwise, List<SwitchCase> numbers) {
            List<SwitchCase> cases = new ArrayList<>();
            for (SwitchCase each : numbers) {
                cases.add(SwitchCase.of(chosen.get(each.caseValue()), each.target()));
            }
            chosen = null;
            cases.sort(Comparator.comparingInt(SwitchCase::caseValue));
            int first = cases.isEmpty() ? 0 : cases.getFirst().caseValue();
            int last = cases.isEmpty() ? 0 : cases.getLast().caseValue();
            if (last - first < 4 * cases.size()) {
                code.tableswitch(first, last, otherwise, cases);
            } else {
                code.lookupswitch(otherwise, cases);
            }
        }
    }
}

package org.jwsh.compile.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.TrapStatementAst;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/**
 * Visitors of syntax trees that scripts derive classes from: {@code AstVisitor} and {@code AstVisitor2}, whose methods say how to
 * go on, and {@code ICustomAstVisitor} with its ready-made classes, whose methods give a result and go on themselves.
 */
final class TreeVisitor {
    private static final String LANGUAGE = "System.Management.Automation.Language.";
    private static final String ACTION = LANGUAGE + "AstVisitAction";
    private static final int SKIP_CHILDREN = 1;
    private static final int STOP_VISIT = 2;

    /** Nodes that only the second generation of visitors knows. */
    private static final Set<String> SECOND = Set.of(
            "TypeDefinitionAst",
            "PropertyMemberAst",
            "FunctionMemberAst",
            "BaseCtorInvokeMemberExpressionAst",
            "UsingStatementAst",
            "TernaryExpressionAst",
            "PipelineChainAst");

    private final Object visitor;
    private final NetType type;
    private final boolean second;
    private final boolean looksBack;

    private TreeVisitor(Object visitor, String secondGeneration) {
        this.visitor = visitor;
        type = NetTypes.of(visitor);
        second = NetTypes.named(LANGUAGE + secondGeneration).isAssignableFrom(type);
        looksBack = NetTypes.named(LANGUAGE + "IAstPostVisitHandler").isAssignableFrom(type);
    }

    // ------------------------------------------------------------------------------------------- what scripts see

    /** {@code AstVisitor}: each method goes on to {@code DefaultVisit}, which goes on to the children. */
    static void defineVisitor(TypeBuilder type) {
        type.method(
                ACTION + " DefaultVisit(" + LANGUAGE + "Ast ast)",
                Object.class,
                (self, a) -> LanguageValues.named("AstVisitAction", "Continue"));
        define(type, false, ACTION, true);
    }

    /** What {@code AstVisitor2} adds. */
    static void defineSecondVisitor(TypeBuilder type) {
        define(type, true, ACTION, true);
    }

    /** {@code ICustomAstVisitor}: what a class has to have. */
    static void defineCustom(TypeBuilder type) {
        define(type, false, "System.Object", false);
    }

    /** What {@code ICustomAstVisitor2} asks for beside that. */
    static void defineSecondCustom(TypeBuilder type) {
        type.method("System.Object DefaultVisit(" + LANGUAGE + "Ast ast)", Object.class, (self, a) -> null);
        define(type, true, "System.Object", true);
    }

    static void definePostVisit(TypeBuilder type) {
        type.method("void PostVisit(" + LANGUAGE + "Ast ast)", Object.class, (self, a) -> null);
    }

    private static void define(TypeBuilder type, boolean ofSecond, String result, boolean byDefault) {
        for (Class<?> node : nodes(Ast.class, new ArrayList<>())) {
            if (SECOND.contains(node.getSimpleName()) == ofSecond) {
                type.method(
                        result + " " + method(node) + "(" + LANGUAGE + node.getSimpleName() + " ast)",
                        Object.class,
                        (self, a) -> byDefault ? call(NetTypes.of(self), self, "DefaultVisit", a[0]) : null);
            }
        }
    }

    private static List<Class<?>> nodes(Class<?> kind, List<Class<?>> found) {
        if (kind.isSealed()) {
            for (Class<?> below : kind.getPermittedSubclasses()) {
                nodes(below, found);
            }
        } else {
            found.add(kind);
        }
        return found;
    }

    private static String method(Class<?> node) {
        String name = node.getSimpleName();
        return node == TrapStatementAst.class
                ? "VisitTrap"
                : "Visit" + name.substring(0, name.length() - "Ast".length());
    }

    // --------------------------------------------------------------------------------------------------- visiting

    /** Lets a visitor see a node and, as far as it says, everything below. */
    static Object visit(Ast node, Object visitor) {
        new TreeVisitor(visitor, "AstVisitor2").below(node);
        return null;
    }

    /** What a visitor that goes on itself makes of a node. */
    static Object custom(Ast node, Object visitor) {
        TreeVisitor custom = new TreeVisitor(visitor, "ICustomAstVisitor2");
        return custom.knows(node) ? custom.call(method(node.getClass()), node) : null;
    }

    private boolean knows(Ast node) {
        return second || !SECOND.contains(node.getClass().getSimpleName());
    }

    /** @return whether the visit goes on */
    private boolean below(Ast node) {
        int action = knows(node) ? action(call(method(node.getClass()), node)) : 0;
        boolean on = action != STOP_VISIT;
        if (action == 0) {
            for (Ast child : node.children()) {
                if (!below(child)) {
                    on = false;
                    break;
                }
            }
        }
        if (looksBack) {
            call("PostVisit", node);
        }
        return on;
    }

    private static int action(Object answer) {
        String name = LanguagePrimitives.toStringInvariant(answer);
        return name.equals("SkipChildren") ? SKIP_CHILDREN : name.equals("StopVisit") ? STOP_VISIT : 0;
    }

    private Object call(String method, Ast node) {
        return call(type, visitor, method, node);
    }

    private static Object call(NetType type, Object visitor, String method, Object node) {
        MethodGroup group = type.members().method(method);
        return group == null ? null : MethodBinder.invoke(group, visitor, new Object[] {node});
    }
}

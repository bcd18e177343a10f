package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jwsh.language.ast.ArrayTypeName;
import org.jwsh.language.ast.GenericTypeName;
import org.jwsh.language.ast.SimpleTypeName;
import org.jwsh.language.ast.TypeName;
import org.jwsh.language.grammar.PowerShellParser.*;

/** Makes the names of types. */
final class TypeNameBuilder {
    /** How many dimensions an array can have. */
    private static final int DIMENSIONS = 32;

    private final TreeContext tree;

    TypeNameBuilder(TreeContext tree) {
        this.tree = tree;
    }

    TypeName typeName(TypeNameContext context) {
        return typeName(context, null);
    }

    /**
     * @param assembly what stands behind the comma, or null
     */
    private TypeName typeName(TypeNameContext context, AssemblyNameContext assembly) {
        Token name = context.getStart();
        boolean qualified = assembly != null && !SyntaxErrors.isEmpty(assembly);
        String assemblyName = qualified ? assemblyName(assembly) : null;
        int end = qualified ? tree.extent(assembly).end() : -1;
        boolean plain = context.typeSuffix().isEmpty();
        TypeName type = new SimpleTypeName(
                plain && end > 0 ? tree.extent(name.getStartIndex(), end) : tree.extent(name),
                name.getText(),
                assemblyName);
        for (TypeSuffixContext suffix : context.typeSuffix()) {
            int suffixEnd = tree.extent(suffix).end();
            Extent extent = tree.extent(name.getStartIndex(), suffixEnd);
            if (suffix.COMMA().size() >= DIMENSIONS && suffix.typeArgument().isEmpty()) {
                Extent commas = tree.extent(
                        suffix.COMMA(0).getSymbol().getStartIndex(),
                        suffix.COMMA().getLast().getSymbol().getStopIndex() + 1);
                tree.errors.add(
                        commas, "ArrayHasTooManyDimensions", suffix.COMMA().size() + 1);
            } else if (suffix.typeArgument().isEmpty()) {
                type = new ArrayTypeName(extent, type, suffix.COMMA().size() + 1);
            } else {
                List<TypeName> arguments = new ArrayList<>();
                for (TypeArgumentContext argument : suffix.typeArgument()) {
                    if (argument.typeName() == null || SyntaxErrors.isEmpty(argument.typeName())) {
                        continue;
                    }
                    arguments.add(argument(argument));
                }
                type = new GenericTypeName(extent, type, arguments, assemblyName);
            }
        }
        return type;
    }

    /** Without blanks but for one behind each comma. */
    private static String assemblyName(AssemblyNameContext context) {
        StringBuilder text = new StringBuilder();
        for (ParseTree part : context.children) {
            text.append(part.getText().equals(",") ? ", " : part.getText());
        }
        return text.toString();
    }

    private TypeName argument(TypeArgumentContext context) {
        return typeName(context.typeName(), context.assemblyName());
    }

    TypeName typeName(AttributeBodyContext context) {
        return typeName(context.typeName(), context.assemblyName());
    }
}

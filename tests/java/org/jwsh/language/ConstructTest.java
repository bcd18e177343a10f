package org.jwsh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.jwsh.language.ast.Ast;

/** The tree of each construct, written as node names with the nodes below them in parentheses. */
class ConstructTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "variable               ; $a => Pipeline(CommandExpression(Variable))",
                "assignment             ; $a = 1 => AssignmentStatement(Variable CommandExpression(Constant))",
                "precedence             ; 1 + 2 * 3 => Pipeline(CommandExpression(Binary(Constant Binary(Constant"
                        + " Constant))))",
                "comma before operators ; 1, 2 + 3, 4 => Pipeline(CommandExpression(Binary(ArrayLiteral(Constant"
                        + " Constant) ArrayLiteral(Constant Constant))))",
                "cast                   ; [int] '5' => Pipeline(CommandExpression(Convert(TypeConstraint"
                        + " StringConstant)))",
                "type                   ; [int] => Pipeline(CommandExpression(Type))",
                "static member          ; [math]::PI => Pipeline(CommandExpression(Member(Type StringConstant)))",
                "method call            ; $a.B(1, 2) => Pipeline(CommandExpression(InvokeMember(Variable"
                        + " StringConstant Constant Constant)))",
                "index                  ; $a[0] => Pipeline(CommandExpression(Index(Variable Constant)))",
                "null-conditional       ; ${a}?.b => Pipeline(CommandExpression(Member(Variable StringConstant)))",
                "ternary                ; $a ? 1 : 2 => Pipeline(CommandExpression(Ternary(Variable Constant"
                        + " Constant)))",
                "coalescing             ; $a ?? 1 => Pipeline(CommandExpression(Binary(Variable Constant)))",
                "postfix                ; $i++ => Pipeline(CommandExpression(Unary(Variable)))",
                "sub-expression         ; $(1) =>"
                        + " Pipeline(CommandExpression(Sub(StatementBlock(Pipeline(CommandExpression(Constant))))))",
                "array                  ; @(1) =>"
                        + " Pipeline(CommandExpression(Array(StatementBlock(Pipeline(CommandExpression(Constant))))))",
                "hashtable              ; @{ a = 1 } => Pipeline(CommandExpression(Hashtable(StringConstant"
                        + " Pipeline(CommandExpression(Constant)))))",
                "script block           ; { 1 } =>"
                        + " Pipeline(CommandExpression(ScriptBlock(ScriptBlock(NamedBlock(Pipeline(CommandExpression(Constant)))))))",
                "expandable string      ; \"a $b\" => Pipeline(CommandExpression(ExpandableString(Variable)))",
                "command                ; Get-Item -Path x y => Pipeline(Command(StringConstant CommandParameter"
                        + " StringConstant StringConstant))",
                "command with colon     ; f -a:1 => Pipeline(Command(StringConstant CommandParameter(Constant)))",
                "invocation             ; & $a 1 => Pipeline(Command(Variable Constant))",
                "pipeline               ; a | b => Pipeline(Command(StringConstant) Command(StringConstant))",
                "chain                  ; a && b => PipelineChain(Pipeline(Command(StringConstant))"
                        + " Pipeline(Command(StringConstant)))",
                "redirection            ; a > b 2>&1 => Pipeline(Command(StringConstant"
                        + " FileRedirection(StringConstant) MergingRedirection))",
                "splatting              ; f @a => Pipeline(Command(StringConstant Variable))",
                "while loop             ; while (1) { } => WhileStatement(Pipeline(CommandExpression(Constant))"
                        + " StatementBlock)",
                "do until loop          ; do { } until (1) => DoUntilStatement(Pipeline(CommandExpression(Constant))"
                        + " StatementBlock)",
                "foreach loop           ; foreach ($a in 1) { } => ForEachStatement(Variable"
                        + " Pipeline(CommandExpression(Constant)) StatementBlock)",
                "if statement           ; if (1) { } else { } => IfStatement(Pipeline(CommandExpression(Constant))"
                        + " StatementBlock StatementBlock)",
                "switch statement       ; switch (1) { a { } default { } } =>"
                        + " SwitchStatement(Pipeline(CommandExpression(Constant)) StringConstant StatementBlock"
                        + " StatementBlock)",
                "try statement          ; try { } catch [E] { } finally { } => TryStatement(StatementBlock"
                        + " CatchClause(TypeConstraint StatementBlock) StatementBlock)",
                "trap                   ; trap { } => TrapStatement(StatementBlock)",
                "return                 ; return 1 => ReturnStatement(Pipeline(CommandExpression(Constant)))",
                "break with label       ; break a => BreakStatement(StringConstant)",
                "function               ; function f($a) { } => FunctionDefinition(Parameter(Variable)"
                        + " ScriptBlock(NamedBlock))",
                "named blocks           ; { begin { } end { } } =>"
                        + " Pipeline(CommandExpression(ScriptBlock(ScriptBlock(NamedBlock NamedBlock))))",
                "class                  ; class A { [int] $B; [void] M() { } } =>"
                        + " TypeDefinition(PropertyMember(TypeConstraint) FunctionMember(TypeConstraint"
                        + " FunctionDefinition(ScriptBlock(NamedBlock))))",
                "enum                   ; enum E { A = 1 } => TypeDefinition(PropertyMember(Constant))",
                "using variable         ; $using:a => Pipeline(CommandExpression(Using(Variable)))",
            })
    void hasItsTree(String nameAndScript, String tree) {
        String script = nameAndScript.substring(nameAndScript.indexOf(';') + 1).strip();

        ParseResult result = Parser.parse(new ScriptSource(null, script));

        assertThat(result.errors()).isEmpty();
        assertThat(below(result.script().endBlock())).isEqualTo(tree.strip());
    }

    /** Further constructs, a line each in a file: the name, the script with {@code \\n} for line breaks, its tree. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("listed")
    void hasItsListedTree(String name, String script, String tree) {
        ParseResult result = Parser.parse(new ScriptSource(null, script));

        assertThat(result.errors()).isEmpty();
        assertThat(below(result.script())).isEqualTo(tree);
    }

    static List<Arguments> listed() throws IOException {
        List<Arguments> constructs = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("tests/resources/org/jwsh/language/constructs.txt"))) {
            int name = line.indexOf(" ; ");
            int tree = line.lastIndexOf(" => ");
            String script = line.substring(name + 3, tree).replace("\\n", "\n");
            constructs.add(Arguments.of(line.substring(0, name), script, line.substring(tree + 4)));
        }
        return constructs;
    }

    private static String below(Ast node) {
        return node.children().stream().map(ConstructTest::written).collect(Collectors.joining(" "));
    }

    private static String written(Ast node) {
        String name = node.getClass().getSimpleName().replaceAll("(?<!Command)ExpressionAst$|Ast$", "");
        return node.children().isEmpty() ? name : name + "(" + below(node) + ")";
    }
}

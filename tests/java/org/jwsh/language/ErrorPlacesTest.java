package org.jwsh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.values.NetTypeRelations;
import org.jwsh.values.NetTypes;

/** Each error of the parser at its place, which the scripts mark. */
class ErrorPlacesTest {

    @BeforeAll
    static void typesAreKnown() {
        TypeRelations.install(new NetTypeRelations());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
                switch -file«» ! MissingFilenameOption
                switch «-foo» (1) { 1 {2} } ! InvalidSwitchFlag
                switch -file x «(»1) { 1 {2} } ! PipelineValueRequired
                switch («») { 1 {2} } ! PipelineValueRequired
                switch«» { 1 {2} } ! PipelineValueRequired
                switch (1) {«»} ! MissingSwitchConditionExpression
                switch (1) { 1«» } ! MissingSwitchStatementClause
                «switch -parallel (1) { 1 {2} }» ! KeywordParameterReservedForFutureUse
                «foreach -parallel ($a in 1) { 1 }» ! KeywordParameterReservedForFutureUse
                ««foreach -throttlelimit 2 ($a in 1) { 1 }»» ! KeywordParameterReservedForFutureUse ThrottleLimitRequiresParallelFlag
                foreach «-foo» ($a in 1) { 1 } ! InvalidForeachFlag
                foreach («»a in 1«)» { } ! MissingVariableNameAfterForeach UnexpectedToken
                foreach ($a«» of 1«)» { } ! MissingInInForeach UnexpectedToken
                foreach ($a in«»«)» { } ! MissingForeachExpression UnexpectedToken
                foreach ($a in 1)«» ! MissingForeachStatement
                try {} catch [Exception],«» {} ! MissingTypeLiteralToken
                try {} catch [Exception],«» ! MissingTypeLiteralToken
                try {} catch [Exception]«» ! MissingCatchHandlerBlock
                try {} finally«» ! MissingFinallyStatementBlock
                try {}«» ! MissingCatchOrFinally
                try«» ! MissingTryStatementBlock
                data -supportedcommand«» ! MissingValueForSupportedCommandInDataSectionStatement
                data -supportedcommand a,«» ! MissingValueForSupportedCommandInDataSectionStatement
                data x«» ! MissingStatementBlockForDataSection
                data -s a«» ! MissingStatementBlockForDataSection
                «[int]»param($a) ! TypeNotAllowedBeforeParam
                [CmdletBinding()]«[int]»param($a) ! TypeNotAllowedBeforeParam
                param([Parameter(Position=1,«Position»=2)]$a) ! DuplicateNamedArgument
                param([Parameter(Position=1,«position=2»)]$a) ! DuplicateNamedArgument
                param([ValidateSet(1«»]$a) ! MissingEndParenthesisInExpression
                [int,«»] ! MissingAssemblyNameSpecification
                [List[int,«»]] ! MissingTypename
                [int[«,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,»]] ! ArrayHasTooManyDimensions
                begin«» ! MissingNamedStatementBlock
                function f { begin«» } ! MissingNamedStatementBlock
                begin {} «begin {}» ! DuplicateScriptCommandClause
                «[int]» class A {} ! TypeNotAllowedBeforeStatement
                [Flags()]«[int]» enum A {a} ! TypeNotAllowedBeforeStatement
                «from» x ! ReservedKeywordNotAllowed
                «var» x ! ReservedKeywordNotAllowed
                «define» x ! ReservedKeywordNotAllowed
                1; «using namespace System» ! UsingMustBeAtStartOfScript
                parallel«» ! MissingStatementAfterKeyword
                «parallel» { 1 } ! UnexpectedKeyword
                «sequence» { 1 } ! UnexpectedKeyword
                if«» ! MissingOpenParenthesisInIfStatement
                if («») {} ! IfStatementMissingCondition
                if (1«)» ! MissingStatementBlock
                if (1) {} else«» ! MissingStatementBlockAfterElse
                for«» ! MissingOpenParenthesisAfterKeyword
                for (;;)«» ! MissingLoopStatement
                while«» ! MissingOpenParenthesisAfterKeyword
                while («») {} ! MissingExpressionAfterKeyword
                while (1)«» ! MissingLoopStatement
                do«» ! MissingLoopStatement
                do {}«» ! MissingWhileOrUntilInDoWhile
                do {} while«» ! MissingOpenParenthesisAfterKeyword
                do {} until («») ! MissingExpressionAfterKeyword
                do {} until (1«» ! MissingEndParenthesisAfterStatement
                class«» ! MissingNameAfterKeyword
                enum«» ! MissingNameAfterKeyword
                function«» ! MissingNameAfterKeyword
                filter«» ! MissingNameAfterKeyword
                class A :«» {} ! TypeNameExpected
                class A«» ! MissingTypeBody
                class A : B«» ! MissingTypeBody
                enum A«» ! MissingTypeBody
                class A {«» ! MissingEndCurlyBrace
                enum A {«» ! MissingEndCurlyBrace
                class A { [int]«[string]»$x } ! TooManyTypes
                class A { static «static» $x } ! DuplicateQualifier
                class A { hidden «hidden» $x } ! DuplicateQualifier
                class A { $x«» $y } ! MissingPropertyTerminator
                class A { [int]«» } ! IncompleteMemberDefinition
                class A { static«» } ! IncompleteMemberDefinition
                enum A : «string» { a } ! InvalidUnderlyingType
                enum A :«» { a } ! TypeNameExpected
                enum A { a =«» } ! ExpectedValueExpression
                enum A { a«» b } ! MissingPropertyTerminator
                using«» ! MissingUsingStatementDirective
                using namespace«» ! MissingUsingItemName
                using namespace«»; ! MissingUsingItemName
                using namespace «$a» ! InvalidValueForUsingItemName
                «using namespace A = System» ! UsingStatementNotSupported
                «using type A = System.Int32» ! UsingStatementNotSupported
                «using command A = b» ! UsingStatementNotSupported
                using type A«» ! MissingEqualsInUsingAlias
                using command A«» ! MissingEqualsInUsingAlias
                using namespace «1abc» ! InvalidNamespaceValue
                using namespace «'System;'» ! InvalidNamespaceValue
                using namespace «System.» ! InvalidNamespaceValue
                class A { foo«»«» } ! MissingMethodParameterList MissingFunctionBody
                class A { A() :«» {} } ! MissingBaseCtorCall
                class A { A() : base«» {} } ! MissingMethodParameterList
                class A { foo()«» } ! MissingFunctionBody
                function f«» ! MissingFunctionBody
                function f()«» ! MissingFunctionBody
                function f(«» {} ! MissingEndParenthesisInFunctionParameterList
                function f($a«» {} ! MissingEndParenthesisInFunctionParameterList
                trap«» ! MissingTrapStatement
                trap [int]«» ! MissingTrapStatement
                a &&«» ! EmptyPipelineChainElement
                a ||«» ; b ! EmptyPipelineChainElement
                a & «&&» b ! BackgroundOperatorInPipelineChain
                1 | «2» ! ExpressionsMustBeFirstInPipeline
                a |«» ! EmptyPipeElement
                «|» a ! EmptyPipeElement
                a >«» ! MissingFileSpecification
                a «<» b ! RedirectionNotSupported
                a «1>&2» ! RedirectionNotSupported
                a «2>&3» ! RedirectionNotSupported
                a «1>&1» ! RedirectionNotSupported
                a > b «> c» ! StreamAlreadyRedirected
                a 2> b «2>&1» ! StreamAlreadyRedirected
                a 3> b «3> c» ! StreamAlreadyRedirected
                a 4> b «4> c» ! StreamAlreadyRedirected
                a 5> b «5> c» ! StreamAlreadyRedirected
                a 6> b «6> c» ! StreamAlreadyRedirected
                a *> b «*> c» ! StreamAlreadyRedirected
                a «,»b ! MissingArgument
                a b,«» ! MissingExpression
                a -b:«» ! ParameterRequiresArgument
                «&» ! MissingExpression
                «.» ! MissingExpression
                $a =«» ! ExpectedValueExpression
                1 ?«» : 2 ! ExpectedValueExpression
                1 ? 2«» ! MissingColonInTernaryExpression
                1 ? 2 :«» ! ExpectedValueExpression
                1 +«» ! ExpectedValueExpression
                1 -eq«» ! ExpectedValueExpression
                -not«» ! MissingExpressionAfterOperator
                -split«» ! MissingExpressionAfterOperator
                1,«» ! MissingExpressionAfterToken
                (1,«») ! MissingExpressionAfterToken
                «[Foo()]»1 ! UnexpectedAttribute
                «[ValidateSet(1)]»1 ! UnexpectedAttribute
                @{a«»} ! MissingEqualsInHashLiteral
                @{a«» b} ! MissingEqualsInHashLiteral
                @{a=«»} ! MissingStatementInHashLiteral
                @{«» ! MissingEndCurlyBrace
                («») ! ExpectedExpression
                (1«» ! MissingEndParenthesisInExpression
                @(1«» ! MissingEndParenthesisInExpression
                $a.«» ! MissingPropertyName
                [int]::«» ! MissingPropertyName
                $a.b(1,«») ! MissingExpressionAfterToken
                $a.b(1«» ! MissingEndParenthesisInMethodCall
                $a.b(«» ! MissingEndParenthesisInMethodCall
                $a[«»] ! MissingArrayIndexExpression
                $a[1«» ! MissingEndSquareBracket
                «<# abc» ! MissingTerminatorMultiLineComment
                «'abc» ! TerminatorExpectedAtEndOfString
                «"abc» ! TerminatorExpectedAtEndOfString
                @'«a» ! UnexpectedCharactersAfterHereStringHeader
                "«$a:»" ! InvalidVariableReferenceWithDrive
                function f($a,«$a») {} ! DuplicateFormalParameter
                param($a,«$A») ! DuplicateFormalParameter
                function f(«[void]»$a) {} ! VoidTypeConstraintNotAllowed
                «[void]»$a = 1 ! VoidTypeConstraintNotAllowed
                function f(«[ordered]»$a) {} ! OrderedAttributeOnlyOnHashLiteralNode
                «[ordered]1» ! OrderedAttributeOnlyOnHashLiteralNode
                $a = «[ordered]$b» ! OrderedAttributeOnlyOnHashLiteralNode
                param([ValidateSet(«$x»)]$a) ! ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock
                param([Parameter(Position=«$x»)]$a) ! ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock
                class A { [ValidateSet(«$x»)]$a } ! ParameterAttributeArgumentNeedsToBeConstant
                class A { [ValidateScript(«{1}»)]$a } ! ParameterAttributeArgumentNeedsToBeConstant
                «[Parameter()]»class A {} ! AttributeNotAllowedOnDeclaration
                class A { «[CmdletBinding()]»$a } ! AttributeNotAllowedOnDeclaration
                class A { «[Parameter()]»foo() {} } ! AttributeNotAllowedOnDeclaration
                «[Flags()]»class A {} ! AttributeNotAllowedOnDeclaration
                class A { [Parameter(«Foo=1»)]$a } ! PropertyNotFoundForAttribute
                class A { [ValidateSet('a',«Foo=1»)]$a } ! PropertyNotFoundForAttribute
                class A { [ValidateSet('a',«ValidValues='b'»)]$a } ! ReadOnlyProperty
                class A { [ValidateRange(1,2,«MinRange=1»)]$a } ! ReadOnlyProperty
                function f($a) { «param($b)» } ! OnlyOneParameterListAllowed
                «workflow f { 1 }» ! WorkflowNotSupportedInPowerShellCore
                try {} catch {} «»catch {} ! EmptyCatchNotLast
                try {} catch [Exception] {} catch «[ArgumentException]» {} ! ExceptionTypeAlreadyCaught
                try {} finally { «return» } ! ControlLeavingFinally
                while (1) { try {} finally { «break» } } ! ControlLeavingFinally
                try {} finally { «continue foo» } ! ControlLeavingFinally
                class A { foo() { while (1) { «break foo» } } } ! LabelNotFound
                class A { foo() { «return 1» } } ! VoidMethodHasReturn
                class A { [int]foo() { «return» } } ! NonVoidMethodMissingReturnValue
                class A { [int]«foo»() { 1 } } ! MethodHasCodePathNotReturn
                [int]«[ref]»$a = 1 ! ReferenceNeedsToBeByItselfInTypeConstraint
                «[int]$PSBoundParameters» = 1 ! AssignmentStatementToAutomaticNotSupported
                «[int]$_» = 1 ! AssignmentStatementToAutomaticNotSupported
                «[int]$args» = 1 ! AssignmentStatementToAutomaticNotSupported
                «1» = 2 ! InvalidLeftHandSide
                «$a,$b» += 2 ! InvalidLeftHandSide
                («a») = 2 ! InvalidLeftHandSide
                «"a"» = 2 ! InvalidLeftHandSide
                $a, «1» = 2 ! InvalidLeftHandSide
                «$a + $b» = 2 ! InvalidLeftHandSide
                «1»++ ! OperatorRequiresVariableOrProperty
                ++«1» ! OperatorRequiresVariableOrProperty
                («1»)-- ! OperatorRequiresVariableOrProperty
                [ref]«[ref]»$a ! ReferenceNeedsToBeByItselfInTypeSequence
                [int]«[ref]»$a ! ReferenceNeedsToBeLastTypeInTypeConversion
                «$using:a.foo()» ! InvalidUsingExpression
                $using:a[«$b»] ! InvalidUsingExpression
                foo «@a»,1 ! SplattingNotPermittedInArgumentList
                «@a» + 1 ! SplattingNotPermitted
                $b = «@a» ! SplattingNotPermitted
                class A { foo() { «$x» } } ! VariableNotLocal
                class A { static foo() { «$this».x } } ! NonStaticMemberAccessInStaticMember
                @{a=1;«A»=2} ! DuplicateKeyInHashLiteral
                class A { $x; foo() { «$x» = 1 } } ! MissingThis
                class A { static $x; foo() { «$x» = 1 } } ! MissingTypeInStaticPropertyAssignment
                class A {} «class A {}» ! MemberAlreadyDefined
                class A {} «enum A { a }» ! MemberAlreadyDefined
                class A { [«nosuch»]$x } ! TypeNotFound
                class A : «nosuch» { } ! TypeNotFound
                class A { «[int]»A() {} } ! ConstructorCantHaveReturnType
                class A { foo() { «param($a)» } } ! ParamBlockNotAllowedInMethod
                class A { foo() { «begin {}» } } ! NamedBlockNotAllowedInMethod
                class A { foo() { «end {}» } } ! NamedBlockNotAllowedInMethod
                class A { foo([int]«[string]»$a) {} } ! MultipleTypeConstraintsOnMethodParam
                class A { «[void]»$a } ! TypeNotAllowedForProperty
                data { «{ 1 }» } ! ScriptBlockNotSupportedInDataSection
                data { «trap {}» } ! TrapStatementNotSupportedInDataSection
                data { «switch (1) { 1 {} }» } ! SwitchStatementNotSupportedInDataSection
                data { «data { 1 }» } ! DataSectionStatementNotSupportedInDataSection
                data { «do {} while (1)» } ! DoWhileStatementNotSupportedInDataSection
                data { «while (1) {}» } ! ForWhileStatementNotSupportedInDataSection
                data { «for (;;) {}» } ! ForWhileStatementNotSupportedInDataSection
                data { «try {} catch {}» } ! TryStatementNotSupportedInDataSection
                data { «return» } ! FlowControlStatementNotSupportedInDataSection
                data { «foo» } ! CmdletNotInAllowedListForDataSection
                data { «. foo» } ! DotSourcingNotSupportedInDataSection
                data { 1 «> x» } ! RedirectionNotSupportedInDataSection
                data { 1 «-split» 2 } ! OperatorNotSupportedInDataSection
                data { 1 «..» 2 } ! OperatorNotSupportedInDataSection
                data { «$a» } ! VariableReferenceNotSupportedInDataSection
                data { «'a'.Length» } ! PropertyReferenceNotSupportedInDataSection
                data { «'a'.ToUpper()» } ! MethodCallNotSupportedInDataSection
                data { «'a'[0]» } ! ArrayReferenceNotSupportedInDataSection
                #requires -version «abc» ! RequiresVersionInvalid
                #requires «-version» ! ParameterRequiresArgument
                #requires -psedition «foo» ! RequiresPSEditionInvalid
                #requires -psedition «1» ! RequiresInvalidStringArgument
                #requires -version «$a» ! RequiresArgumentMustBeConstant
                «@» ! UnrecognizedToken
                class A { [Parameter(Position=1,«Position»=2)]$a } ! DuplicateNamedArgument
                class A { foo(«[Flags()]»$a) {} } ! AttributeNotAllowedOnDeclaration
                """)
    void errorsStandWhereTheirCauseIs(String marked, String errorIds) {
        String script = marked.replaceAll("[«»]", "");
        List<String> found = new ArrayList<>();
        for (ParseError error : Parser.parse(new ScriptSource(null, script), ErrorPlacesTest::isType)
                .errors()) {
            found.add(error.errorId() + " " + error.extent().start() + "-"
                    + error.extent().end());
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected(marked, errorIds.split(" ")));
    }

    private static boolean isType(String name) {
        return NetTypes.find(name) != null || TypeRelations.known().attribute(name) != null;
    }

    /** Each id with its place: that of the first mark for the first, and so on. */
    private static List<String> expected(String marked, String[] errorIds) {
        List<int[]> places = new ArrayList<>();
        int offset = 0;
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '«' -> places.add(new int[] {offset, -1});
                case '»' ->
                    places.reversed().stream()
                            .filter(place -> place[1] < 0)
                            .findFirst()
                            .orElseThrow()[1] = offset;
                default -> offset++;
            }
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < errorIds.length; i++) {
            expected.add(errorIds[i] + " " + places.get(i)[0] + "-" + places.get(i)[1]);
        }
        return expected;
    }
}

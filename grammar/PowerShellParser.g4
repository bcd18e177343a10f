/*
 * The PowerShell 7 language.
 *
 * Rules bear the names of the nodes of PowerShell's own tree where there is one. Line breaks appear only where they separate
 * statements, entries, clauses or members: the lexer hides all others (behind an operator, before `)`, before `else`, ...).
 * Binary operators are listed by precedence, lowest first, each line one level; operands associate to the left, so the rule is a flat list and the
 * tree is made from the list.
 */
parser grammar PowerShellParser;

options {
    tokenVocab = PowerShellLexer;
    superClass = org.jwsh.language.StatementParser;
    contextSuperClass = org.jwsh.language.RuleNode;
}

// ------------------------------------------------------------------------------------------------------- script blocks

script
    : scriptBlockBody EOF
    ;

scriptBlockBody
    : terminator* (usingStatement terminator*)* (paramBlock terminator*)? (namedBlock terminator*)* statements?
    ;

usingStatement
    : USING usingKind usingName (EQUALS usingName)?
    ;

usingKind
    : NAMESPACE | MODULE | ASSEMBLY | COMMAND | TYPE
    ;

usingName
    : IDENTIFIER | GENERIC | STRING_LITERAL | STRING_EXPANDABLE | hashtable
    ;

paramBlock
    : paramAttribute* PARAM L_PAREN parameterList? R_PAREN
    ;

parameterList
    : parameter (COMMA parameter)*
    ;

parameter
    : attribute* VARIABLE (EQUALS argumentExpression)?
    ;

namedBlock
    : (DYNAMICPARAM | BEGIN | PROCESS | END | CLEAN) statementBlock
    ;

scriptBlock
    : L_CURLY scriptBlockBody R_CURLY
    ;

statementBlock
    : L_CURLY statementList R_CURLY
    ;

terminator
    : NEW_LINE | SEMI
    ;

statementList
    : terminator* statements?
    ;

// Only a simple statement needs a terminator behind it.
statements
    : (simpleStatement | compoundStatement simpleStatement?) ((terminator | compoundStatement) simpleStatement?)*
    ;

// ---------------------------------------------------------------------------------------------------------- statements

statement
    : compoundStatement
    | simpleStatement
    ;

compoundStatement
    : labeledStatement
    | ifStatement
    | tryStatement
    | trapStatement
    | functionDefinition
    | typeDefinition
    | dataStatement
    | blockStatement
    | reservedKeyword
    ;

simpleStatement
    : flowControlStatement
    | attributedTypeDefinition
    | misplacedUsing
    | pipelineStatement
    ;

// Kept for other versions of the language; an error wherever it stands.
reservedKeyword
    : VAR | FROM | DEFINE
    ;

misplacedUsing
    : MISPLACED_USING usingKind usingName (EQUALS usingName)?
    ;

labeledStatement
    : LABEL? (forStatement | forEachStatement | whileStatement | doStatement | switchStatement)
    ;

ifStatement
    : IF L_PAREN pipelineStatement R_PAREN statementBlock elseIfClause* (ELSE statementBlock)?
    ;

elseIfClause
    : ELSE_IF L_PAREN pipelineStatement R_PAREN statementBlock
    ;

forStatement
    : FOR L_PAREN forInitializer? (forSeparator forCondition? (forSeparator forIterator?)?)? R_PAREN statementBlock
    ;

forSeparator
    : SEMI NEW_LINE* | NEW_LINE+
    ;

forInitializer : pipelineStatement ;
forCondition   : pipelineStatement ;
forIterator    : pipelineStatement ;

forEachStatement
    : FOREACH (PARAMETER throttleLimit?)* L_PAREN VARIABLE IN pipelineStatement R_PAREN statementBlock
    ;

throttleLimit
    : NUMBER | VARIABLE | IDENTIFIER | GENERIC
    ;

whileStatement
    : WHILE L_PAREN pipelineStatement R_PAREN statementBlock
    ;

doStatement
    : DO statementBlock (WHILE | UNTIL) L_PAREN pipelineStatement R_PAREN
    ;

switchStatement
    : SWITCH PARAMETER* (switchFile PARAMETER*)? (L_PAREN pipelineStatement R_PAREN)? L_CURLY switchBody R_CURLY
    ;

// What stands behind -file.
switchFile
    : IDENTIFIER | GENERIC
    | (VARIABLE | NUMBER | stringLiteral | subExpression | arrayExpression) postfix*
    ;

switchBody
    : terminator* (switchClause terminator*)*
    ;

switchClause
    : (DEFAULT | argument) statementBlock
    ;

tryStatement
    : TRY statementBlock catchClause* (FINALLY statementBlock)?
    ;

catchClause
    : CATCH (attribute (COMMA attribute)*)? statementBlock
    ;

trapStatement
    : TRAP attribute? statementBlock
    ;

functionDefinition
    : (FUNCTION | FILTER | WORKFLOW) functionName (L_PAREN parameterList? R_PAREN)? scriptBlock
    ;

functionName
    : IDENTIFIER | GENERIC | PARAMETER | NUMBER | MINUS_MINUS
    ;

flowControlStatement
    : (BREAK | CONTINUE) (IDENTIFIER | LABEL | expression)?
    | (RETURN | THROW | EXIT) pipelineStatement?
    ;

dataStatement
    : DATA (IDENTIFIER | GENERIC)? (PARAMETER arguments)? statementBlock
    ;

blockStatement
    : (PARALLEL | SEQUENCE | INLINE_SCRIPT) statementBlock
    ;

// ------------------------------------------------------------------------------------------------ classes and their kin

attributedTypeDefinition
    : typeAttribute+ typeDefinition
    ;

typeDefinition
    : (CLASS | ENUM | INTERFACE) IDENTIFIER (COLON baseType (COMMA baseType)*)? L_CURLY (member | terminator)* R_CURLY
    ;

baseType
    : typeName
    ;

member
    : (memberAttribute | STATIC | HIDDEN_MODIFIER)* (method | property)
    ;

property
    : (PROPERTY_VARIABLE | ENUM_LABEL) (EQUALS expression)?
    ;

method
    : IDENTIFIER L_PAREN parameterList? R_PAREN baseConstructorCall? scriptBlock
    ;

baseConstructorCall
    : COLON BASE L_PAREN methodArguments? R_PAREN
    ;

// ----------------------------------------------------------------------------------------------- pipelines and commands

pipelineStatement
    : expression (assignmentOperator statement | redirection* pipelineTail)
    | command pipelineTail
    ;

pipelineTail
    : (PIPE pipelineElement)* ((AND_AND | OR_OR) pipeline)* AMPERSAND?
    ;

pipeline
    : pipelineElement (PIPE pipelineElement)*
    ;

pipelineElement
    : expression redirection*
    | command
    ;

assignmentOperator
    : EQUALS | PLUS_EQUALS | MINUS_EQUALS | MULTIPLY_EQUALS | DIVIDE_EQUALS | REMAINDER_EQUALS | QUESTION_QUESTION_EQUALS
    ;

command
    : (CALL_OPERATOR | DOT_SOURCE) commandElement+
    | (IDENTIFIER | GENERIC | PARAMETER) commandElement*
    | redirection commandElement+
    ;

commandElement
    : PARAMETER | MINUS_MINUS
    | arguments
    | redirection
    ;

arguments
    : argument (COMMA argument)*
    ;

argument
    : IDENTIFIER | GENERIC
    | ( VARIABLE | SPLATTED_VARIABLE
      | NUMBER
      | stringLiteral
      | parenthesized | subExpression | arrayExpression | hashtable | scriptBlockExpression
      ) postfix*
    ;

redirection
    : (REDIRECTION | REDIRECT_IN_STD) argument
    | MERGING_REDIRECTION
    ;

// --------------------------------------------------------------------------------------------------------- expressions

expression
    : arrayLiteral (binaryOperator arrayLiteral)* (QUESTION_MARK expression COLON expression)?
    ;

// Each alternative that begins a line is one level, but for the comparisons, which take three lines.
binaryOperator
    : AND | OR | XOR
    | BAND | BOR | BXOR
    | IEQ | INE | IGE | IGT | ILT | ILE | ILIKE | INOTLIKE | IMATCH | INOTMATCH | IREPLACE | ICONTAINS | INOTCONTAINS | IIN
    | INOTIN | ISPLIT | CEQ | CNE | CGE | CGT | CLT | CLE | CLIKE | CNOTLIKE | CMATCH | CNOTMATCH | CREPLACE | CCONTAINS
    | CNOTCONTAINS | CIN | CNOTIN | CSPLIT | JOIN | IS | IS_NOT | AS | SHL | SHR
    | QUESTION_QUESTION
    | PLUS | MINUS
    | MULTIPLY | DIVIDE | REM
    | FORMAT
    | DOT_DOT
    ;

arrayLiteral
    : unaryExpression (COMMA unaryExpression)*
    ;

unaryExpression
    : COMMA unaryExpression
    | (MINUS | PLUS | JOIN | ISPLIT | CSPLIT) unaryExpression
    | castable
    ;

castable
    : (EXCLAIM | NOT | BNOT | PLUS_PLUS | MINUS_MINUS) unaryExpression
    | attribute castOperand?
    | ( VARIABLE | SPLATTED_VARIABLE
      | NUMBER
      | stringLiteral
      | parenthesized | subExpression | arrayExpression | hashtable | scriptBlockExpression
      ) postfix* (PLUS_PLUS | MINUS_MINUS)?
    ;

castOperand
    : PREFIX_OPERATOR unaryExpression
    | castable
    | postfix+ (PLUS_PLUS | MINUS_MINUS)?
    ;

stringLiteral
    : STRING_LITERAL | STRING_EXPANDABLE | HERE_STRING_LITERAL | HERE_STRING_EXPANDABLE
    ;

parenthesized
    : L_PAREN pipelineStatement R_PAREN
    ;

subExpression
    : DOLLAR_PAREN statementList R_PAREN
    ;

arrayExpression
    : AT_PAREN statementList R_PAREN
    ;

scriptBlockExpression
    : scriptBlock
    ;

hashtable
    : AT_CURLY keyValuePair? (terminator keyValuePair?)* R_CURLY
    ;

keyValuePair
    : hashtableKey EQUALS statement
    ;

hashtableKey
    : HASH_KEY | unaryExpression
    ;

postfix
    : (MEMBER_DOT | QUESTION_DOT | COLON_COLON) memberName genericArguments? (CALL_PAREN methodArguments? R_PAREN | scriptBlockArgument)?
    | (INDEX_BRACKET | QUESTION_L_BRACKET) expression R_BRACKET
    ;

scriptBlockArgument
    : CALL_CURLY scriptBlockBody R_CURLY
    ;

memberName
    : MEMBER_NAME | VARIABLE | NUMBER | stringLiteral | parenthesized | subExpression | scriptBlockExpression
    ;

genericArguments
    : GENERIC_BRACKET typeName (COMMA typeName)* R_BRACKET
    ;

methodArguments
    : argumentExpression (COMMA argumentExpression)*
    ;

// Where a comma separates arguments it makes no array.
argumentExpression
    : unaryExpression (binaryOperator unaryExpression)* (QUESTION_MARK argumentExpression COLON argumentExpression)?
    ;

// ------------------------------------------------------------------------------------------------- types and attributes

attribute
    : L_BRACKET attributeBody R_BRACKET
    ;

paramAttribute
    : PARAM_BRACKET attributeBody R_BRACKET
    ;

memberAttribute
    : MEMBER_BRACKET attributeBody R_BRACKET
    ;

typeAttribute
    : TYPE_BRACKET attributeBody R_BRACKET
    ;

attributeBody
    : typeName (COMMA assemblyName)? (L_PAREN attributeArguments? R_PAREN)?
    ;

attributeArguments
    : attributeArgument (COMMA attributeArgument)*
    ;

attributeArgument
    : IDENTIFIER (EQUALS argumentExpression)?
    | argumentExpression
    ;

typeName
    : TYPE_IDENTIFIER typeSuffix*
    ;

// The name of an assembly and what further it says of itself, such as its version.
assemblyName
    : ASSEMBLY_IDENTIFIER (COMMA ASSEMBLY_IDENTIFIER (EQUALS ASSEMBLY_IDENTIFIER)?)*
    ;

typeSuffix
    : L_BRACKET (COMMA* | typeArgument (COMMA typeArgument)*) R_BRACKET
    ;

typeArgument
    : typeName
    | L_BRACKET typeName (COMMA assemblyName)? R_BRACKET
    ;

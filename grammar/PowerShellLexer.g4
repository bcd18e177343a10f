/*
 * The tokens of the PowerShell 7 language.
 *
 * PowerShell has no single lexical grammar: what a character means depends on where it stands. `a-b` is a subtraction
 * behind an operand, a command name at the start of a statement and a word among the arguments of a command. So there is one
 * lexer mode for each such place, named after it:
 *
 *   DEFAULT_MODE     inside an expression
 *   NUMBER_START     where an operand is expected and a number follows, which may have a sign
 *   MEMBER_ACCESS    at a dot that touches the operand before it and has a digit behind it
 *   STATEMENT        the start of a statement, which is a keyword or the name of a command
 *   ARGUMENT         among the arguments of a command
 *   TYPE_NAME        inside the brackets of a type or an attribute, and in the list of base types
 *   ASSEMBLY_NAME    behind the comma of an assembly-qualified type name
 *   VERBATIM         behind --%
 *
 * Letters, digits and spaces beyond ASCII reach the lexer as U+00AA, U+00B2 and U+00A0.
 *
 * ModalLexer picks the mode of each token from the tokens before it. It also says what depends on neighbours: whether
 * a bracket, a parenthesis or a dot touches the operand before it (INDEX_BRACKET, CALL_PAREN, CALL_CURLY, MEMBER_DOT), where a word is
 * no keyword, and which line breaks end nothing and are hidden from the parser.
 */
lexer grammar PowerShellLexer;

options {
    superClass = org.jwsh.language.GrammarLexer;
    caseInsensitive = true;
}

tokens {
    IDENTIFIER, GENERIC, LABEL, PARAMETER, IN, STATIC, HIDDEN_MODIFIER, BASE, DEFAULT,
    NAMESPACE, MODULE, ASSEMBLY, COMMAND, TYPE,
    INDEX_BRACKET, CALL_PAREN, CALL_CURLY, MEMBER_DOT, GENERIC_BRACKET, DOT_SOURCE, CALL_OPERATOR, HASH_KEY, ENUM_LABEL, PROPERTY_VARIABLE, PARAM_BRACKET, TYPE_BRACKET, MEMBER_BRACKET, PREFIX_OPERATOR,
    MISPLACED_USING, MEMBER_NAME, TYPE_IDENTIFIER, ASSEMBLY_IDENTIFIER
}

// ---------------------------------------------------------------------------------------------- inside an expression

NEW_LINE          : NEW_LINE_CHARACTERS ;
WHITESPACE        : SPACE+ -> channel(HIDDEN) ;
LINE_CONTINUATION : '`' NEW_LINE_CHARACTERS -> channel(HIDDEN) ;
COMMENT           : (LINE_COMMENT | BLOCK_COMMENT) -> channel(HIDDEN) ;

VARIABLE          : VARIABLE_REFERENCE ;
SPLATTED_VARIABLE : '@' (VARIABLE_NAME | SPECIAL_VARIABLE_NAME) ;
NUMBER            : NUMERIC_LITERAL ;
STRING_LITERAL          : SINGLE_QUOTED ;
STRING_EXPANDABLE       : DOUBLE_QUOTED ;
HERE_STRING_LITERAL     : SINGLE_QUOTED_HERE_STRING ;
HERE_STRING_EXPANDABLE  : DOUBLE_QUOTED_HERE_STRING ;
EXPRESSION_IDENTIFIER   : NAME -> type(IDENTIFIER) ;

L_PAREN        : '(' ;
R_PAREN        : ')' ;
L_CURLY        : '{' ;
R_CURLY        : '}' ;
L_BRACKET      : '[' ;
R_BRACKET      : ']' ;
AT_PAREN       : '@(' ;
AT_CURLY       : '@{' ;
DOLLAR_PAREN   : '$(' ;
SEMI           : ';' ;
COMMA          : ',' ;
PIPE           : '|' ;
AND_AND        : '&&' ;
OR_OR          : '||' ;
AMPERSAND      : '&' ;
DOT            : '.' ;
COLON_COLON    : '::' ;
COLON          : ':' ;
QUESTION_DOT   : '?.' ;
QUESTION_L_BRACKET : '?[' ;

QUESTION_MARK            : '?' ;
QUESTION_QUESTION        : '??' ;
DOT_DOT                  : '..' ;
EXCLAIM                  : '!' ;
PLUS                     : '+' ;
MINUS                    : DASH ;
MULTIPLY                 : '*' ;
DIVIDE                   : '/' ;
REM                      : '%' ;
PLUS_PLUS                : '++' ;
MINUS_MINUS              : DASH DASH ;
EQUALS                   : '=' ;
PLUS_EQUALS              : '+=' ;
MINUS_EQUALS             : DASH '=' ;
MULTIPLY_EQUALS          : '*=' ;
DIVIDE_EQUALS            : '/=' ;
REMAINDER_EQUALS         : '%=' ;
QUESTION_QUESTION_EQUALS : '??=' ;

REDIRECTION     : REDIRECTION_OPERATOR ;
MERGING_REDIRECTION : MERGING_OPERATOR ;
REDIRECT_IN_STD : '<' ;

IEQ            : DASH 'i'? 'eq' ;
INE            : DASH 'i'? 'ne' ;
IGE            : DASH 'i'? 'ge' ;
IGT            : DASH 'i'? 'gt' ;
ILT            : DASH 'i'? 'lt' ;
ILE            : DASH 'i'? 'le' ;
ILIKE          : DASH 'i'? 'like' ;
INOTLIKE       : DASH 'i'? 'notlike' ;
IMATCH         : DASH 'i'? 'match' ;
INOTMATCH      : DASH 'i'? 'notmatch' ;
IREPLACE       : DASH 'i'? 'replace' ;
ICONTAINS      : DASH 'i'? 'contains' ;
INOTCONTAINS   : DASH 'i'? 'notcontains' ;
IIN            : DASH 'i'? 'in' ;
INOTIN         : DASH 'i'? 'notin' ;
ISPLIT         : DASH 'i'? 'split' ;
CEQ            : DASH 'ceq' ;
CNE            : DASH 'cne' ;
CGE            : DASH 'cge' ;
CGT            : DASH 'cgt' ;
CLT            : DASH 'clt' ;
CLE            : DASH 'cle' ;
CLIKE          : DASH 'clike' ;
CNOTLIKE       : DASH 'cnotlike' ;
CMATCH         : DASH 'cmatch' ;
CNOTMATCH      : DASH 'cnotmatch' ;
CREPLACE       : DASH 'creplace' ;
CCONTAINS      : DASH 'ccontains' ;
CNOTCONTAINS   : DASH 'cnotcontains' ;
CIN            : DASH 'cin' ;
CNOTIN         : DASH 'cnotin' ;
CSPLIT         : DASH 'csplit' ;
JOIN           : DASH 'join' ;
IS             : DASH 'is' ;
IS_NOT         : DASH 'isnot' ;
AS             : DASH 'as' ;
FORMAT         : DASH 'f' ;
AND            : DASH 'and' ;
OR             : DASH 'or' ;
XOR            : DASH 'xor' ;
BAND           : DASH 'band' ;
BOR            : DASH 'bor' ;
BXOR           : DASH 'bxor' ;
SHL            : DASH 'shl' ;
SHR            : DASH 'shr' ;
NOT            : DASH 'not' ;
BNOT           : DASH 'bnot' ;

UNKNOWN_OPERATOR : DASH NAME_START+ -> type(PARAMETER) ;
UNKNOWN          : . ;

// ------------------------------------------------------------------- where an operand is expected: a number with its sign

mode NUMBER_START;

OPERAND_NUMBER : (DASH | '+')? NUMERIC_LITERAL -> type(NUMBER) ;

mode MEMBER_ACCESS;

MEMBER_ACCESS_DOT : '.' -> type(MEMBER_DOT) ;

// --------------------------------------------------------------------- the start of a statement: keywords, command names

mode STATEMENT;

STATEMENT_DOLLAR            : '$' -> type(GENERIC) ;
STATEMENT_NEW_LINE          : NEW_LINE_CHARACTERS -> type(NEW_LINE) ;
STATEMENT_WHITESPACE        : SPACE+ -> type(WHITESPACE), channel(HIDDEN) ;
STATEMENT_LINE_CONTINUATION : '`' NEW_LINE_CHARACTERS -> type(LINE_CONTINUATION), channel(HIDDEN) ;
STATEMENT_COMMENT           : (LINE_COMMENT | BLOCK_COMMENT) -> type(COMMENT), channel(HIDDEN) ;

BEGIN         : 'begin' ;
BREAK         : 'break' ;
CATCH         : 'catch' ;
CLASS         : 'class' ;
CLEAN         : 'clean' ;
CONTINUE      : 'continue' ;
DATA          : 'data' ;
DEFINE        : 'define' ;
DO            : 'do' ;
DYNAMICPARAM  : 'dynamicparam' ;
ELSE          : 'else' ;
ELSE_IF       : 'elseif' ;
END           : 'end' ;
ENUM          : 'enum' ;
EXIT          : 'exit' ;
FILTER        : 'filter' ;
FINALLY       : 'finally' ;
FOR           : 'for' ;
FOREACH       : 'foreach' ;
FROM          : 'from' ;
FUNCTION      : 'function' ;
IF            : 'if' ;
INTERFACE     : 'interface' ;
PARAM         : 'param' ;
PROCESS       : 'process' ;
RETURN        : 'return' ;
SWITCH        : 'switch' ;
THROW         : 'throw' ;
TRAP          : 'trap' ;
TRY           : 'try' ;
UNTIL         : 'until' ;
USING         : 'using' ;
VAR           : 'var' ;
WHILE         : 'while' ;
WORKFLOW      : 'workflow' ;
PARALLEL      : 'parallel' ;
SEQUENCE      : 'sequence' ;
INLINE_SCRIPT : 'inlinescript' ;
CONFIGURATION : 'configuration' ;

STATEMENT_LABEL      : ':' NAME -> type(LABEL) ;
STATEMENT_CALL       : '&' -> type(CALL_OPERATOR) ;
STATEMENT_AND_AND    : '&&' -> type(AND_AND) ;
STATEMENT_DOT        : '.' -> type(DOT_SOURCE) ;
STATEMENT_PIPE       : '|' -> type(PIPE) ;
STATEMENT_OR_OR      : '||' -> type(OR_OR) ;
STATEMENT_SEMI       : ';' -> type(SEMI) ;
STATEMENT_R_PAREN    : ')' -> type(R_PAREN) ;
STATEMENT_R_CURLY    : '}' -> type(R_CURLY) ;
STATEMENT_REDIRECTION     : REDIRECTION_OPERATOR -> type(REDIRECTION) ;
STATEMENT_MERGING         : MERGING_OPERATOR -> type(MERGING_REDIRECTION) ;
STATEMENT_REDIRECT_IN     : '<' -> type(REDIRECT_IN_STD) ;
STATEMENT_PARAMETER  : DASH PARAMETER_START PARAMETER_PART* ':'? -> type(PARAMETER) ;
STATEMENT_IDENTIFIER : NAME -> type(IDENTIFIER) ;
STATEMENT_GENERIC    : GENERIC_WORD -> type(GENERIC) ;
STATEMENT_UNKNOWN    : . -> type(UNKNOWN) ;

// --------------------------------------------------------------------------------------------- arguments of a command

mode ARGUMENT;

ARGUMENT_NEW_LINE          : NEW_LINE_CHARACTERS -> type(NEW_LINE) ;
ARGUMENT_WHITESPACE        : SPACE+ -> type(WHITESPACE), channel(HIDDEN) ;
ARGUMENT_LINE_CONTINUATION : '`' NEW_LINE_CHARACTERS -> type(LINE_CONTINUATION), channel(HIDDEN) ;
ARGUMENT_COMMENT           : (LINE_COMMENT | BLOCK_COMMENT) -> type(COMMENT), channel(HIDDEN) ;

ARGUMENT_VARIABLE          : VARIABLE_REFERENCE -> type(VARIABLE) ;
ARGUMENT_SPLATTED_VARIABLE : '@' (VARIABLE_NAME | SPECIAL_VARIABLE_NAME) -> type(SPLATTED_VARIABLE) ;
ARGUMENT_NUMBER            : NUMERIC_LITERAL -> type(NUMBER) ;
ARGUMENT_STRING_LITERAL         : SINGLE_QUOTED -> type(STRING_LITERAL) ;
ARGUMENT_STRING_EXPANDABLE      : DOUBLE_QUOTED -> type(STRING_EXPANDABLE) ;
ARGUMENT_HERE_STRING_LITERAL    : SINGLE_QUOTED_HERE_STRING -> type(HERE_STRING_LITERAL) ;
ARGUMENT_HERE_STRING_EXPANDABLE : DOUBLE_QUOTED_HERE_STRING -> type(HERE_STRING_EXPANDABLE) ;

ARGUMENT_L_PAREN      : '(' -> type(L_PAREN) ;
ARGUMENT_R_PAREN      : ')' -> type(R_PAREN) ;
ARGUMENT_L_CURLY      : '{' -> type(L_CURLY) ;
ARGUMENT_R_CURLY      : '}' -> type(R_CURLY) ;
ARGUMENT_AT_PAREN     : '@(' -> type(AT_PAREN) ;
ARGUMENT_AT_CURLY     : '@{' -> type(AT_CURLY) ;
ARGUMENT_DOLLAR_PAREN : '$(' -> type(DOLLAR_PAREN) ;
ARGUMENT_SEMI         : ';' -> type(SEMI) ;
ARGUMENT_COMMA        : ',' -> type(COMMA) ;
ARGUMENT_PIPE         : '|' -> type(PIPE) ;
ARGUMENT_AND_AND      : '&&' -> type(AND_AND) ;
ARGUMENT_OR_OR        : '||' -> type(OR_OR) ;
ARGUMENT_AMPERSAND    : '&' -> type(AMPERSAND) ;
ARGUMENT_REDIRECTION  : REDIRECTION_OPERATOR -> type(REDIRECTION) ;
ARGUMENT_MERGING      : MERGING_OPERATOR -> type(MERGING_REDIRECTION) ;
ARGUMENT_REDIRECT_IN  : '<' -> type(REDIRECT_IN_STD) ;
ARGUMENT_MINUS_MINUS  : DASH DASH -> type(MINUS_MINUS) ;
ARGUMENT_PARAMETER    : DASH PARAMETER_START PARAMETER_PART* ':'? -> type(PARAMETER) ;
ARGUMENT_IDENTIFIER   : NAME -> type(IDENTIFIER) ;

ARGUMENT_GENERIC
    : ( GENERIC_WORD
      | '$' VARIABLE_NAME GENERIC_BEHIND_NAME GENERIC_PART*
      | '$' (SPECIAL_VARIABLE_NAME | BRACED_VARIABLE_NAME) GENERIC_BEHIND_VARIABLE GENERIC_PART*
      | '$' BRACED_VARIABLE_NAME ':' {notFollowedBy(':')}? (GENERIC_BEHIND_VARIABLE GENERIC_PART*)?
      | '$'
      | DASH PARAMETER_START PARAMETER_PART* QUOTED GENERIC_PART*
      ) -> type(GENERIC)
    ;
ARGUMENT_UNKNOWN      : . -> type(UNKNOWN) ;

// ---------------------------------------------------------------------------------------- names of types and assemblies

mode TYPE_NAME;

TYPE_NEW_LINE          : NEW_LINE_CHARACTERS -> type(NEW_LINE), channel(HIDDEN) ;
TYPE_WHITESPACE        : SPACE+ -> type(WHITESPACE), channel(HIDDEN) ;
TYPE_LINE_CONTINUATION : '`' NEW_LINE_CHARACTERS -> type(LINE_CONTINUATION), channel(HIDDEN) ;
TYPE_COMMENT           : (LINE_COMMENT | BLOCK_COMMENT) -> type(COMMENT), channel(HIDDEN) ;
TYPE_NAME_IDENTIFIER   : (NAME_PART | '.' | '`' | '+' | '#')+ -> type(TYPE_IDENTIFIER) ;
TYPE_L_BRACKET         : '[' -> type(L_BRACKET) ;
TYPE_R_BRACKET         : ']' -> type(R_BRACKET) ;
TYPE_COMMA             : ',' -> type(COMMA) ;
TYPE_L_PAREN           : '(' -> type(L_PAREN) ;
TYPE_R_PAREN           : ')' -> type(R_PAREN) ;
TYPE_L_CURLY           : '{' -> type(L_CURLY) ;
TYPE_R_CURLY           : '}' -> type(R_CURLY) ;
TYPE_COLON             : ':' -> type(COLON) ;
TYPE_SEMI              : ';' -> type(SEMI) ;
TYPE_EQUALS            : '=' -> type(EQUALS) ;
TYPE_UNKNOWN           : . -> type(UNKNOWN) ;

mode ASSEMBLY_NAME;

ASSEMBLY_WHITESPACE    : SPACE+ -> type(WHITESPACE), channel(HIDDEN) ;
ASSEMBLY_NAME_PART     : ~[[\],= \t\r\n\u00A0]+ -> type(ASSEMBLY_IDENTIFIER) ;
ASSEMBLY_COMMA         : ',' -> type(COMMA) ;
ASSEMBLY_EQUALS        : '=' -> type(EQUALS) ;
ASSEMBLY_BRACKET       : ']' -> type(R_BRACKET) ;
ASSEMBLY_OPEN          : '[' -> type(L_BRACKET) ;
ASSEMBLY_NEW_LINE      : NEW_LINE_CHARACTERS -> type(NEW_LINE), channel(HIDDEN) ;

// ----------------------------------------------------------------------------------------------------- verbatim arguments

mode VERBATIM;

VERBATIM_WHITESPACE : SPACE+ -> type(WHITESPACE), channel(HIDDEN) ;
VERBATIM_ARGUMENT   : (VERBATIM_QUOTED | ~[ \u00A0\t|&\r\n"]) (VERBATIM_QUOTED | ~[|&\r\n"])* -> type(GENERIC) ;
VERBATIM_NEW_LINE   : NEW_LINE_CHARACTERS -> type(NEW_LINE) ;
VERBATIM_PIPE       : '|' -> type(PIPE) ;
VERBATIM_OR_OR      : '||' -> type(OR_OR) ;
VERBATIM_AND_AND    : '&&' -> type(AND_AND) ;
VERBATIM_AMPERSAND  : '&' -> type(AMPERSAND) ;

// ------------------------------------------------------------------------------------------------------------- fragments

fragment NEW_LINE_CHARACTERS : '\r\n' | '\n' | '\r' ;
fragment SPACE         : SPACE_CHARACTER | '`' SPACE_CHARACTER ;
fragment SPACE_CHARACTER : [ \t\u000B\u000C\u0085\u00A0] ;
fragment LINE_COMMENT  : '#' ~[\r\n]* ;
fragment BLOCK_COMMENT : '<#' .*? ('#>' | EOF) ;

fragment DASH          : [-\u2013\u2014\u2015] ;
fragment SINGLE_QUOTE  : ['\u2018\u2019\u201A\u201B] ;
fragment DOUBLE_QUOTE  : ["\u201C\u201D\u201E] ;

fragment NAME_START    : [a-z_\u00AA] ;
fragment NAME_PART     : [a-z0-9_\u00AA\u00B2] ;
fragment NAME          : NAME_START NAME_PART* ;

fragment VARIABLE_REFERENCE : '$' (VARIABLE_NAME | SPECIAL_VARIABLE_NAME | BRACED_VARIABLE_NAME) ;
fragment VARIABLE_NAME      : NAME_PART VARIABLE_PART* (':' VARIABLE_PART+)* ;
fragment VARIABLE_PART      : [a-z0-9_\u00AA\u00B2?] ;
fragment SPECIAL_VARIABLE_NAME : [$^?] ;
fragment BRACED_VARIABLE_NAME  : '{' (~[}`] | '`' . | '`u{' [0-9a-f]+ '}')* ('}' | EOF) ;

fragment NUMERIC_LITERAL    : (HEXADECIMAL | BINARY | REAL) TYPE_SUFFIX? MULTIPLIER? ;
fragment REAL               : (DIGITS ('.' DIGITS | '.' {notFollowedBy('.')}?)? | '.' DIGITS) EXPONENT? ;
fragment EXPONENT           : 'e' (DASH | '+')? DIGITS ;
fragment HEXADECIMAL        : '0x' [0-9a-f]+ ;
fragment BINARY             : '0b' [01]+ ;
fragment DIGITS             : [0-9]+ ;
fragment TYPE_SUFFIX        : 'u'? [yls] | [und] ;
fragment MULTIPLIER         : [kmgtp] 'b' ;

fragment REDIRECTION_OPERATOR : [*1-6]? '>' '>'? ;
fragment MERGING_OPERATOR     : [*1-6]? '>&' [1-6] ;

fragment SINGLE_QUOTED  : SINGLE_QUOTE (~['\u2018\u2019\u201A\u201B] | SINGLE_QUOTE SINGLE_QUOTE)* (SINGLE_QUOTE | EOF) ;
fragment DOUBLE_QUOTED  : DOUBLE_QUOTE (EXPANDABLE_PART | '$'? DOUBLE_QUOTE DOUBLE_QUOTE)* '$'? (DOUBLE_QUOTE | EOF) ;
fragment QUOTED         : SINGLE_QUOTED | DOUBLE_QUOTED ;
fragment EXPANDABLE_PART
    : ~["\u201C\u201D\u201E$`]
    | '$'? '`' .
    | '$' ~["\u201C\u201D\u201E(`]
    | '${' ~[}"\u201C\u201D\u201E\r\n]* '}'
    | SUB_EXPRESSION
    ;
fragment SUB_EXPRESSION  : '$' NESTED_PARENTHESES ;
fragment NESTED_PARENTHESES : '(' (~[()`] | '`' . | NESTED_PARENTHESES)* (')' | EOF) ;

fragment SINGLE_QUOTED_HERE_STRING
    : '@' SINGLE_QUOTE SPACE* (NEW_LINE_CHARACTERS ~[\r\n]*)*? (NEW_LINE_CHARACTERS SINGLE_QUOTE '@' | EOF)
    | '@' SINGLE_QUOTE SPACE* TEXT_BEHIND_HEADER
    ;
fragment DOUBLE_QUOTED_HERE_STRING
    : '@' DOUBLE_QUOTE SPACE* (NEW_LINE_CHARACTERS ~[\r\n]*)*? (NEW_LINE_CHARACTERS DOUBLE_QUOTE '@' | EOF)
    | '@' DOUBLE_QUOTE SPACE* TEXT_BEHIND_HEADER
    ;
fragment TEXT_BEHIND_HEADER : ~[ \t\u000B\u000C\u0085\u00A0\r\n] ~[\r\n]* ;

fragment VERBATIM_QUOTED : '"' ~["\r\n]* '"' | '"' ~["|&\r\n]* ;
fragment PARAMETER_START : [a-z_\u00AA?] ;
fragment PARAMETER_PART : ~[ \u00A0\t\u000B\u000C\u0085\r\n{}();,|&.[:'"\u2018-\u201E] ;
fragment GENERIC_WORD
    : GENERIC_START GENERIC_PART*
    | [*1-6] (GENERIC_BEHIND_STREAM GENERIC_PART*)?
    | DASH (GENERIC_BEHIND_DASH GENERIC_PART*)?
    ;
fragment GENERIC_BEHIND_STREAM
    : ~[ \u00A0\t\u000B\u000C\u0085\r\n{}();,|&$'"\u2018-\u201E`>]
    | GENERIC_EXPANSION
    ;
fragment GENERIC_BEHIND_DASH
    : ~[a-z_\u00AA? \u00A0\t\u000B\u000C\u0085\r\n{}();,|&$'"\u2018-\u201E`]
    | GENERIC_EXPANSION
    ;
fragment GENERIC_START
    : ~[ \u00A0\t\u000B\u000C\u0085\r\n{}();,|&<>#@$'"\u2018-\u201E`\-\u2013-\u2015*1-6]
    | '`' ~[ \u00A0\t\u000B\u000C\u0085\r\n]
    | '`u{' [0-9a-f]+ '}'
    ;
fragment GENERIC_PART
    : ~[ \u00A0\t\u000B\u000C\u0085\r\n{}();,|&$'"\u2018-\u201E`]
    | GENERIC_EXPANSION
    ;
fragment GENERIC_BEHIND_NAME
    : ~[a-z0-9_\u00AA\u00B2? \u00A0\t\u000B\u000C\u0085\r\n{}();,|&$'"\u2018-\u201E`.[:]
    | GENERIC_EXPANSION
    ;
fragment GENERIC_BEHIND_VARIABLE
    : ~[ \u00A0\t\u000B\u000C\u0085\r\n{}();,|&$'"\u2018-\u201E`.[:]
    | GENERIC_EXPANSION
    ;
fragment GENERIC_EXPANSION
    : '`' ~[\r\n]
    | '`u{' [0-9a-f]+ '}'
    | QUOTED
    | '$'
    | SUB_EXPRESSION
    | '$' BRACED_VARIABLE_NAME
    ;

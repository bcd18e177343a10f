package org.jwsh.help;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jwsh.language.AstParents;
import org.jwsh.language.Extent;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.Token;
import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.NamedBlockAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.ScriptBlockAst;

/**
 * Finds the comments that document a function or a script: just before the function's keyword, at the beginning or at the end of
 * the body; and those that stand with each parameter.
 */
final class CommentBlocks {
    /** What was found: the comment's lines, and for each parameter in order of declaration what stands with it, or nothing. */
    record Found(List<String> lines, List<String> parameters, int comments) {}

    /** Further lines between a comment and what it documents than this make it a comment on something else. */
    private static final int PROXIMITY = 2;

    private final List<Token> tokens;
    private int next;

    private CommentBlocks(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The comments on a script block's command; null where there is no help among them. */
    static Found of(ScriptBlockAst block) {
        ScriptSource source = block.extent().source();
        ScriptBlockAst root = source.root();
        if (root == null || source.text().indexOf('#') < 0) {
            return null;
        }
        List<Token> tokens =
                Parser.parse(new ScriptSource(source.file(), source.text())).tokens();
        return new CommentBlocks(tokens).find(block, root);
    }

    private Found find(ScriptBlockAst block, ScriptBlockAst root) {
        FunctionDefinitionAst function =
                block != root && new AstParents(root).of(block) instanceof FunctionDefinitionAst f ? f : null;
        Ast documented = function == null ? block : function;
        int first = block == root ? 0 : firstIn(documented.extent(), 0);
        if (function != null) {
            List<Token> before = preceding(first, PROXIMITY);
            if (CommentHelp.isHelp(linesOf(before))) {
                return found(before, block, function, first);
            }
        }
        int last = block == root ? tokens.size() - 1 : lastIn(documented.extent(), first);
        next = block == root ? 0 : firstIn(block.extent(), first) + 1;
        List<Token> inside = firstHelpInside(block == root ? block : null);
        if (inside == null) {
            inside = preceding(last, tokens.get(last).extent().startLine());
        }
        return CommentHelp.isHelp(linesOf(inside)) ? found(inside, block, function, first) : null;
    }

    private Found found(List<Token> comments, ScriptBlockAst block, FunctionDefinitionAst function, int from) {
        List<ParameterAst> parameters = function != null && function.parameters() != null
                ? function.parameters()
                : block.paramBlock() == null ? List.of() : block.paramBlock().parameters();
        List<String> texts = new ArrayList<>();
        for (ParameterAst parameter : parameters) {
            texts.add(textOf(parameter, from));
        }
        return new Found(linesOf(comments), texts, comments.size());
    }

    /** The first comment with help before any code, or null; in a script one that belongs to its first function is none. */
    private List<Token> firstHelpInside(ScriptBlockAst script) {
        for (List<Token> comments = chunk(); !comments.isEmpty(); comments = chunk()) {
            if (CommentHelp.isHelp(linesOf(comments))) {
                return script == null || !belongsToFunction(script, comments.getLast()) ? comments : null;
            }
        }
        return null;
    }

    private static boolean belongsToFunction(ScriptBlockAst script, Token comment) {
        NamedBlockAst body = script.endBlock();
        return body != null
                && body.unnamed()
                && !body.statements().isEmpty()
                && body.statements().getFirst() instanceof FunctionDefinitionAst function
                && function.extent().startLine() - comment.extent().endLine() <= PROXIMITY;
    }

    /** The comments from the next token on that have no empty line between them. */
    private List<Token> chunk() {
        List<Token> comments = new ArrayList<>();
        int lastLine = Integer.MAX_VALUE;
        for (; next < tokens.size(); next++) {
            Token token = tokens.get(next);
            if (token.extent().startLine() > lastLine) {
                break;
            }
            if (token.kind() == TokenKind.COMMENT) {
                comments.add(token);
                lastLine = token.extent().endLine() + 1;
            } else if (token.kind() != TokenKind.NEW_LINE) {
                break;
            }
        }
        return comments;
    }

    private List<Token> preceding(int index, int proximity) {
        List<Token> comments = new ArrayList<>();
        int earliest = tokens.get(index).extent().startLine() - proximity;
        for (int i = index - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.extent().endLine() < earliest) {
                break;
            }
            if (token.kind() == TokenKind.COMMENT) {
                comments.add(token);
                earliest = token.extent().startLine() - 1;
            } else if (token.kind() != TokenKind.NEW_LINE) {
                break;
            }
        }
        Collections.reverse(comments);
        return comments;
    }

    private String textOf(ParameterAst parameter, int from) {
        int first = firstIn(parameter.extent(), from);
        List<Token> comments = new ArrayList<>(preceding(first, PROXIMITY));
        int last = lastIn(parameter.extent(), first);
        for (int i = first; i < last; i++) {
            if (tokens.get(i).kind() == TokenKind.COMMENT) {
                comments.add(tokens.get(i));
            }
        }
        next = last + 1;
        comments.addAll(chunk());
        return CommentHelp.firstSection(linesOf(comments));
    }

    private int firstIn(Extent extent, int from) {
        int index = from;
        while (index < tokens.size() && tokens.get(index).extent().end() <= extent.start()) {
            index++;
        }
        return index;
    }

    private int lastIn(Extent extent, int from) {
        int index = from;
        while (index < tokens.size() && tokens.get(index).extent().start() < extent.end()) {
            index++;
        }
        return index - 1;
    }

    private static List<String> linesOf(List<Token> comments) {
        List<String> lines = new ArrayList<>();
        for (Token comment : comments) {
            String text = comment.text();
            if (text.startsWith("<")) {
                lines.addAll(List.of(
                        text.substring(2, Math.max(2, text.length() - 2)).split("\r\n|\n|\r", -1)));
            } else {
                lines.add(text.replaceFirst("^#+", ""));
            }
        }
        return lines;
    }
}

package io.brieflint.project;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * One line of an ignore file, as gitignore(5) defines it.
 *
 * @param negated takes back what an earlier line leaves out
 * @param foldersOnly leaves files alone
 */
record IgnorePattern(Pattern expression, boolean negated, boolean foldersOnly) {

    /** Empty for comments, empty lines and what is no pattern. */
    static Optional<IgnorePattern> parse(String line) {
        String text = withoutTrailingBlanks(line);
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        boolean negated = text.startsWith("!");
        text = negated ? text.substring(1) : text;
        boolean foldersOnly = text.endsWith("/");
        text = foldersOnly ? text.substring(0, text.length() - 1) : text;
        boolean anchored = text.indexOf('/') >= 0;
        text = text.startsWith("/") ? text.substring(1) : text;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String expression = (anchored ? "" : "(?:.*/)?") + translate(text);
            return Optional.of(
                    new IgnorePattern(
                            Pattern.compile(expression, Pattern.DOTALL), negated, foldersOnly));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * @param path relative to the folder of the ignore file, with forward slashes
     */
    boolean matches(String path, boolean folder) {
        return (folder || !foldersOnly) && expression.matches(path);
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0
                && line.charAt(end - 1) == ' '
                && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    private static String translate(String glob) {
        StringBuilder expression = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            char c = glob.charAt(at);
            boolean opens = at == 0 || glob.charAt(at - 1) == '/';
            if (opens && glob.startsWith("**/", at)) {
                expression.append("(?:.*/)?");
                at += 3;
            } else if (opens && glob.substring(at).equals("**")) {
                expression.append(".+");
                at += 2;
            } else if (c == '*') {
                expression.append("[^/]*");
                at++;
            } else if (c == '?') {
                expression.append("[^/]");
                at++;
            } else if (c == '[' && closing(glob, at) > 0) {
                int end = closing(glob, at);
                expression.append(characters(glob.substring(at + 1, end)));
                at = end + 1;
            } else {
                at += c == '\\' && at + 1 < glob.length() ? 1 : 0;
                int next = glob.offsetByCodePoints(at, 1);
                expression.append(Pattern.quote(glob.substring(at, next)));
                at = next;
            }
        }
        return expression.toString();
    }

    private static int closing(String glob, int open) {
        int first = open + 1;
        boolean excludes = first < glob.length() && "!^".indexOf(glob.charAt(first)) >= 0;
        return glob.indexOf(']', first + (excludes ? 2 : 1));
    }

    private static String characters(String inside) {
        boolean excludes = inside.startsWith("!") || inside.startsWith("^");
        String set = excludes ? inside.substring(1) : inside;
        String quoted = set.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        return (excludes ? "[^/" : "[") + quoted.replace("^", "\\^") + "]";
    }
}

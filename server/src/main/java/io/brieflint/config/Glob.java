package io.brieflint.config;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * Paths, as people write them in brieflint.yaml: {@code **} any folders, {@code *} and {@code ?}
 * within one name, <code>{a,b}</code> one of several. Relative to the folder of the file, with
 * forward slashes; a folder means all that is in it.
 */
public record Glob(String source, Pattern pattern) {

    public static Glob of(String source) {
        return new Glob(source, Pattern.compile(expression(source)));
    }

    /** Whether every brace that opens also closes; {@link #of} asks for that. */
    public static boolean isBalanced(String source) {
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /**
     * @param path relative, with forward slashes
     */
    public boolean matches(String path) {
        return pattern.matches(path);
    }

    static boolean anyMatches(List<Glob> globs, String path) {
        return globs.stream().anyMatch(glob -> glob.matches(path));
    }

    private static String expression(String source) {
        String glob = source.startsWith("./") ? source.substring(2) : source;
        glob = glob.startsWith("/") ? glob.substring(1) : glob;
        glob = glob.endsWith("/") ? glob + "**" : glob;
        StringBuilder expression = new StringBuilder();
        int depth = 0;
        int at = 0;
        while (at < glob.length()) {
            String sign = sign(glob, at);
            depth += sign.equals("{") ? 1 : sign.equals("}") ? -1 : 0;
            expression.append(translate(sign, depth));
            at += sign.length();
        }
        return expression.append("(?:/.*)?").toString();
    }

    /** The next piece that has a meaning, or one character. */
    private static String sign(String glob, int at) {
        for (String sign : List.of("**/", "**")) {
            if (glob.startsWith(sign, at)) {
                return sign;
            }
        }
        return glob.substring(at, glob.offsetByCodePoints(at, 1));
    }

    private static String translate(String sign, int depth) {
        return switch (sign) {
            case "**/" -> "(?:.*/)?";
            case "**" -> ".*";
            case "*" -> "[^/]*";
            case "?" -> "[^/]";
            case "{" -> "(?:";
            case "}" -> ")";
            case "," -> depth > 0 ? "|" : ",";
            default -> Pattern.quote(sign);
        };
    }
}

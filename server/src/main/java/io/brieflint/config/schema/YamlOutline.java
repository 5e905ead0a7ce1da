package io.brieflint.config.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a YAML file are inside of, by their margins: no line need be complete. Text
 * between brackets is followed within one line.
 */
final class YamlOutline {
    private static final int NO_BLOCK = Integer.MAX_VALUE;

    /** The innermost first. */
    private final Deque<Frame> open = new ArrayDeque<>();

    private int block = NO_BLOCK;
    private int brackets;
    private @Nullable Frame watched;

    YamlOutline() {
        open.push(new Frame(-1, Optional.empty()));
    }

    /** A key or item that lines stand under; the whole file has no step. */
    private record Frame(int column, Optional<Step> step, Set<String> keys) {
        Frame(int column, Optional<Step> step) {
            this(column, step, new LinkedHashSet<>());
        }

        boolean holds(int inner, Step next) {
            boolean listUnderItsKey =
                    column == inner
                            && next instanceof Step.Item
                            && step.filter(Step.Key.class::isInstance).isPresent();
            return column < inner || listUnderItsKey;
        }
    }

    /**
     * What begins at the end of a line.
     *
     * @param column in the line, where it begins
     * @param margin that lines beside it have
     * @param taken is filled while further lines are read
     */
    record Beginning(
            List<Step> path,
            YamlPlace.Kind kind,
            int column,
            int margin,
            String before,
            String quote,
            Set<String> taken) {}

    /** Takes in a whole line. */
    void read(String line) {
        int indent = indent(line);
        if (isSkipped(line, indent)) {
            return;
        }
        if (brackets > 0) {
            brackets += Flow.of(line).depth();
            return;
        }
        int at = items(line, indent);
        Optional<Line> key = Line.key(line, at);
        int value = at;
        if (key.isPresent()) {
            enter(at, new Step.Key(key.get().name()));
            value = key.get().valueAt();
        }
        String rest = line.substring(value).strip();
        if (rest.startsWith("|") || rest.startsWith(">")) {
            block = inner().column();
        } else {
            brackets = Math.max(0, Flow.of(rest).depth());
        }
    }

    private boolean isSkipped(String line, int indent) {
        String text = line.strip();
        if (text.isEmpty()) {
            return true;
        }
        if (block != NO_BLOCK && indent > block) {
            return true;
        }
        block = NO_BLOCK;
        return text.startsWith("#") || text.equals("---") || text.equals("...");
    }

    /** Enters the items that begin in a line; where what is in them begins. */
    private int items(String line, int indent) {
        int at = indent;
        while (at < line.length() && line.charAt(at) == '-' && endsMark(line, at + 1)) {
            enter(at, Step.ITEM);
            at++;
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
        }
        return at;
    }

    private static boolean endsMark(String line, int at) {
        return at == line.length() || line.charAt(at) == ' ';
    }

    private void enter(int column, Step step) {
        leave(column, step);
        if (step instanceof Step.Key key) {
            inner().keys().add(key.name());
        }
        open.push(new Frame(column, Optional.of(step)));
    }

    private void leave(int column, Step next) {
        while (!inner().holds(column, next)) {
            open.pop();
        }
    }

    private Frame inner() {
        return open.element();
    }

    /** Takes in a line up to a cursor; empty where nothing of ours can begin. */
    Optional<Beginning> begin(String head) {
        int indent = indent(head);
        boolean inText = block != NO_BLOCK && indent > block;
        if (inText || brackets > 0 || head.strip().startsWith("#")) {
            return Optional.empty();
        }
        block = NO_BLOCK;
        int at = items(head, indent);
        Optional<Line> key = Line.key(head, at);
        String blank = needsBlank(head) ? " " : "";
        if (key.isPresent()) {
            enter(at, new Step.Key(key.get().name()));
            return value(head, key.get().valueAt(), at, blank);
        }
        boolean bracket = at < head.length() && "[{".indexOf(head.charAt(at)) >= 0;
        if (bracket) {
            return value(head, at, at, "");
        }
        leave(at + blank.length(), new Step.Key(""));
        Flow flow = Flow.of(head.substring(at));
        return flow.isComment()
                ? Optional.empty()
                : Optional.of(begun(YamlPlace.Kind.START, flow, at, at + blank.length(), blank));
    }

    private static boolean needsBlank(String head) {
        return head.endsWith(":") || head.endsWith(" -") || head.equals("-");
    }

    private Optional<Beginning> value(String head, int from, int margin, String blank) {
        Flow flow = Flow.of(head.substring(from));
        String text = head.substring(from).strip();
        if (flow.isComment() || text.startsWith("|") || text.startsWith(">")) {
            return Optional.empty();
        }
        YamlPlace.Kind kind = flow.isKey() ? YamlPlace.Kind.FLOW_KEY : YamlPlace.Kind.VALUE;
        return Optional.of(begun(kind, flow, from, margin, blank));
    }

    private Beginning begun(YamlPlace.Kind kind, Flow flow, int from, int margin, String before) {
        watched = inner();
        List<Step> path = new ArrayList<>();
        open.forEach(frame -> frame.step().ifPresent(path::add));
        Collections.reverse(path);
        path.addAll(flow.path());
        Set<String> taken = kind == YamlPlace.Kind.FLOW_KEY ? flow.keys() : watched.keys();
        return new Beginning(path, kind, from + flow.wordAt(), margin, before, flow.quote(), taken);
    }

    /** Whether further lines can still say something about what {@link #begin} found. */
    boolean isInside() {
        return watched != null && open.contains(watched);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /**
     * A line that begins with a key.
     *
     * @param valueAt behind the colon
     */
    private record Line(String name, int valueAt) {

        static Optional<Line> key(String line, int from) {
            int at = from;
            boolean quoted = at < line.length() && "\"'".indexOf(line.charAt(at)) >= 0;
            if (quoted) {
                int close = line.indexOf(line.charAt(at), at + 1);
                if (close < 0) {
                    return Optional.empty();
                }
                int colon = close + 1;
                boolean isKey = colon < line.length() && line.charAt(colon) == ':';
                return isKey
                        ? Optional.of(new Line(line.substring(at + 1, close), colon + 1))
                        : Optional.empty();
            }
            if (at < line.length() && "[{#".indexOf(line.charAt(at)) >= 0) {
                return Optional.empty();
            }
            while (at < line.length()) {
                boolean comment = line.charAt(at) == '#' && line.charAt(at - 1) == ' ';
                if (comment) {
                    return Optional.empty();
                }
                if (line.charAt(at) == ':' && endsMark(line, at + 1)) {
                    return Optional.of(new Line(line.substring(from, at).strip(), at + 1));
                }
                at++;
            }
            return Optional.empty();
        }
    }
}

package io.brieflint.cli;

import java.util.ArrayList;
import java.util.List;

/** Running text, set in lines. */
final class Prose {
    private Prose() {}

    /** Words in lines of at most a width, each after an indent. A longer word has its own line. */
    static List<String> wrap(String text, String indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && indent.length() + line.length() + 1 + word.length() > width) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(indent + line);
        }
        return lines;
    }

    /** Cut with an ellipsis when it is longer than a width. */
    static String firstSentence(String text, int width) {
        String flat = String.join(" ", text.strip().split("\\s+"));
        int end = flat.indexOf(". ");
        String sentence = end < 0 ? flat : flat.substring(0, end + 1);
        if (sentence.length() <= width) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', width - 1);
        return sentence.substring(0, space < 0 ? width - 1 : space) + "…";
    }
}

package io.brieflint.config;

import java.util.List;

/** A part of a YAML file, with its place: line and column from 1. */
sealed interface YamlNode {
    int line();

    int column();

    /** How messages name this shape. */
    String shape();

    /**
     * @param textColumn of the first character of the text; 0 when escapes or line breaks keep the
     *     text from standing in the file as it reads
     */
    record Scalar(String text, int line, int column, int textColumn) implements YamlNode {
        @Override
        public String shape() {
            return "a text";
        }

        /**
         * @param index into the text
         */
        int columnOf(int index) {
            return textColumn == 0 ? column : textColumn + index;
        }
    }

    record Sequence(List<YamlNode> items, int line, int column) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String shape() {
            return "a list";
        }
    }

    record Mapping(List<Entry> entries, int line, int column) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String shape() {
            return "a set of keys";
        }
    }

    record Entry(Scalar key, YamlNode value) {}
}

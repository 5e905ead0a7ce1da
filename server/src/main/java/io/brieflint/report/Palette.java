package io.brieflint.report;

import io.brieflint.finding.Severity;

/** How emphasis is written: with ANSI colours on a terminal that wants them, else not at all. */
public enum Palette {
    PLAIN {
        @Override
        String paint(String code, String text) {
            return text;
        }
    },
    ANSI {
        @Override
        String paint(String code, String text) {
            return "\u001B[" + code + "m" + text + "\u001B[0m";
        }
    };

    abstract String paint(String code, String text);

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case INFO, HINT -> paint("1;36", text);
        };
    }

    String good(String text) {
        return paint("1;32", text);
    }
}

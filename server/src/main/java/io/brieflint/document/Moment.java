package io.brieflint.document;

import io.brieflint.language.TokenKind;
import io.brieflint.language.Tokens;

/**
 * When an entry was written, as far as it can be compared with others.
 *
 * @param day counts up with the date; 0 when unknown
 * @param minute of the day; {@link #UNKNOWN} when unknown
 */
record Moment(int year, int day, int minute) {
    private static final int UNKNOWN = -1;

    /** Minutes between two messages beyond which the night lies between them. */
    private static final int ACROSS_MIDNIGHT = 18 * 60;

    static Moment of(String time) {
        return new Reader(TimeRun.tokens(time)).read();
    }

    /** Both a day and a time of day. */
    boolean isExact() {
        return day > 0 && minute != UNKNOWN;
    }

    /** Negative when this is earlier, positive when it is later, 0 when nobody can tell. */
    int compare(Moment other) {
        if (day > 0 && other.day > 0) {
            boolean years = year > 0 && other.year > 0;
            int byDay = years ? Integer.compare(year, other.year) : 0;
            byDay = byDay == 0 ? Integer.compare(day, other.day) : byDay;
            if (byDay != 0) {
                return byDay;
            }
        }
        return minute == UNKNOWN || other.minute == UNKNOWN ? 0 : compareClocks(other);
    }

    /** 23:40 is likely earlier than 00:10 where no day is known for both. */
    private int compareClocks(Moment other) {
        int apart = minute - other.minute;
        boolean dated = day > 0 && other.day > 0;
        boolean overnight = !dated && Math.abs(apart) > ACROSS_MIDNIGHT;
        return Integer.signum(overnight ? -apart : apart);
    }

    private static final class Reader {
        private final Tokens tokens;
        private int year;
        private int month;
        private int dayOfMonth;
        private int minute = UNKNOWN;

        Reader(Tokens tokens) {
            this.tokens = tokens;
        }

        Moment read() {
            for (int i = 0; i < tokens.size(); i++) {
                String text = tokens.folded(i);
                switch (tokens.kind(i)) {
                    case TIME -> clock(text);
                    case TIMESTAMP -> {
                        int t = text.indexOf('t');
                        date(text.substring(0, t));
                        clock(text.substring(t + 1));
                    }
                    case DATE -> date(text);
                    case NUMBER, QUANTITY -> number(i, text);
                    case WORD -> word(text);
                    default -> {}
                }
            }
            boolean known = month > 0 && dayOfMonth > 0;
            return new Moment(year, known ? month * 31 + dayOfMonth : 0, minute);
        }

        private void word(String text) {
            month = month == 0 ? TimeRun.month(text) : month;
            if (text.equals("pm") && minute >= 0 && minute < 12 * 60) {
                minute += 12 * 60;
            }
        }

        private void number(int token, String text) {
            int value = leadingNumber(text);
            boolean half =
                    token + 1 < tokens.size()
                            && tokens.kind(token + 1) == TokenKind.WORD
                            && tokens.folded(token + 1).matches("[ap]\\.?m\\.?");
            if (half) {
                minute = minute == UNKNOWN ? value % 12 * 60 : minute;
            } else if (value > 31) {
                year = value;
            } else if (dayOfMonth == 0) {
                dayOfMonth = value;
            }
        }

        private void clock(String text) {
            if (minute != UNKNOWN) {
                return;
            }
            int colon = text.indexOf(':');
            int hour = leadingNumber(text);
            int minutes = colon > 0 ? leadingNumber(text.substring(colon + 1)) : 0;
            if (colon < 0 && text.length() > 4) {
                minutes = hour % 100;
                hour /= 100;
            }
            boolean afternoon = text.contains("p") && hour < 12;
            minute = (afternoon ? hour + 12 : hour) * 60 + minutes;
        }

        private void date(String text) {
            String[] parts = text.split("[-/.]");
            boolean iso = parts.length == 3 && parts[0].length() == 4;
            if (iso && month == 0) {
                year = leadingNumber(parts[0]);
                month = leadingNumber(parts[1]);
                dayOfMonth = leadingNumber(parts[2]);
            }
        }

        private static int leadingNumber(String text) {
            int value = 0;
            for (int i = 0; i < text.length() && i < 6 && Character.isDigit(text.charAt(i)); i++) {
                value = value * 10 + Character.digit(text.charAt(i), 10);
            }
            return value;
        }
    }
}

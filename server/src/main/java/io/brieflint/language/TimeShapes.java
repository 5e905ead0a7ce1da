package io.brieflint.language;

/** Where a date or a time in digits ends that begins at an offset; -1 when none does. */
final class TimeShapes {
    private final String prose;
    private final Digits digits;

    TimeShapes(String prose, Digits digits) {
        this.prose = prose;
        this.digits = digits;
    }

    int timestampEnd(int i) {
        int date = isoDateEnd(i);
        if (date < 0
                || date >= prose.length()
                || Character.toUpperCase(prose.charAt(date)) != 'T') {
            return -1;
        }
        int time = clockEnd(date + 1);
        return time < 0 ? -1 : offsetEnd(time);
    }

    int dateEnd(int i) {
        int iso = isoDateEnd(i);
        if (iso > 0) {
            return digits.at(iso) ? -1 : iso;
        }
        int first = digits.end(i, 1, 2);
        if (first < 0 || first >= prose.length() || "/.-".indexOf(prose.charAt(first)) < 0) {
            return -1;
        }
        char separator = prose.charAt(first);
        int second = digits.end(first + 1, 1, 2);
        if (second < 0 || second >= prose.length() || prose.charAt(second) != separator) {
            return -1;
        }
        int year = digits.end(second + 1, 4, 4);
        if (year < 0 && separator == '/') {
            year = digits.end(second + 1, 2, 2);
        }
        return year > 0 && !digits.at(year) && !(separator == '.' && digits.behindDotAt(year))
                ? year
                : -1;
    }

    int timeEnd(int i) {
        int clock = clockEnd(i);
        if (clock > 0) {
            int half = meridiemEnd(clock);
            if (half > 0) {
                return half;
            }
            return clock < prose.length()
                            && prose.charAt(clock) == 'Z'
                            && !digits.letterAt(clock + 1)
                    ? clock + 1
                    : clock;
        }
        int hour = digits.end(i, 1, 2);
        if (hour > 0) {
            int half = meridiemEnd(hour);
            if (half > 0) {
                return half;
            }
        }
        int zulu = digits.end(i, 4, 4);
        return zulu > 0
                        && zulu < prose.length()
                        && prose.charAt(zulu) == 'Z'
                        && !digits.letterAt(zulu + 1)
                        && !digits.at(zulu + 1)
                ? zulu + 1
                : -1;
    }

    private int isoDateEnd(int i) {
        int year = digits.end(i, 4, 4);
        if (year < 0 || year >= prose.length() || "-/.".indexOf(prose.charAt(year)) < 0) {
            return -1;
        }
        char separator = prose.charAt(year);
        int month = digits.end(year + 1, 1, 2);
        if (month < 0 || month >= prose.length() || prose.charAt(month) != separator) {
            return -1;
        }
        return digits.end(month + 1, 1, 2);
    }

    private int offsetEnd(int i) {
        if (i < prose.length()
                && Character.toUpperCase(prose.charAt(i)) == 'Z'
                && !digits.letterAt(i + 1)) {
            return i + 1;
        }
        if (i < prose.length() && (prose.charAt(i) == '+' || prose.charAt(i) == '-')) {
            int hours = digits.end(i + 1, 2, 2);
            if (hours > 0) {
                int minutes =
                        digits.end(
                                hours < prose.length() && prose.charAt(hours) == ':'
                                        ? hours + 1
                                        : hours,
                                2,
                                2);
                return minutes > 0 ? minutes : hours;
            }
        }
        return i;
    }

    /** {@code 14:05}, {@code 14:05:22}, {@code 14:05:22.250}; not {@code 1:2}. */
    private int clockEnd(int i) {
        int hour = digits.end(i, 1, 2);
        if (hour < 0 || hour >= prose.length() || prose.charAt(hour) != ':') {
            return -1;
        }
        int minute = digits.end(hour + 1, 2, 2);
        if (minute < 0 || digits.at(minute)) {
            return -1;
        }
        if (minute < prose.length() && prose.charAt(minute) == ':') {
            int second = digits.end(minute + 1, 2, 2);
            if (second > 0 && !digits.at(second)) {
                boolean fraction =
                        second + 1 < prose.length()
                                && prose.charAt(second) == '.'
                                && digits.at(second + 1);
                return fraction ? digits.runEnd(second + 1) : second;
            }
        }
        return minute;
    }

    private int meridiemEnd(int i) {
        if (i + 1 >= prose.length()) {
            return -1;
        }
        char half = Character.toLowerCase(prose.charAt(i));
        if (half != 'a' && half != 'p') {
            return -1;
        }
        if (Character.toLowerCase(prose.charAt(i + 1)) == 'm'
                && !digits.letterAt(i + 2)
                && !digits.at(i + 2)) {
            return i + 2;
        }
        boolean dotted =
                prose.charAt(i + 1) == '.'
                        && i + 3 < prose.length()
                        && Character.toLowerCase(prose.charAt(i + 2)) == 'm'
                        && prose.charAt(i + 3) == '.';
        return dotted ? i + 4 : -1;
    }
}

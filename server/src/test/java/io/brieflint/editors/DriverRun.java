package io.brieflint.editors;

import java.time.Duration;
import java.util.List;

/**
 * What came of a driver.
 *
 * @param exitCode -1 when it took too long and was ended
 */
record DriverRun(int exitCode, String output, Duration time) {
    /** As test drivers of Automake say that they cannot run here. */
    private static final int CANNOT = 77;

    private static final String NAMES = "This is ";

    boolean lacksSomething() {
        return exitCode == CANNOT;
    }

    String lastLine() {
        List<String> lines = lines();
        return lines.isEmpty() ? "no reason given" : lines.get(lines.size() - 1);
    }

    /** The versions that it named, and the seconds. */
    String summary() {
        String named =
                lines().stream()
                        .filter(line -> line.startsWith(NAMES))
                        .map(line -> line.substring(NAMES.length()))
                        .findFirst()
                        .orElse("no version");
        return "%s: exit code %d after %.1f s".formatted(named, exitCode, time.toMillis() / 1000.0);
    }

    private List<String> lines() {
        return output.lines().filter(line -> !line.isBlank()).toList();
    }
}

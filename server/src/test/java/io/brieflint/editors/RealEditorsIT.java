package io.brieflint.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Editors that nobody here wrote open a brief, show the finding in its place, take the first
 * rewrite through their own command and save. Each is a folder of {@code src/test/editors}.
 */
@Tag("editors")
class RealEditorsIT {
    private static final Path DRIVERS = Path.of("src", "test", "editors").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Another Debian is fetched first. */
    private static final Duration MUCH_PATIENCE = Duration.ofMinutes(20);

    private static final boolean ALL = "all".equals(System.getProperty("brieflint.editors"));
    private static final boolean REQUIRED = "1".equals(System.getenv("BRIEFLINT_REQUIRE_EDITORS"));

    @TestFactory
    Stream<DynamicTest> aBriefIsMendedIn(@TempDir Path scratch)
            throws IOException, InterruptedException {
        ServerCommand server = ServerCommand.ofThisBuild();
        server.warmUp();
        return Driver.in(DRIVERS).stream()
                .filter(driver -> ALL || !driver.onlyWhenAskedFor())
                .map(driver -> dynamicTest(driver.name(), () -> mend(driver, server, scratch)));
    }

    private static void mend(Driver driver, ServerCommand server, Path scratch)
            throws IOException, InterruptedException {
        Desk desk = Desk.in(scratch.resolve(driver.name()), server);
        Duration patience = driver.onlyWhenAskedFor() ? MUCH_PATIENCE : PATIENCE;
        DriverRun run = desk.run(driver, patience);
        if (run.lacksSomething()) {
            String problem = DebianPackages.install(driver.packages());
            if (!problem.isEmpty()) {
                skip(driver, run.lastLine() + "; " + problem);
            }
            run = desk.run(driver, patience);
        }
        if (run.lacksSomething()) {
            skip(driver, run.lastLine());
        }
        List<Long> left = desk.serversLeft();
        System.out.printf("%s: %s%n", driver.name(), run.summary());
        assertThat(run.exitCode())
                .as("exit code; %s said:%n%s", driver.name(), run.output())
                .isZero();
        assertThat(desk.brief()).hasSameBinaryContentAs(DRIVERS.resolve("brief.fixed.md"));
        assertThat(desk.startedServers()).as("servers started").isPositive();
        assertThat(left).as("servers that outlive the editor").isEmpty();
    }

    private static void skip(Driver driver, String reason) {
        String message = "NOT TRIED: " + driver.name() + ": " + reason;
        if (REQUIRED) {
            fail(message);
        }
        System.err.printf("%n*** %s ***%n%n", message);
        abort(message);
    }
}

package io.brieflint.editors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An empty home folder with a brief in it, and {@code brieflint} on the path. */
final class Desk {
    private static final Path EDITORS = Path.of("src", "test", "editors").toAbsolutePath();
    private static final Path PAGES = Path.of("..", "docs", "editors").toAbsolutePath().normalize();
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Path home;

    private Desk(Path home) {
        this.home = home;
    }

    static Desk in(Path home, ServerCommand server) throws IOException {
        Desk desk = new Desk(home);
        Files.createDirectories(desk.brief().getParent());
        Files.copy(EDITORS.resolve("brief.md"), desk.brief());
        server.writeTo(
                Files.createDirectories(desk.programs()).resolve("brieflint"), desk.servers());
        return desk;
    }

    Path brief() {
        return home.resolve("incidents").resolve("checkout-outage.md");
    }

    private Path programs() {
        return home.resolve("bin");
    }

    /** Holds the number of every server process that was started, one a line. */
    private Path servers() {
        return home.resolve("servers");
    }

    DriverRun run(Driver driver, Duration patience) throws IOException, InterruptedException {
        Path output = home.resolve("output");
        ProcessBuilder builder = new ProcessBuilder("bash", driver.script().toString());
        builder.directory(home.toFile());
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("HOME", home.toString());
        environment.merge("PATH", "", (path, none) -> programs() + ":" + path);
        environment.put("BRIEF", brief().toString());
        environment.put("PAGES", PAGES.toString());
        environment.put("TREES", Path.of("target", "editors").toAbsolutePath().toString());
        environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "TMUX"));
        long start = System.nanoTime();
        Process process = builder.start();
        boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (!ended) {
            end(process);
        }
        return new DriverRun(ended ? process.exitValue() : -1, Files.readString(output), time);
    }

    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> tree =
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        tree.forEach(ProcessHandle::destroy);
        waitFor(tree);
        tree.forEach(ProcessHandle::destroyForcibly);
    }

    long startedServers() throws IOException {
        return Files.exists(servers()) ? Files.readAllLines(servers()).size() : 0;
    }

    /**
     * The servers that are still there when an editor has been gone for a while; they are ended.
     */
    List<Long> serversLeft() throws IOException, InterruptedException {
        List<ProcessHandle> running = new ArrayList<>();
        if (Files.exists(servers())) {
            for (String number : Files.readAllLines(servers())) {
                ProcessHandle.of(Long.parseLong(number.strip())).ifPresent(running::add);
            }
        }
        List<ProcessHandle> left = waitFor(running);
        left.forEach(ProcessHandle::destroyForcibly);
        return left.stream().map(ProcessHandle::pid).toList();
    }

    private static List<ProcessHandle> waitFor(List<ProcessHandle> processes)
            throws InterruptedException {
        long end = System.nanoTime() + GRACE.toNanos();
        while (processes.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        return processes.stream().filter(ProcessHandle::isAlive).toList();
    }
}

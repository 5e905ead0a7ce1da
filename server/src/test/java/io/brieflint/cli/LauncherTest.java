package io.brieflint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher as an archive holds it. A script that prints what it was called with stands in for
 * Java; {@code dist/try} tries the real archive.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir Path folder;
    private Path home;

    @BeforeEach
    void anUnpackedArchive() throws IOException {
        home = folder.resolve("an own folder/brieflint-1");
        Path launcher = Files.createDirectories(home.resolve("bin")).resolve("brieflint");
        Files.copy(Path.of("bin/brieflint"), launcher);
        Path java = Files.createDirectories(home.resolve("runtime/bin")).resolve("java");
        Files.writeString(
                java,
                """
                #!/bin/sh
                echo "class path ${CLASSPATH-none}, $LC_ALL"
                printf '%s\\n' "$@"
                """);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(home.resolve("runtime/lib"));
        Files.writeString(home.resolve("runtime/lib/brieflint.jsa"), "classes");
    }

    @Test
    void itsOwnJavaStartsWithTheClassesThatCameAlong() throws Exception {
        assertThat(run(home.resolve("bin/brieflint"), "check", "two words.md"))
                .isEqualTo(
                        """
                        class path none, C.UTF-8
                        -XX:SharedArchiveFile=%s/runtime/lib/brieflint.jsa
                        -Xshare:auto
                        -Xlog:disable
                        -Xlog:all=error:stderr
                        -XX:+UseSerialGC
                        -XX:TieredStopAtLevel=1
                        -Xmx1g
                        io.brieflint.cli.Brieflint
                        check
                        two words.md
                        """
                                .formatted(home.toRealPath()));
    }

    @Test
    void linksLeadToIt() throws Exception {
        Path links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("first"), home.resolve("bin/brieflint"));
        Files.createSymbolicLink(links.resolve("second"), Path.of("first"));

        assertThat(run(links.resolve("second"), "--version"))
                .isEqualTo(run(home.resolve("bin/brieflint"), "--version"));
    }

    @Test
    void aServerIsReadyForTheFirstKeystrokes() throws Exception {
        assertThat(run(home.resolve("bin/brieflint"), "lsp"))
                .contains(
                        """
                        -XX:TieredStopAtLevel=1
                        -XX:CompileThresholdScaling=0.05
                        -Xmn40m
                        -XX:SurvivorRatio=3
                        """)
                .endsWith("lsp\n");
    }

    @Test
    void withoutKeptClassesItStartsAllTheSame() throws Exception {
        Files.delete(home.resolve("runtime/lib/brieflint.jsa"));

        assertThat(run(home.resolve("bin/brieflint"), "--version"))
                .doesNotContain("SharedArchiveFile")
                .endsWith("--version\n");
    }

    /** Java reads no META-INF/services of a module: what is needed stands in its descriptor. */
    @Test
    void theModuleNamesTheLoggerThatItsLibrariesLookFor() throws Exception {
        Path slf4j =
                Path.of(
                        org.slf4j.nop.NOPServiceProvider.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        try (JarFile jar = new JarFile(slf4j.toFile())) {
            String service = "org.slf4j.spi.SLF4JServiceProvider";
            byte[] provider =
                    jar.getInputStream(jar.getEntry("META-INF/services/" + service)).readAllBytes();
            assertThat(Files.readString(Path.of("dist/module-info.java")))
                    .contains("uses " + service + ";")
                    .contains("provides " + service + " with")
                    .contains(new String(provider, StandardCharsets.UTF_8).strip() + ";");
        }
    }

    private String run(Path launcher, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("CLASSPATH", "others.jar");
        environment.put("BRIEFLINT_JAVA_OPTS", "-Xmx1g");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}

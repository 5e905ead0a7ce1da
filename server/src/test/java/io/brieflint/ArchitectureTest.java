package io.brieflint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.brieflint.check.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of ARCHITECTURE.md. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.brieflint");

    /** Each may know the ones before it. */
    private static final List<String> ORDER =
            List.of(
                    "text",
                    "language",
                    "document",
                    "fact",
                    "promise",
                    "finding",
                    "profile",
                    "rule",
                    "element",
                    "check",
                    "rewrite",
                    "fix",
                    "analysis",
                    "config",
                    "project",
                    "report",
                    "lsp",
                    "cli");

    /** Stand on one level: none knows the other. */
    private static final List<List<String>> SIBLINGS =
            List.of(List.of("element", "check", "rewrite"), List.of("project", "report"));

    @TestFactory
    Stream<DynamicTest> aPackageKnowsOnlyThoseBelowIt() {
        return ORDER.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> wallAbove(name).check(CLASSES)));
    }

    private static ArchRule wallAbove(String name) {
        List<String> forbidden =
                new ArrayList<>(ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()));
        for (List<String> level : SIBLINGS) {
            if (level.contains(name)) {
                forbidden.addAll(level);
                forbidden.remove(name);
            }
        }
        String[] packages =
                forbidden.stream()
                        .map(other -> "io.brieflint." + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("io.brieflint." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }

    @Test
    void noPackageIsPartOfACycle() {
        slices().matching("io.brieflint.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryLivesInItsRoom() {
        return Stream.of(
                room("OpenNLP", "opennlp..", "language"),
                room("commonmark", "org.commonmark..", "document"),
                room("Jackson", "com.fasterxml..", "config", "project", "report"),
                room("LSP4J", "org.eclipse.lsp4j..", "lsp"),
                room("picocli", "picocli..", "cli"),
                room("progressbar", "me.tongfei..", "cli"));
    }

    private static DynamicTest room(String library, String packages, String... rooms) {
        String[] names =
                Stream.of(rooms).map(room -> "io.brieflint." + room + "..").toArray(String[]::new);
        return DynamicTest.dynamicTest(
                library + " in " + String.join(", ", rooms),
                () ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(names)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(packages)
                                .check(CLASSES));
    }

    /** Only RE2/J promises linear time on any text. */
    @Test
    void noTextCanMakeAnExpressionSlow() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(CLASSES);
    }

    @Test
    void theCoreTouchesNeitherFilesNorNetworkNorClock() {
        String[] core =
                ORDER.subList(0, ORDER.indexOf("config")).stream()
                        .map(name -> "io.brieflint." + name + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .dependOnClassesThat(isOutsideWorld())
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isOutsideWorld() {
        return DescribedPredicate.describe(
                "files, network or clock",
                other ->
                        other.getPackageName().startsWith("java.nio.file")
                                || other.getPackageName().startsWith("java.net")
                                || other.getName().equals("java.io.File")
                                || other.getName().equals("java.time.Clock"));
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.brieflint.cli..", "io.brieflint.lsp..")
                .and()
                .doNotHaveFullyQualifiedName("io.brieflint.config.CatalogueCompiler")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void checksAreFoundThroughTheirListOnly() {
        classes().that().implement(Check.class).should().bePackagePrivate().check(CLASSES);
    }

    @Test
    void noRoomForLeftovers() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(CLASSES);
    }
}

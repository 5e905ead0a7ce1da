/** Brieflint and its libraries as a part of the Java that an archive brings along. */
open module io.brieflint {
    // OpenNLP asks for java.xml at run time; dist/modules holds the same names.
    requires java.logging;
    requires java.xml;

    exports io.brieflint.cli;

    uses org.slf4j.spi.SLF4JServiceProvider;

    provides org.slf4j.spi.SLF4JServiceProvider with
            org.slf4j.nop.NOPServiceProvider;
}

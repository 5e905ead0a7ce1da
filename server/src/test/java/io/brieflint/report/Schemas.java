package io.brieflint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Holds reports against the schemas of those who read them. */
public final class Schemas {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Schemas() {}

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    public static JsonNode sarif(String report) {
        return valid(report, resource("sarif-schema-2.1.0.json"), SpecVersion.VersionFlag.V4);
    }

    public static JsonNode rdjson(String report) {
        return valid(report, resource("rdjson.schema.json"), SpecVersion.VersionFlag.V4);
    }

    /** Our own contract. */
    public static JsonNode check(String report) {
        try {
            String schema =
                    Files.readString(Path.of("..", "docs", "schema", "check-v1.schema.json"));
            return valid(report, schema, SpecVersion.VersionFlag.V202012);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document xml(String report) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(report)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(report, e);
        }
    }

    public static Document junit(String report) {
        try (InputStream xsd = stream("junit-10.xsd")) {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(xsd))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(report)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(report, e);
        }
        return xml(report);
    }

    private static JsonNode valid(String report, String schema, SpecVersion.VersionFlag version) {
        JsonNode node = json(report);
        assertThat(JsonSchemaFactory.getInstance(version).getSchema(schema).validate(node))
                .isEmpty();
        return node;
    }

    private static String resource(String name) {
        try (InputStream in = stream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(Schemas.class.getResourceAsStream("/schema/" + name), name);
    }
}

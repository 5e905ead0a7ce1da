package io.brieflint.lsp;

import io.brieflint.document.Format;
import io.brieflint.document.Metadata;
import io.brieflint.finding.TextEdit;
import io.brieflint.profile.Audience;
import io.brieflint.profile.Stage;
import io.brieflint.text.SourceText;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a text itself says who reads it and at which stage, in the way of its format. */
record ProfileFields(SourceText source, Metadata metadata, Form form) {
    private static final String AUDIENCE = "audience";
    private static final String STAGE = "stage";

    enum Form {
        YAML,
        TOML,
        /** Attributes of AsciiDoc, which may stand above the title. */
        ATTRIBUTES,
        NO_FRONT_MATTER_YET,
        /** What is there can be changed; where more would go depends on a generator. */
        FIXED;

        String line(String key, String value) {
            return switch (this) {
                case TOML -> key + " = \"" + value + "\"";
                case ATTRIBUTES -> ":" + key + ": " + value;
                default -> key + ": " + value;
            };
        }
    }

    static ProfileFields of(ActionRequest request) {
        SourceText source = request.snapshot().source();
        Metadata metadata = request.analysis().brief().metadata();
        String front = source.text(metadata.span());
        Form form =
                front.startsWith("---")
                        ? Form.YAML
                        : front.startsWith("+++")
                                ? Form.TOML
                                : form(request.analysis().brief().format());
        return new ProfileFields(source, metadata, form);
    }

    private static Form form(Format format) {
        return switch (format) {
            case MARKDOWN, PLAIN -> Form.NO_FRONT_MATTER_YET;
            case ASCIIDOC -> Form.ATTRIBUTES;
            case HTML, RESTRUCTURED_TEXT -> Form.FIXED;
        };
    }

    boolean canBeSaid() {
        boolean both = metadata.field(AUDIENCE).isPresent() && metadata.field(STAGE).isPresent();
        return form != Form.FIXED || both;
    }

    List<TextEdit> say(Audience audience, Stage stage) {
        String end = source.text().contains("\r\n") ? "\r\n" : "\n";
        if (form == Form.NO_FRONT_MATTER_YET) {
            int at = textStart();
            String front =
                    String.join(
                            end,
                            "---",
                            form.line(AUDIENCE, audience.id()),
                            form.line(STAGE, stage.id()),
                            "---",
                            "",
                            "");
            return List.of(new TextEdit(new Span(at, at), front));
        }
        List<TextEdit> changes = new ArrayList<>();
        StringBuilder added = new StringBuilder();
        set(AUDIENCE, audience.id(), end, changes, added);
        set(STAGE, stage.id(), end, changes, added);
        if (added.length() > 0) {
            int at = placeOfFirst();
            changes.add(
                    0,
                    new TextEdit(new Span(at, at), added.append(blankBefore(at, end)).toString()));
        }
        return changes;
    }

    private void set(
            String key, String value, String end, List<TextEdit> changes, StringBuilder added) {
        Optional<Metadata.Field> field = metadata.field(key);
        if (field.isEmpty()) {
            added.append(form.line(key, value)).append(end);
        } else if (!field.get().value().equals(value)) {
            changes.add(new TextEdit(field.get().span(), value));
        }
    }

    private int textStart() {
        return source.text().startsWith("\uFEFF") ? 1 : 0;
    }

    private int placeOfFirst() {
        if (form == Form.ATTRIBUTES) {
            return textStart();
        }
        int firstLine = source.lineColumn(metadata.span().start()).line();
        return source.lineCount() > firstLine + 1 ? source.line(firstLine + 1).start() : 0;
    }

    /** Attributes above a text without a title are apart from it. */
    private String blankBefore(int at, String end) {
        boolean apart =
                form != Form.ATTRIBUTES
                        || source.text().startsWith("= ", at)
                        || source.text().startsWith(":", at);
        return apart ? "" : end;
    }
}

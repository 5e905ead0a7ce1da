package io.brieflint.lsp;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brieflint.analysis.Analysis;
import io.brieflint.document.Section;
import io.brieflint.document.SectionRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;

/** Behind "next update": the time that the brief's own rhythm leads to. */
final class NextUpdateProposals implements ProposalSource {
    /** Where a brief names no rhythm, these are common ones. */
    private static final List<Duration> COMMON =
            List.of(Duration.ofMinutes(30), Duration.ofHours(1));

    private static final int LONGEST_PROMISE = 120;

    private static final Pattern PROMISE =
            Pattern.compile(
                    "(?i).*\\b(?:(?:next|further|another) (?:\\w+ )?"
                            + "(?:update|report|briefing|message|bulletin|notice|news|call)"
                            + "|(?:write|call|report|post|update)(?: you)? again"
                            + "|updates? every [^.;]{1,30}[,;] next)"
                            + "(?<between>[\\s:*_]+(?:(?:is|due|will be|follows) )*)"
                            + "(?<lead>(?:by|at|before|around|about)\\s+)?"
                            + "(?<typed>[\\p{L}\\d:]{0,10})");

    private final BriefReader reader;

    NextUpdateProposals(BriefReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Proposal> proposals(Cursor cursor) {
        if (cursor.analysis().isEmpty()) {
            return List.of();
        }
        Optional<Form> form = form(cursor);
        return form.map(found -> proposals(cursor, cursor.analysis().get(), found))
                .orElse(List.of());
    }

    /** What stands around the time. */
    private record Form(String before, String after, String typed) {}

    private static Optional<Form> form(Cursor cursor) {
        String line = cursor.line();
        Matcher promise =
                PROMISE.matcher(line.substring(Math.max(0, line.length() - LONGEST_PROMISE)));
        if (promise.matches()) {
            String typed = promise.group("typed");
            boolean said = promise.group("lead") != null || startsWithDigit(typed);
            return Optional.of(new Form(said ? "" : "by ", "", typed));
        }
        boolean section =
                cursor.section()
                        .map(Section::role)
                        .filter(SectionRole.NEXT_UPDATE::equals)
                        .isPresent();
        return section
                ? cursor.beginning().map(typed -> new Form("Next update by ", ".", typed))
                : Optional.empty();
    }

    private static boolean startsWithDigit(String typed) {
        return !typed.isEmpty() && Character.isDigit(typed.charAt(0));
    }

    private List<Proposal> proposals(Cursor cursor, Analysis analysis, Form form) {
        Instant now = reader.now(cursor.checked().editor());
        Optional<Duration> cadence = NextUpdateTime.cadence(analysis);
        List<Proposal> proposals = new ArrayList<>();
        for (Duration interval : cadence.map(List::of).orElse(COMMON)) {
            NextUpdateTime next = NextUpdateTime.after(interval, now, analysis);
            String text = form.before() + next.words() + form.after();
            Optional<String> match = Cursor.from(text, form.typed());
            if (match.isPresent()) {
                proposals.add(
                        new Proposal(
                                CompletionItemKind.Value,
                                next.words(),
                                detail(interval, cadence.isPresent()),
                                text,
                                match.get(),
                                form.typed().length(),
                                Proposal.FIRST + proposals.size()));
            }
        }
        return proposals;
    }

    private static String detail(Duration interval, boolean promised) {
        String minutes = interval.toMinutes() + " minutes";
        return promised ? "Next update, every " + minutes : "Next update, in " + minutes;
    }
}

package io.brieflint.check;

import io.brieflint.profile.SignOff;
import io.brieflint.rule.Regime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All checks, in the order of their rule ids. */
public final class Checks {
    private Checks() {}

    /**
     * @param inForce the laws whose deadlines matter; usually none
     * @param signOffs who has to agree to which briefs; usually nobody
     * @param gaps what our own fixes leave for the writer, lower case, without brackets
     * @param words those of a list of the catalogue, by its name
     */
    public static List<Check> all(
            List<Regime> inForce,
            List<SignOff> signOffs,
            Set<String> gaps,
            Function<String, Set<String>> words) {
        return List.of(
                new LateUpdate(),
                new NextUpdatePast(),
                new ActionDatePast(),
                new CountsDiffer(),
                new DurationAgainstTimes(),
                new EndBeforeStart(),
                new HeaderAgainstText(),
                new ImpossibleTime(),
                new NameSpelling(),
                new TimelineOrder(),
                new PercentAgainstCount(),
                new RateTimesTime(),
                new SeverityAgainstImpact(),
                new SeverityLevels(),
                new StatusAgainstText(),
                new WeekdayAgainstDate(),
                new ZoneOutOfSeason(),
                new AccessPath(),
                new AccountNumber(),
                new Credential(),
                new CustomerName(),
                new InternalHost(),
                new InternalLink(),
                new IpAddress(),
                new LogLine(),
                new MaliciousLink(),
                new NationalId(),
                new PersonalEmail(),
                new PersonalPhone(),
                new TicketId(),
                new UnexplainedAbbreviation(),
                new BracketedSlot(gaps),
                new EmptyField(),
                new TemplatePrompt(words),
                new Unfinished(words),
                new UnfilledGap(gaps),
                new ApprovalMissing(signOffs),
                new ChangedSinceApproval(),
                new ResolvedInPresent(),
                new AcronymDensity(),
                new ParagraphLength(),
                new RepeatedWord(),
                new SentenceLength(),
                new ClockStart(inForce),
                new NoticeDeadline(inForce),
                new DanglingReference());
    }
}

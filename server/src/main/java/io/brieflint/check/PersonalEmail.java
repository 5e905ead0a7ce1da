package io.brieflint.check;

import io.brieflint.document.Block;
import io.brieflint.document.Brief;
import io.brieflint.document.SectionRole;
import io.brieflint.finding.RuleId;
import io.brieflint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Addresses of people that are no offer to write to them. */
final class PersonalEmail implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/personal-email");

    private static final SignedPattern ADDRESS =
            new SignedPattern(
                    "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}", "@");

    /** Where people have their private mail. */
    private static final Set<String> PRIVATE =
            Set.of(
                    "gmail.com",
                    "googlemail.com",
                    "hotmail.com",
                    "outlook.com",
                    "live.com",
                    "yahoo.com",
                    "icloud.com",
                    "gmx.de",
                    "gmx.net",
                    "web.de",
                    "proton.me",
                    "protonmail.com",
                    "users.noreply.github.com");

    /** Parts of addresses that a team reads. */
    private static final Set<String> TEAMS =
            Set.of(
                    "abuse",
                    "admin",
                    "alerts",
                    "api",
                    "billing",
                    "care",
                    "comms",
                    "community",
                    "compliance",
                    "contact",
                    "customer",
                    "data",
                    "desk",
                    "devops",
                    "dpo",
                    "emergency",
                    "enquiries",
                    "feedback",
                    "help",
                    "helpdesk",
                    "hotline",
                    "hr",
                    "incident",
                    "incidents",
                    "info",
                    "infra",
                    "it",
                    "legal",
                    "mail",
                    "media",
                    "news",
                    "newsletter",
                    "no",
                    "noc",
                    "noreply",
                    "notice",
                    "notifications",
                    "office",
                    "on",
                    "online",
                    "operations",
                    "ops",
                    "oncall",
                    "partner",
                    "partners",
                    "platform",
                    "press",
                    "pr",
                    "privacy",
                    "protection",
                    "questions",
                    "relations",
                    "reply",
                    "report",
                    "reports",
                    "response",
                    "sales",
                    "security",
                    "service",
                    "services",
                    "sre",
                    "status",
                    "support",
                    "team",
                    "trust",
                    "updates",
                    "user",
                    "web",
                    "webmaster");

    private static final List<String> OFFERS =
            List.of(
                    "contact",
                    "reach",
                    "write to",
                    "mail to",
                    "mail:",
                    "mail us",
                    "mail me",
                    "question",
                    "reply",
                    "press",
                    "media",
                    "from:",
                    "to:",
                    "cc:",
                    "call ",
                    "phone",
                    "tel.",
                    "tel:",
                    "ask ",
                    "speak to",
                    "in touch",
                    "owner",
                    "regards",
                    "sincerely",
                    "mailto:",
                    "protection officer",
                    "reports to",
                    "let me know",
                    "led by");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        for (SignedPattern.Hit hit : ADDRESS.inLines(passage)) {
            if (isPersons(passage, hit.span())) {
                places.add(Places.at(hit.span(), "personal-email"));
            }
        }
        return places;
    }

    @Override
    public List<Place> check(CheckInput input) {
        Span metadata = input.brief().metadata().span();
        return PassageCheck.super.check(input).stream()
                .filter(place -> !place.span().overlaps(metadata))
                .filter(place -> !isOffered(input.brief(), place.span()))
                .toList();
    }

    private static boolean isPersons(String text, Span span) {
        String address = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        String[] parts = address.substring(0, at).split("[._+-]", -1);
        boolean team = Arrays.stream(parts).anyMatch(TEAMS::contains);
        boolean named =
                parts.length >= 2
                        && parts.length <= 3
                        && Arrays.stream(parts)
                                .allMatch(part -> part.chars().allMatch(Character::isLetter))
                        && parts[parts.length - 1].length() > 1
                        && !parts[0].isEmpty();
        boolean robot = address.substring(0, at).endsWith("bot");
        return !team && !robot && (named || isPrivate(text, span));
    }

    private static boolean isPrivate(String text, Span span) {
        String address = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
        return PRIVATE.contains(address.substring(address.indexOf('@') + 1));
    }

    /** In a contact section, or on a line that asks readers to write. */
    private static boolean isOffered(Brief brief, Span span) {
        String line = Runs.line(brief.source().text(), span);
        String address = brief.source().text(span);
        String around = line.replace(address, "").toLowerCase(Locale.ROOT);
        around = around.replace("email address", "");
        return OFFERS.stream().anyMatch(around::contains)
                || (isSignature(line) && !isPrivate(brief.source().text(), span))
                || Runs.blockAt(brief, span.start()).filter(PersonalEmail::isContact).isPresent();
    }

    private static boolean isContact(Block block) {
        return block.role() == SectionRole.CONTACT || block.role() == SectionRole.ACTIONS;
    }

    /** Nothing but names and numbers beside it. */
    private static boolean isSignature(String line) {
        return Arrays.stream(line.split("\\s+", -1))
                .filter(word -> word.indexOf('@') < 0)
                .noneMatch(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)));
    }
}

package io.brieflint.check;

import io.brieflint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Links to tools that ask readers to sign in: tickets, chats, dashboards, consoles. */
final class InternalLink implements PassageCheck {
    private static final RuleId RULE = RuleId.of("disclosure/internal-link");

    private static final SignedPattern LINK =
            new SignedPattern(
                    "https?://(?:"
                            + String.join(
                                    "|",
                                    "[a-z0-9-]+\\.atlassian\\.net/(?:browse|wiki|jira|secure)",
                                    "(?:jira|confluence|jenkins|kibana|vault|splunk)\\.[a-z0-9.-]+",
                                    "[a-z0-9-]+\\.slack\\.com/archives",
                                    "app\\.slack\\.com",
                                    "(?:[a-z0-9-]+\\.)*console\\.aws\\.amazon\\.com",
                                    "console\\.cloud\\.google\\.com",
                                    "portal\\.azure\\.com",
                                    "app\\.datadoghq\\.(?:com|eu)",
                                    "[a-z0-9-]+\\.datadoghq\\.(?:com|eu)/dashboard",
                                    "[a-z0-9-]+\\.grafana\\.net",
                                    "[a-z0-9-]+\\.pagerduty\\.com/(?:incidents|services)",
                                    "[a-z0-9-]+\\.app\\.opsgenie\\.com",
                                    "[a-z0-9-]+\\.sentry\\.io/issues",
                                    "[a-z0-9-]+\\.splunkcloud\\.com",
                                    "one\\.newrelic\\.com",
                                    "ui\\.honeycomb\\.io",
                                    "linear\\.app/[a-z0-9-]+/issue",
                                    "[a-z0-9-]+\\.sharepoint\\.com",
                                    "docs\\.google\\.com/(?:document|spreadsheets)/d/[A-Za-z0-9_-]+/edit",
                                    "teams\\.microsoft\\.com/l/(?:channel|message)")
                            + ")(?:[^\\s<>()\\[\\]\"'`|?#]*[A-Za-z0-9/])?",
                    "atlassian.net",
                    "//jira.",
                    "//confluence.",
                    "//jenkins.",
                    "//kibana.",
                    "//vault.",
                    "//splunk.",
                    "slack.com",
                    "console.aws",
                    "console.cloud.google",
                    "portal.azure",
                    "datadoghq",
                    "grafana.net",
                    "pagerduty.com",
                    "opsgenie",
                    "sentry.io",
                    "splunkcloud",
                    "one.newrelic",
                    "honeycomb.io",
                    "linear.app",
                    "sharepoint.com",
                    "docs.google.com",
                    "teams.microsoft");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> inPassage(String passage) {
        List<Place> places = new ArrayList<>();
        LINK.inLines(passage).forEach(hit -> places.add(Places.at(hit.span(), "internal-link")));
        return places;
    }
}

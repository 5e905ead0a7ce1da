package io.brieflint.check;

import io.brieflint.document.Approval;
import io.brieflint.document.PublishedText;
import io.brieflint.finding.RuleId;
import java.util.List;

/** Somebody agreed to another text than this. */
final class ChangedSinceApproval implements Check {
    private static final RuleId RULE = RuleId.of("lifecycle/changed-since-approval");

    @Override
    public RuleId rule() {
        return RULE;
    }

    @Override
    public List<Place> check(CheckInput input) {
        List<Approval> approvals =
                Approval.of(input.brief().metadata()).stream()
                        .filter(approval -> approval.digest().isPresent())
                        .toList();
        if (approvals.isEmpty()) {
            return List.of();
        }
        String now = PublishedText.digest(input.brief());
        return approvals.stream()
                .filter(approval -> !approval.digest().get().equals(now))
                .map(
                        approval ->
                                new Place(
                                        approval.span(),
                                        "changed-" + approval.by(),
                                        said(approval),
                                        List.of()))
                .toList();
    }

    private static String said(Approval approval) {
        return approval.on().isEmpty() ? approval.by() : approval.by() + " (" + approval.on() + ")";
    }
}

package io.brieflint.lsp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;

/**
 * Diagnostics of briefs that are not open. A client asks again as soon as it is answered, so a
 * second answer waits until something has changed.
 */
final class WorkspaceDiagnostics {
    /** Then files are looked at anyway: not every client tells of changes on disk. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final long NEVER = -1;

    private final Session session;
    private final WorkspaceBriefs briefs;
    private volatile long answered = NEVER;

    WorkspaceDiagnostics(Session session, WorkspaceBriefs briefs) {
        this.session = session;
        this.briefs = briefs;
    }

    /** Whether this client asks for briefs that are not open. */
    boolean isUsed() {
        return answered != NEVER;
    }

    CompletableFuture<WorkspaceDiagnosticReport> of(WorkspaceDiagnosticParams params) {
        Progress progress = Progress.of(session.client(), params.getWorkDoneToken());
        return change().thenCompose(
                        changed -> {
                            answered = session.workspaceChanges().count();
                            return briefs.check(progress);
                        })
                .thenApply(found -> report(found, params.getPreviousResultIds()));
    }

    private CompletableFuture<Void> change() {
        CompletableFuture<Void> change =
                session.workspaceChanges().since(answered).thenApply(done -> done);
        if (!change.isDone()) {
            Runnable callOff = session.clock().after(LONGEST_WAIT, () -> change.complete(null));
            change.whenComplete((done, broken) -> callOff.run());
        }
        return change;
    }

    private static WorkspaceDiagnosticReport report(
            Map<String, WorkspaceBriefs.Found> found, List<PreviousResultId> previous) {
        Map<String, String> before = new HashMap<>();
        previous.forEach(id -> before.put(id.getUri(), id.getValue()));
        List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
        found.forEach(
                (uri, brief) -> {
                    boolean same = brief.edition().equals(before.remove(uri));
                    reports.add(same ? unchanged(uri, brief) : full(uri, brief));
                });
        // What is no brief any more, or is open by now, has nothing to show here.
        before.keySet()
                .forEach(
                        uri ->
                                reports.add(
                                        full(
                                                uri,
                                                new WorkspaceBriefs.Found(
                                                        uri, false, List.of(), "none"))));
        return new WorkspaceDiagnosticReport(reports);
    }

    private static WorkspaceDocumentDiagnosticReport full(String uri, WorkspaceBriefs.Found brief) {
        WorkspaceFullDocumentDiagnosticReport report =
                new WorkspaceFullDocumentDiagnosticReport(brief.diagnostics(), uri, null);
        report.setResultId(brief.edition());
        return new WorkspaceDocumentDiagnosticReport(report);
    }

    private static WorkspaceDocumentDiagnosticReport unchanged(
            String uri, WorkspaceBriefs.Found brief) {
        return new WorkspaceDocumentDiagnosticReport(
                new WorkspaceUnchangedDocumentDiagnosticReport(brief.edition(), uri, null));
    }
}

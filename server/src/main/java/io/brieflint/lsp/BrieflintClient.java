package io.brieflint.lsp;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client, with what Brieflint says beyond the protocol. */
public interface BrieflintClient extends LanguageClient {
    @JsonNotification("brieflint/briefChanged")
    void briefChanged(BriefChanged params);

    /** A brief was read anew. */
    record BriefChanged(String uri, int version) {}
}

package io.brieflint.lsp;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowMessageRequestParams;

/** Asks once about a text that could be a brief. Until it is answered nothing is said about it. */
final class Offer {
    private static final MessageActionItem YES = new MessageActionItem("Yes");
    private static final MessageActionItem NO = new MessageActionItem("No");

    private final ClientFeatures features;
    private final BrieflintClient client;
    private final BiConsumer<String, Boolean> answered;

    Offer(ClientFeatures features, BrieflintClient client, BiConsumer<String, Boolean> answered) {
        this.features = features;
        this.client = client;
        this.answered = answered;
    }

    void consider(OpenDocument document, Checked checked) {
        boolean ask =
                features.offers()
                        && checked.editor().offer()
                        && checked.standing().doubtful()
                        && document.mayOffer();
        if (ask) {
            ask(document.place());
        }
    }

    private void ask(Place place) {
        ShowMessageRequestParams question = new ShowMessageRequestParams(List.of(YES, NO));
        question.setType(MessageType.Info);
        question.setMessage("Treat as an incident brief? " + place.name());
        client.showMessageRequest(question)
                .whenComplete(
                        (answer, broken) -> {
                            if (answer != null) {
                                answered.accept(place.uri(), answer.equals(YES));
                            }
                        });
    }
}

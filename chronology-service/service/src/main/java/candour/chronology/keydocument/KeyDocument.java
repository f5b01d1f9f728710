package candour.chronology.keydocument;

import candour.chronology.keydocument.KeyDocumentEvent.DocumentDueDayChanged;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentNotAvailable;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentReceived;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequestWithdrawn;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequested;
import candour.platform.decision.Fold;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param asked how it was asked for, or null when it was not
 * @param dueOn the day that counts
 */
public record KeyDocument(
        Stage stage,
        @Nullable DocumentRequested asked,
        @Nullable LocalDate dueOn) {

    /** How it stands with it. What came after all, after it was said not to be there, has come. */
    public enum Stage {
        UNKNOWN,
        REQUESTED,
        RECEIVED,
        NOT_AVAILABLE,
        WITHDRAWN
    }

    public static final Fold<KeyDocument, KeyDocumentEvent> FOLD = new Fold<>(
            "key-document",
            KeyDocumentEvent.class,
            KeyDocumentEvent::requestId,
            KeyDocument::evolve,
            new KeyDocument(Stage.UNKNOWN, null, null));

    static KeyDocument evolve(KeyDocument was, KeyDocumentEvent event) {
        return switch (event) {
            case DocumentRequested e -> new KeyDocument(Stage.REQUESTED, e, e.dueOn());
            case DocumentDueDayChanged e -> new KeyDocument(was.stage, was.asked, e.dueOn());
            case DocumentReceived _ -> new KeyDocument(Stage.RECEIVED, was.asked, was.dueOn);
            case DocumentNotAvailable _ -> new KeyDocument(Stage.NOT_AVAILABLE, was.asked, was.dueOn);
            case DocumentRequestWithdrawn _ -> new KeyDocument(Stage.WITHDRAWN, was.asked, was.dueOn);
        };
    }

    /** Asked for in that review. */
    boolean isOf(UUID review) {
        return asked != null && asked.reviewId().equals(review);
    }
}

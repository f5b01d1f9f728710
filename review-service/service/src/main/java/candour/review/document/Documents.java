package candour.review.document;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.document.DocumentEvent.DocumentIssued;
import candour.review.document.DocumentEvent.DocumentRecordedInError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The papers of one notification or review.
 *
 * @param papers those that stand, oldest first
 * @param made how many there ever were
 */
public record Documents(List<Paper> papers, int made) {

    /** How their events become their state; the stream's id is the notification's or the review's. */
    public static final Fold<Documents, DocumentEvent> FOLD = new Fold<>(
            "documents", DocumentEvent.class, DocumentEvent::about, Documents::evolve, new Documents(List.of(), 0));

    /** One of them. */
    record Paper(UUID documentId, DocumentKind kind, Code contentDigest) {}

    static Documents evolve(Documents was, DocumentEvent event) {
        return switch (event) {
            case DocumentIssued e -> {
                var all = new ArrayList<>(was.papers);
                all.add(new Paper(e.documentId(), e.kind(), e.contentDigest()));
                yield new Documents(List.copyOf(all), was.made + 1);
            }
            case DocumentRecordedInError _ -> new Documents(was.papers, was.made + 1);
        };
    }

    /** The last paper of its kind. */
    Optional<Paper> last(DocumentKind kind) {
        return papers.reversed().stream().filter(each -> each.kind() == kind).findFirst();
    }
}

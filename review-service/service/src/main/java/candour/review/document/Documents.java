package candour.review.document;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.document.DocumentEvent.DocumentIssued;
import candour.review.document.DocumentEvent.DocumentRecordedInError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    record Paper(
            UUID documentId, DocumentKind kind, @Nullable UUID of, Code contentDigest) {
        private boolean is(DocumentKind wanted, @Nullable UUID what) {
            return kind == wanted && Objects.equals(of, what);
        }
    }

    static Documents evolve(Documents was, DocumentEvent event) {
        return switch (event) {
            case DocumentIssued e -> {
                var all = new ArrayList<>(was.papers);
                all.add(new Paper(e.documentId(), e.kind(), e.of(), e.contentDigest()));
                yield new Documents(List.copyOf(all), was.made + 1);
            }
            case DocumentRecordedInError _ -> new Documents(was.papers, was.made + 1);
        };
    }

    /** Whether there is such a paper; one that was made by mistake is none. */
    public boolean include(UUID documentId) {
        return papers.stream().anyMatch(each -> each.documentId().equals(documentId));
    }

    /** Whether there is such a paper of this kind and thing. */
    boolean include(UUID documentId, DocumentKind kind, @Nullable UUID of) {
        return papers.stream().anyMatch(each -> each.documentId().equals(documentId) && each.is(kind, of));
    }

    /** The last paper of its kind, of the same thing. */
    Optional<Paper> last(DocumentKind kind, @Nullable UUID of) {
        return papers.reversed().stream().filter(each -> each.is(kind, of)).findFirst();
    }
}

package candour.review.document.http;

import candour.review.document.DocumentEvent.DocumentIssued;
import candour.review.document.DocumentKind;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The papers of one kind of one thing: where they are found, and by which rows of the access matrix.
 *
 * @param about the notification or review they belong to
 * @param of what of it they are papers of: a meeting; null where it is of the whole
 */
record Shelf(UUID about, DocumentKind kind, @Nullable UUID of) {
    /** Where this paper stands. */
    static Shelf of(DocumentIssued issued) {
        return new Shelf(issued.about(), issued.kind(), issued.of());
    }

    /** Papers of the whole. */
    static Shelf of(UUID about, DocumentKind kind) {
        return new Shelf(about, kind, null);
    }

    String path() {
        return switch (kind) {
            case DECISION_FORM -> "/v1/notifications/" + about + "/decision-forms";
            case NOTIFICATION_RESPONSE -> "/v1/notifications/" + about + "/response-forms";
            case TERMS_OF_REFERENCE -> "/v1/reviews/" + about + "/terms-of-reference/papers";
            case MEETING_MINUTES -> "/v1/reviews/" + about + "/meetings/" + of + "/minutes/papers";
        };
    }

    /** The row that says who may read them. */
    String reading() {
        return row() + ".read";
    }

    /** The row that says who may make them, and say that one was made by mistake. */
    String issuing() {
        return row() + ".issue";
    }

    /** The kind in the form of a code, which also names the files: it says nothing about anybody. */
    String kindCode() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String row() {
        return switch (kind) {
            case DECISION_FORM -> "decision-form";
            case NOTIFICATION_RESPONSE -> "response-form";
            case TERMS_OF_REFERENCE -> "terms-paper";
            case MEETING_MINUTES -> "minutes-paper";
        };
    }
}

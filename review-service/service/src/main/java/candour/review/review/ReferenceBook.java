package candour.review.review;

import candour.platform.decision.Fold;
import candour.review.review.ReferenceBookEvent.ReferenceGiven;
import java.util.UUID;

/** A committee's numbers of one year: its stream guards that no two reviews get the same one (ruling R26). */
public record ReferenceBook(int last) {
    /** How its events become its state; the stream's id is the committee's and the year. */
    public static final Fold<ReferenceBook, ReferenceBookEvent> FOLD = new Fold<>(
            "reference-book",
            ReferenceBookEvent.class,
            event -> id(event.committeeId(), event.year()),
            ReferenceBook::evolve,
            new ReferenceBook(0));

    static ReferenceBook evolve(ReferenceBook was, ReferenceBookEvent event) {
        return switch (event) {
            case ReferenceGiven e -> new ReferenceBook(e.number());
        };
    }

    /** The stream's id. */
    public static String id(UUID committeeId, int year) {
        return committeeId + ":" + year;
    }
}

package candour.chronology.read;

import candour.chronology.glossary.GlossaryEvent;
import candour.chronology.glossary.GlossaryEvent.TermChanged;
import candour.chronology.glossary.GlossaryEvent.TermEntered;
import candour.chronology.glossary.GlossaryEvent.TermRemoved;
import candour.chronology.glossary.TermKind;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.util.UUID;

/** A term of a review's glossary, sealed; one that was removed stays readable as of earlier. */
public record TermRow(UUID termId, UUID reviewId, TermKind kind, int version, Sealed written, Sealed standsFor)
        implements Row {

    public static final ReadModel<TermRow> TERMS =
            new Model<>("chronology-terms", TermRow.class, GlossaryEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case TermEntered e ->
                        rows.put(new TermRow(e.termId(), e.reviewId(), e.kind(), 1, e.written(), e.standsFor()));
                    case TermChanged e ->
                        rows.change(e.termId().toString(), row -> row.now(e.version(), e.written(), e.standsFor()));
                    case TermRemoved e -> rows.remove(e.termId().toString());
                }
            });

    private TermRow now(int nextVersion, Sealed nextWritten, Sealed nextStandsFor) {
        return new TermRow(termId, reviewId, kind, nextVersion, nextWritten, nextStandsFor);
    }

    @Override
    public String key() {
        return termId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}

package candour.chronology.read;

import candour.chronology.subject.IdentifierSystem;
import candour.chronology.subject.SubjectIdentifierEvent;
import candour.chronology.subject.SubjectIdentifierEvent.SubjectIdentifierNoted;
import candour.chronology.subject.SubjectIdentifierEvent.SubjectIdentifierWithdrawn;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;

/** By which number a subject of the review is known: its keyed fingerprint, sealed. */
public record SubjectIdentifierRow(
        UUID identifierId, UUID reviewId, Code subject, IdentifierSystem system, Sealed fingerprint, LocalDate on)
        implements Row {

    public static final ReadModel<SubjectIdentifierRow> SUBJECT_IDENTIFIERS = new Model<>(
            "subject-identifiers", SubjectIdentifierRow.class, SubjectIdentifierEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case SubjectIdentifierNoted e ->
                        rows.put(new SubjectIdentifierRow(
                                e.identifierId(), e.reviewId(), e.subject(), e.system(), e.fingerprint(), e.on()));
                    case SubjectIdentifierWithdrawn e ->
                        rows.remove(e.identifierId().toString());
                }
            });

    @Override
    public String key() {
        return identifierId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}

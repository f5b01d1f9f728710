package candour.chronology.glossary;

import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What is remembered of one term. Stored for ever: add fields, never rename or remove them. */
public sealed interface GlossaryEvent {
    UUID termId();

    UUID reviewId();

    /**
     * A term was entered. Its id is the reference by which entries are tagged with a person.
     *
     * @param written every way it is written, sealed for whom it names
     * @param standsFor the pseudonym or role; of an abbreviation, what it is short for; sealed for the term, so that it outlives the name
     */
    @Stored("chronology-term-entered")
    record TermEntered(UUID termId, UUID reviewId, TermKind kind, Sealed written, Sealed standsFor, LocalDate on)
            implements GlossaryEvent {}

    /** It is written, or stands, for something else. The view changes; no entry does. */
    @Stored("chronology-term-changed")
    record TermChanged(UUID termId, UUID reviewId, int version, Sealed written, Sealed standsFor, LocalDate on)
            implements GlossaryEvent {}

    /** It is not used any more. */
    @Stored("chronology-term-removed")
    record TermRemoved(UUID termId, UUID reviewId, int version, LocalDate on) implements GlossaryEvent {}
}

package candour.reporting.publication;

import java.util.UUID;

/** What this service remembers of a publication. Stored for ever: add fields, never rename or remove them. */
public sealed interface PublicationEvent permits InputsEvent, ChoiceEvent {

    /** Which review. */
    UUID reviewId();
}

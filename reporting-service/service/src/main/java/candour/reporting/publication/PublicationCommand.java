package candour.reporting.publication;

import java.util.UUID;

/** What may be asked of a report's publication. */
public sealed interface PublicationCommand permits InputsCommand, ChoiceCommand {

    /** Which review. */
    UUID reviewId();
}

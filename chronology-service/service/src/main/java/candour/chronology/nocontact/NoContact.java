package candour.chronology.nocontact;

import candour.chronology.nocontact.NoContactEvent.NoContactStated;
import candour.chronology.nocontact.NoContactEvent.NoContactWithdrawn;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Just enough memory to decide the next command; no review while there is none. */
public record NoContact(@Nullable UUID reviewId, @Nullable Code agency, boolean withdrawn) {

    public static final Fold<NoContact, NoContactEvent> FOLD = new Fold<>(
            "chronology-no-contact",
            NoContactEvent.class,
            NoContactEvent::statementId,
            NoContact::evolve,
            new NoContact(null, null, false));

    static NoContact evolve(NoContact was, NoContactEvent event) {
        return switch (event) {
            case NoContactStated e -> new NoContact(e.reviewId(), e.agency(), false);
            case NoContactWithdrawn _ -> new NoContact(was.reviewId, was.agency, true);
        };
    }
}

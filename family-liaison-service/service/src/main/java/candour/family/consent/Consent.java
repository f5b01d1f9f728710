package candour.family.consent;

import candour.family.consent.ConsentEvent.ConsentAsked;
import candour.family.consent.ConsentEvent.ConsentExpired;
import candour.family.consent.ConsentEvent.ConsentGiven;
import candour.family.consent.ConsentEvent.ConsentNotAnswered;
import candour.family.consent.ConsentEvent.ConsentRecordedInError;
import candour.family.consent.ConsentEvent.ConsentRefused;
import candour.family.consent.ConsentEvent.ConsentWithdrawn;
import candour.platform.decision.Fold;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one member stands to one purpose. Only an answer of theirs makes it GIVEN; no timer, default or migration can
 * (S001-32), and a refusal is never the same as not having been asked.
 *
 * @param until the last day a yes was given for, or null when it was given without an end
 */
public record Consent(Status status, @Nullable LocalDate until) {

    /** Where it stands. */
    public enum Status {
        NOT_ASKED,
        ASKED,
        GIVEN,
        REFUSED,
        NO_ANSWER,
        WITHDRAWN,
        EXPIRED
    }

    /** How its events become its state; one stream for each member and purpose. */
    public static final Fold<Consent, ConsentEvent> FOLD = new Fold<>(
            "consent",
            ConsentEvent.class,
            event -> id(event.memberId(), event.purpose()),
            Consent::evolve,
            new Consent(Status.NOT_ASKED, null));

    /** The id of a consent's stream. */
    public static String id(UUID memberId, Purpose purpose) {
        return memberId + "." + purpose;
    }

    static Consent evolve(Consent was, ConsentEvent event) {
        return switch (event) {
            case ConsentAsked _ -> new Consent(Status.ASKED, null);
            case ConsentGiven e -> new Consent(Status.GIVEN, e.until());
            case ConsentRefused _ -> new Consent(Status.REFUSED, null);
            case ConsentNotAnswered _ -> new Consent(Status.NO_ANSWER, null);
            case ConsentWithdrawn _ -> new Consent(Status.WITHDRAWN, null);
            case ConsentExpired _ -> new Consent(Status.EXPIRED, null);
            case ConsentRecordedInError _ -> was;
        };
    }
}

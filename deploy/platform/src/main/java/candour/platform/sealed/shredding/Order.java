package candour.platform.sealed.shredding;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why something is done to a key: every grade needs authority, a legal ground and a reason.
 *
 * @param orderId of this order, the same in all services
 * @param orderedIn the service it was given in, for example {@code review}; the others carry it out. All orders about
 *     one subject are given in one service, so that they reach the others in their order
 * @param authority whose power it is, or null when nobody has said
 * @param legalGround on what ground, or null when nobody has said
 * @param decidedBy reference of the person or body that decided; who recorded it is in the log's metadata
 * @param decidedOn the day it was decided (local date), or null when nobody has said
 * @param reason in words, sealed under the order's own id as its subject (never under the key it is about), or null
 *     where another service's order is carried out: reasons do not travel
 */
public record Order(
        UUID orderId,
        String orderedIn,
        @Nullable Authority authority,
        @Nullable LegalGround legalGround,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Sealed reason) {

    /** Whose power it is to decide about keys (security.md 2.2, erasure decision). */
    public enum Authority {
        /** The body that owns the record. */
        OWNING_BODY,
        COURT,
        /** The supervisory authority for data protection. */
        REGULATOR,
        /** May restrict and release, and proposes the rest. */
        DATA_PROTECTION_OFFICER
    }

    /** On what ground. */
    public enum LegalGround {
        /** More was kept than was relevant and necessary. */
        EXCESSIVE,
        /** There was never, or is no longer, a lawful basis. */
        UNLAWFUL,
        /** It is about the wrong person, or is wrong. */
        WRONG,
        /** A court or the regulator has ordered it. */
        ORDERED,
        /** The person has asked for it to be held back while their objection is looked at. */
        CONTESTED,
        /** The matter it belongs to is closed. Enough to seal a key away, never to shred it. */
        CLOSED
    }
}

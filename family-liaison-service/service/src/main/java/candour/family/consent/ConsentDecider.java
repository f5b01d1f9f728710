package candour.family.consent;

import candour.family.consent.Consent.Status;
import candour.family.consent.ConsentCommand.MarkConsentInError;
import candour.family.consent.ConsentCommand.NoteExpired;
import candour.family.consent.ConsentCommand.RecordAsked;
import candour.family.consent.ConsentCommand.RecordGiven;
import candour.family.consent.ConsentCommand.RecordNoAnswer;
import candour.family.consent.ConsentCommand.RecordRefused;
import candour.family.consent.ConsentCommand.RecordWithdrawn;
import candour.family.consent.ConsentEvent.ConsentAsked;
import candour.family.consent.ConsentEvent.ConsentExpired;
import candour.family.consent.ConsentEvent.ConsentGiven;
import candour.family.consent.ConsentEvent.ConsentNotAnswered;
import candour.family.consent.ConsentEvent.ConsentRecordedInError;
import candour.family.consent.ConsentEvent.ConsentRefused;
import candour.family.consent.ConsentEvent.ConsentWithdrawn;
import candour.family.familymember.FamilyMember;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.util.Objects;

/** The whole consent policy, as one pure function. */
public final class ConsentDecider {

    /** Reads the consent, and whether the member belongs to the review. */
    public static final Decider<ConsentCommand> CONSENT = Decider.of(ConsentCommand.class)
            .writes(Consent.FOLD, command -> Consent.id(command.memberId(), command.purpose()))
            .reads(FamilyMember.FOLD, ConsentCommand::memberId)
            .decides((command, facts) -> {
                facts.of(FamilyMember.FOLD).mustBelongTo(command.reviewId());
                return decide(command, facts.of(Consent.FOLD));
            });

    private ConsentDecider() {}

    static Decision decide(ConsentCommand command, Consent consent) {
        return switch (command) {
            case RecordAsked c ->
                consent.status() == Status.ASKED
                        ? Decision.alreadySo()
                        : Decision.of(new ConsentAsked(c.reviewId(), c.memberId(), c.purpose(), c.on()));
            case RecordGiven c -> {
                entitled(c.giver());
                yield consent.status() == Status.GIVEN && Objects.equals(consent.until(), c.until())
                        ? Decision.alreadySo()
                        : Decision.of(new ConsentGiven(
                                c.reviewId(),
                                c.memberId(),
                                c.purpose(),
                                c.giver(),
                                c.words(),
                                c.heardBy(),
                                c.on(),
                                c.until()));
            }
            case RecordRefused c -> {
                entitled(c.giver());
                yield consent.status() == Status.REFUSED
                        ? Decision.alreadySo()
                        : Decision.of(new ConsentRefused(
                                c.reviewId(), c.memberId(), c.purpose(), c.giver(), c.words(), c.on()));
            }
            case RecordNoAnswer c -> noAnswer(c, consent);
            case RecordWithdrawn c -> withdrawn(c, consent);
            case NoteExpired c -> expired(c, consent);
            case MarkConsentInError c ->
                Decision.of(
                        new ConsentRecordedInError(c.reviewId(), c.memberId(), c.purpose(), c.eventId(), c.reason()));
        };
    }

    private static void entitled(Giver giver) {
        if (giver.kind() != Giver.Kind.SELF && giver.capacityBasis() == null) {
            throw ConsentRule.GUARDIAN_NEEDS_A_BASIS.broken();
        }
    }

    private static Decision noAnswer(RecordNoAnswer c, Consent consent) {
        return switch (consent.status()) {
            case ASKED -> Decision.of(new ConsentNotAnswered(c.reviewId(), c.memberId(), c.purpose(), c.on()));
            case NO_ANSWER -> Decision.alreadySo();
            case NOT_ASKED, GIVEN, REFUSED, WITHDRAWN, EXPIRED ->
                throw ConsentRule.NOT_ASKED_IS_NOT_UNANSWERED.broken();
        };
    }

    private static Decision withdrawn(RecordWithdrawn c, Consent consent) {
        return switch (consent.status()) {
            case GIVEN, EXPIRED ->
                Decision.of(new ConsentWithdrawn(c.reviewId(), c.memberId(), c.purpose(), c.words(), c.on()));
            case WITHDRAWN -> Decision.alreadySo();
            case NOT_ASKED, ASKED, REFUSED, NO_ANSWER -> throw ConsentRule.NO_CONSENT_TO_WITHDRAW.broken();
        };
    }

    private static Decision expired(NoteExpired c, Consent consent) {
        if (consent.status() != Status.GIVEN) {
            return Decision.alreadySo();
        }
        if (consent.until() == null) {
            throw ConsentRule.CONSENT_HAS_NO_END.broken();
        }
        return c.on().isAfter(consent.until())
                ? Decision.of(new ConsentExpired(c.reviewId(), c.memberId(), c.purpose(), c.on()))
                : Decision.alreadySo();
    }
}

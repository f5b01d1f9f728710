package candour.family.contact;

import candour.family.contact.ContactEvent.ContactJudgedAgain;
import candour.family.duty.Duty;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyKind;
import candour.family.knownreview.KnownReview;
import candour.family.policeliaison.PoliceGate;
import candour.family.policeliaison.PoliceGate.Standing;
import candour.family.workingdays.DueDay;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A police record was marked as made in error: what was planned or done while it held the gate open is judged by the
 * gate without it, and the chair looks at what should have waited (ruling R3). It stays as it is until they have.
 *
 * @param markedEventId the police record
 * @param on today (Europe/London)
 */
public record JudgeContactAgain(UUID reviewId, UUID contactId, UUID markedEventId, LocalDate on, DueDay dueOn) {

    /** Reads the contact, the gate, and the duty that may follow. */
    public static final Decider<JudgeContactAgain> JUDGING = Decider.of(JudgeContactAgain.class)
            .writes(Contact.FOLD, JudgeContactAgain::contactId)
            .reads(PoliceGate.FOLD, JudgeContactAgain::reviewId)
            .reads(KnownReview.FOLD, JudgeContactAgain::reviewId)
            .readsAll(Duty.FOLD, (command, _) -> List.of(command.duty()))
            .decides(JudgeContactAgain::decide);

    /** The duty to look at it. */
    UUID duty() {
        return Duty.idFollowing(markedEventId, DutyKind.LOOK_AT_CONTACT + "/" + contactId);
    }

    private static Decision decide(JudgeContactAgain c, Facts facts) {
        var contact = facts.of(Contact.FOLD);
        if (!c.reviewId().equals(contact.reviewId()) || contact.judgedAgain().contains(c.markedEventId())) {
            return Decision.alreadySo();
        }
        var day = Objects.requireNonNull(contact.on());
        var gate = contact.members().stream()
                .map(member -> facts.of(PoliceGate.FOLD).on(day, member))
                .filter(standing -> standing != Standing.OPEN)
                .findFirst()
                .orElse(Standing.OPEN);
        var judged = Decision.of(new ContactJudgedAgain(c.reviewId(), c.contactId(), c.markedEventId(), gate));
        return gate == Standing.OPEN || contact.breached()
                ? judged
                : judged.and(List.of(new DutyRaised(
                        c.reviewId(),
                        c.duty(),
                        DutyKind.LOOK_AT_CONTACT,
                        null,
                        c.contactId(),
                        c.on(),
                        c.dueOn().in(facts.of(KnownReview.FOLD).jurisdiction()))));
    }
}

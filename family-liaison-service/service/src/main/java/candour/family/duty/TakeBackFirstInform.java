package candour.family.duty;

import candour.family.duty.Duty.Status;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyEvent.DutyTakenBack;
import candour.family.knownreview.KnownReview;
import candour.family.workingdays.DueDay;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The decision that made the review was a mistake: nobody is told of it any more, and where somebody was, the chair looks
 * at that contact (ruling R3).
 *
 * @param markedBy the event that told of the mistake
 * @param on the day the chair's duty is counted from (Europe/London)
 */
public record TakeBackFirstInform(UUID reviewId, UUID markedBy, LocalDate on, DueDay dueOn) {

    /** Reads the duty that followed from the decision, and the chair's to look at the contact that did it. */
    public static final Decider<TakeBackFirstInform> TAKING_BACK = Decider.of(TakeBackFirstInform.class)
            .writes(KnownReview.FOLD, TakeBackFirstInform::reviewId)
            .readsAll(Duty.FOLD, (_, facts) -> known(facts))
            .readsAll(Duty.FOLD, (command, facts) -> known(facts).isEmpty() ? List.of() : List.of(command.toLookAt()))
            .decides(TakeBackFirstInform::decide);

    /** The duty to tell of a decision, by the event that told of it. */
    public static UUID duty(UUID decision) {
        return Duty.idFollowing(decision, DutyKind.FIRST_INFORM.name());
    }

    private static List<UUID> known(Facts facts) {
        var review = facts.of(KnownReview.FOLD);
        return review.decision() == null || review.inError() == null ? List.of() : List.of(duty(review.decision()));
    }

    private UUID toLookAt() {
        return Duty.idFollowing(markedBy, DutyKind.LOOK_AT_CONTACT.name());
    }

    private static Decision decide(TakeBackFirstInform c, Facts facts) {
        return Decision.of(known(facts).stream()
                .flatMap(id -> c.takeBack(id, facts.of(Duty.FOLD, id), facts))
                .toList());
    }

    private Stream<DutyEvent> takeBack(UUID id, Duty duty, Facts facts) {
        if (duty.reviewId() == null || duty.status() == Status.NOT_APPLICABLE) {
            return Stream.of();
        }
        var takenBack = new DutyTakenBack(reviewId, id, markedBy);
        return duty.contactId() == null ? Stream.of(takenBack) : Stream.of(takenBack, look(duty.contactId(), facts));
    }

    private DutyRaised look(@Nullable UUID contact, Facts facts) {
        return new DutyRaised(
                reviewId,
                toLookAt(),
                DutyKind.LOOK_AT_CONTACT,
                null,
                contact == null ? markedBy : contact,
                on,
                dueOn.in(facts.of(KnownReview.FOLD).jurisdiction()));
    }
}

package candour.family.duty;

import candour.family.duty.Duty.Status;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyEvent.DutyTakenBack;
import candour.family.familymember.FamilyGroup;
import candour.family.knownreview.KnownReview;
import candour.family.workingdays.DueDay;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the family was to be told of was a mistake: nobody is told any more, and where somebody was, the chair looks at
 * that contact (ruling R3).
 *
 * @param markedEventId the event the notices followed from
 * @param on the day the chair's duty is counted from (Europe/London)
 */
public record TakeBackNotices(UUID reviewId, DutyKind kind, UUID markedEventId, LocalDate on, DueDay dueOn) {

    /** Reads the notices of every member, and the chair's duty to look at each contact that gave one. */
    public static final Decider<TakeBackNotices> TAKING_BACK = Decider.of(TakeBackNotices.class)
            .writes(FamilyGroup.FOLD, TakeBackNotices::reviewId)
            .reads(KnownReview.FOLD, TakeBackNotices::reviewId)
            .readsAll(Duty.FOLD, TakeBackNotices::notices)
            .readsAll(Duty.FOLD, (command, facts) -> command.contacts(facts)
                    .map(command::lookAt)
                    .toList())
            .decides(TakeBackNotices::decide);

    private List<UUID> notices(Facts facts) {
        return facts.of(FamilyGroup.FOLD).members().stream()
                .map(member -> RaiseNotices.noticeTo(member, kind, markedEventId))
                .toList();
    }

    private Stream<UUID> contacts(Facts facts) {
        return notices(facts).stream()
                .map(notice -> facts.of(Duty.FOLD, notice))
                .filter(notice -> notice.status() == Status.DISCHARGED)
                .map(Duty::contactId)
                .filter(Objects::nonNull)
                .distinct();
    }

    private UUID lookAt(UUID contactId) {
        return Duty.idFollowing(markedEventId, DutyKind.LOOK_AT_CONTACT + "/" + contactId);
    }

    private static Decision decide(TakeBackNotices c, Facts facts) {
        var takenBack = c.notices(facts).stream()
                .filter(notice -> facts.of(Duty.FOLD, notice).reviewId() != null)
                .filter(notice -> facts.of(Duty.FOLD, notice).status() != Status.NOT_APPLICABLE)
                .map(notice -> new DutyTakenBack(c.reviewId(), notice, c.markedEventId()));
        var toLookAt = c.contacts(facts)
                .map(contact -> new DutyRaised(
                        c.reviewId(),
                        c.lookAt(contact),
                        DutyKind.LOOK_AT_CONTACT,
                        null,
                        contact,
                        c.on(),
                        c.dueOn().in(facts.of(KnownReview.FOLD).jurisdiction())));
        return Decision.of(Stream.concat(takenBack, toLookAt).toList());
    }
}

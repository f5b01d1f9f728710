package candour.family.duty;

import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.familymember.FamilyGroup;
import candour.family.familymember.FamilyMember;
import candour.family.knownreview.KnownReview;
import candour.family.workingdays.DueDay;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something happened that every family member who knows of the review must be told: one duty for each of them, never
 * one for all (S000-26). A second pause raises duties of its own; a resume takes none back.
 *
 * @param causeEventId the event they follow from: the same event never raises them twice
 */
public record RaiseNotices(UUID reviewId, DutyKind kind, UUID causeEventId, LocalDate on, DueDay dueOn) {

    /** Reads the group and each of its members; writes a new stream for each duty. */
    public static final Decider<RaiseNotices> NOTICES = Decider.of(RaiseNotices.class)
            .writes(FamilyGroup.FOLD, RaiseNotices::reviewId)
            .reads(KnownReview.FOLD, RaiseNotices::reviewId)
            .readsAll(
                    FamilyMember.FOLD, (_, facts) -> facts.of(FamilyGroup.FOLD).members())
            .readsAll(Duty.FOLD, (command, facts) -> facts.of(FamilyGroup.FOLD).members().stream()
                    .map(command::dutyFor)
                    .toList())
            .decides(RaiseNotices::decide);

    /** The duty this raises for a member. */
    UUID dutyFor(UUID memberId) {
        return noticeTo(memberId, kind, causeEventId);
    }

    static UUID noticeTo(UUID memberId, DutyKind kind, UUID causeEventId) {
        return Duty.idFollowing(causeEventId, kind + "/" + memberId);
    }

    private static Decision decide(RaiseNotices c, Facts facts) {
        return Decision.of(facts.of(FamilyGroup.FOLD).members().stream()
                .filter(member -> facts.of(FamilyMember.FOLD, member).mustBeKeptInformed())
                .filter(member -> facts.of(Duty.FOLD, c.dutyFor(member)).status() == Duty.Status.UNKNOWN)
                .map(member -> new DutyRaised(
                        c.reviewId(),
                        c.dutyFor(member),
                        c.kind(),
                        member,
                        c.causeEventId(),
                        c.on(),
                        c.dueOn().in(facts.of(KnownReview.FOLD).jurisdiction())))
                .toList());
    }
}

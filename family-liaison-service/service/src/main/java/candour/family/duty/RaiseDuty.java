package candour.family.duty;

import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.knownreview.KnownReview;
import candour.family.workingdays.DueDay;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Raises one duty: the chair's own, or for one member. */
public record RaiseDuty(
        UUID reviewId,
        UUID dutyId,
        DutyKind kind,
        @Nullable UUID memberId,
        UUID causeEventId,
        LocalDate on,
        DueDay dueOn) {

    /** Reads the duty alone. */
    public static final Decider<RaiseDuty> RAISING = Decider.of(RaiseDuty.class)
            .writes(Duty.FOLD, RaiseDuty::dutyId)
            .reads(KnownReview.FOLD, RaiseDuty::reviewId)
            .decides((c, facts) -> facts.of(Duty.FOLD).status() == Duty.Status.UNKNOWN
                    ? Decision.of(new DutyRaised(
                            c.reviewId(),
                            c.dutyId(),
                            c.kind(),
                            c.memberId(),
                            c.causeEventId(),
                            c.on(),
                            c.dueOn().in(facts.of(KnownReview.FOLD).jurisdiction())))
                    : Decision.alreadySo());
}

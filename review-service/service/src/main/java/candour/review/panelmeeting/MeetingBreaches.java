package candour.review.panelmeeting;

import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.breach.Breaches;
import candour.review.breach.LookAtBreaches;
import candour.review.breach.LookAtBreaches.OfMeeting;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which broken rules of a meeting still stand, once a record of it was marked as made in error (ruling R3). Pure. */
public final class MeetingBreaches {
    private MeetingBreaches() {}

    /** Reads the review's breaches, and what stands of the meeting. */
    public static final Decider<OfMeeting> BREACHES = Decider.of(OfMeeting.class)
            .writes(Breaches.FOLD, OfMeeting::reviewId)
            .reads(PanelMeeting.FOLD, OfMeeting::holder)
            .decides(MeetingBreaches::decide);

    private static Decision decide(OfMeeting c, Facts facts) {
        var meeting = facts.of(PanelMeeting.FOLD);
        var breaches = facts.of(Breaches.FOLD);
        return LookAtBreaches.gone(
                c.reviewId(), breaches, c.about(), each -> standing(c, each, meeting, breaches), c.markedEventId());
    }

    private static Set<Code> standing(OfMeeting c, UUID about, PanelMeeting meeting, Breaches breaches) {
        if (!about.equals(c.holder())) {
            return meeting.distributed().contains(about) ? breaches.by(about) : Set.of();
        }
        var held = meeting.held();
        return held == null
                ? Set.of()
                : MeetingRecord.broken(held).stream()
                        .map(rule -> new Code(rule.name()))
                        .collect(Collectors.toSet());
    }
}

package candour.review.panelmeeting;

import static candour.review.panelmeeting.PanelMeetingRule.CHAIR_CHAIRS_THE_MEETING;
import static candour.review.panelmeeting.PanelMeetingRule.MEETING_COVERS_FIVE_PARTS;

import candour.platform.access.Code;
import candour.platform.decision.Decision;
import candour.platform.decision.Rule;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.team.ReviewRole;
import candour.review.team.ReviewTeam;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The record of a meeting that was held: never refused, judged by the team of the day it was held (ruling R1). Pure. */
final class MeetingRecord {
    private static final Set<ReviewRole> CHAIRS = Set.of(ReviewRole.CHAIR, ReviewRole.ACTING_CHAIR);

    private MeetingRecord() {}

    static Decision of(RecordMeetingHeld c, PanelMeeting meeting, ReviewTeam team, Code profile) {
        var chairing = chairing(c, team);
        var held = new MeetingHeld(
                c.meetingId(), c.reviewId(), c.heldOn(), c.attended(), c.record(), c.none(), profile, chairing);
        if (held.equals(meeting.held())) {
            return Decision.alreadySo();
        }
        var broken = broken(held);
        var events = new ArrayList<Object>(List.of(held));
        broken.forEach(rule -> events.add(new RuleBreached(
                c.reviewId(),
                c.meetingId(),
                new Code(rule.name()),
                new Code(rule.ledger()),
                profile,
                c.explanation(),
                c.heldOn())));
        return new Decision(events, broken);
    }

    private static @Nullable Chairing chairing(RecordMeetingHeld c, ReviewTeam team) {
        var by = c.chairedBy();
        return by == null
                ? null
                : new Chairing(by, !team.holding(CHAIRS, c.heldOn()).contains(by), c.substituteReason());
    }

    /** The rules that this record does not keep to. */
    static List<Rule> broken(MeetingHeld c) {
        var broken = new ArrayList<Rule>();
        var chairing = c.chairing();
        if (chairing == null || chairing.substitute() && chairing.reason() == null) {
            broken.add(CHAIR_CHAIRS_THE_MEETING);
        }
        var missing = EnumSet.allOf(AgendaPart.class);
        missing.removeAll(c.record().keySet());
        missing.removeAll(c.none());
        if (!missing.isEmpty()) {
            broken.add(MEETING_COVERS_FIVE_PARTS);
        }
        return broken;
    }
}

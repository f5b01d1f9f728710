package candour.review.panelmeeting;

import static candour.review.panelmeeting.PanelMeetingRule.MEETINGS_BELONG_TO_A_REVIEW;
import static candour.review.panelmeeting.PanelMeetingRule.MEETING_COVERS_FIVE_PARTS;
import static candour.review.panelmeeting.PanelMeetingRule.MEETING_IS_NOT_KNOWN;
import static candour.review.panelmeeting.PanelMeetingRule.MEETING_IS_SCHEDULED_AHEAD;

import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.breach.Breaches;
import candour.review.panelmeeting.PanelMeetingCommand.MarkMeetingInError;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMeetingHeld;
import candour.review.panelmeeting.PanelMeetingCommand.ScheduleMeeting;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.review.Review;
import java.util.EnumSet;

/**
 * Meetings of the team. Scheduling is an act and may be refused; that a meeting was held is a fact and never is: where
 * its record lacks a part, the breach is stored beside it (ruling R1). Pure.
 */
public final class PanelMeetingDecider {
    private PanelMeetingDecider() {}

    /** Reads the meeting, the review, and guards the review's breaches. */
    public static final Decider<PanelMeetingCommand> MEETING = Decider.of(PanelMeetingCommand.class)
            .writes(PanelMeeting.FOLD, PanelMeetingCommand::meetingId)
            .reads(Review.FOLD, PanelMeetingCommand::reviewId)
            .reads(Breaches.FOLD, PanelMeetingCommand::reviewId)
            .decides((command, facts) -> {
                var review = facts.of(Review.FOLD).commissioned();
                if (review == null) {
                    throw MEETINGS_BELONG_TO_A_REVIEW.broken();
                }
                if (command instanceof ScheduleMeeting) {
                    facts.of(Review.FOLD).mustNotBeStopped();
                }
                return decide(command, facts.of(PanelMeeting.FOLD), review.profile());
            });

    static Decision decide(PanelMeetingCommand command, PanelMeeting meeting, Code profile) {
        if (meeting.reviewId() != null && !meeting.reviewId().equals(command.reviewId())) {
            throw MEETING_IS_NOT_KNOWN.broken();
        }
        return switch (command) {
            case ScheduleMeeting c -> {
                if (c.on().equals(meeting.scheduledOn())) {
                    yield Decision.alreadySo();
                }
                if (c.on().isBefore(c.today())) {
                    throw MEETING_IS_SCHEDULED_AHEAD.broken("a day to come");
                }
                yield Decision.of(new MeetingScheduled(c.meetingId(), c.reviewId(), c.on()));
            }
            case RecordMeetingHeld c -> held(c, meeting, profile);
            case MarkMeetingInError c -> {
                if (meeting.held() == null && meeting.scheduledOn() == null) {
                    throw MEETING_IS_NOT_KNOWN.broken();
                }
                yield Decision.of(
                        new MeetingRecordedInError(c.meetingId(), c.reviewId(), c.markedEventId(), c.reason()));
            }
        };
    }

    private static Decision held(RecordMeetingHeld c, PanelMeeting meeting, Code profile) {
        var held = new MeetingHeld(c.meetingId(), c.reviewId(), c.heldOn(), c.attended(), c.record(), c.none());
        if (held.equals(meeting.held())) {
            return Decision.alreadySo();
        }
        var missing = EnumSet.allOf(AgendaPart.class);
        missing.removeAll(c.record().keySet());
        missing.removeAll(c.none());
        if (missing.isEmpty()) {
            return Decision.of(held);
        }
        var rule = MEETING_COVERS_FIVE_PARTS;
        return Decision.of(
                        held,
                        new RuleBreached(
                                c.reviewId(),
                                c.meetingId(),
                                new Code(rule.name()),
                                new Code(rule.ledger()),
                                profile,
                                c.explanation(),
                                c.heldOn()))
                .warning(rule);
    }
}

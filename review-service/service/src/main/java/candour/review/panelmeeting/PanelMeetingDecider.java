package candour.review.panelmeeting;

import static candour.review.panelmeeting.PanelMeetingRule.MEETINGS_BELONG_TO_A_REVIEW;
import static candour.review.panelmeeting.PanelMeetingRule.MEETING_IS_NOT_KNOWN;
import static candour.review.panelmeeting.PanelMeetingRule.MEETING_IS_SCHEDULED_AHEAD;
import static candour.review.panelmeeting.PanelMeetingRule.MINUTES_ARE_OF_A_HELD_MEETING;

import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.breach.Breaches;
import candour.review.course.Course;
import candour.review.course.Stage;
import candour.review.document.Documents;
import candour.review.panelmeeting.PanelMeetingCommand.BookVenue;
import candour.review.panelmeeting.PanelMeetingCommand.MarkMeetingInError;
import candour.review.panelmeeting.PanelMeetingCommand.RecordDistribution;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMeetingHeld;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMinutes;
import candour.review.panelmeeting.PanelMeetingCommand.ScheduleMeeting;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.panelmeeting.PanelMeetingEvent.VenueBooked;
import candour.review.review.Review;
import candour.review.team.ReviewTeam;
import java.util.Objects;

/**
 * Meetings of the team. Scheduling is an act and may be refused; that a meeting was held is a fact and never is: where
 * its record lacks a part, the breach is stored beside it (ruling R1). Pure.
 */
public final class PanelMeetingDecider {
    private PanelMeetingDecider() {}

    /** Reads the meeting, the review, its course, team and papers, and guards the review's breaches. */
    public static final Decider<PanelMeetingCommand> MEETING = Decider.of(PanelMeetingCommand.class)
            .writes(PanelMeeting.FOLD, PanelMeetingCommand::meetingId)
            .reads(Review.FOLD, PanelMeetingCommand::reviewId)
            .reads(Course.FOLD, PanelMeetingCommand::reviewId)
            .reads(ReviewTeam.FOLD, PanelMeetingCommand::reviewId)
            .reads(Breaches.FOLD, PanelMeetingCommand::reviewId)
            .reads(Documents.FOLD, PanelMeetingCommand::reviewId)
            .decides((command, facts) -> {
                var review = facts.of(Review.FOLD).commissioned();
                if (review == null) {
                    throw MEETINGS_BELONG_TO_A_REVIEW.broken();
                }
                if (command instanceof ScheduleMeeting) {
                    facts.of(Review.FOLD).mustBeUnderWay();
                }
                return decide(command, facts, review.profile());
            });

    private static Decision decide(PanelMeetingCommand command, Facts facts, Code profile) {
        var meeting = facts.of(PanelMeeting.FOLD);
        var team = facts.of(ReviewTeam.FOLD);
        if (meeting.reviewId() != null && !meeting.reviewId().equals(command.reviewId())) {
            throw MEETING_IS_NOT_KNOWN.broken();
        }
        return switch (command) {
            case ScheduleMeeting c -> schedule(c, meeting, facts.of(Course.FOLD).stage());
            case RecordMeetingHeld c -> MeetingRecord.of(c, meeting, team, profile);
            case BookVenue c -> {
                mustBeKnown(meeting);
                yield Decision.of(new VenueBooked(c.meetingId(), c.reviewId(), c.venue(), c.bookedOn()));
            }
            case RecordMinutes c -> {
                mustBeKnown(meeting);
                if (meeting.held() == null) {
                    throw MINUTES_ARE_OF_A_HELD_MEETING.broken("the record of the meeting");
                }
                yield Decision.of(new MinutesRecorded(
                        c.meetingId(), c.reviewId(), meeting.given() + 1, c.minutes(), c.recordedOn()));
            }
            case RecordDistribution c -> {
                mustBeKnown(meeting);
                yield Distribution.of(c, meeting, team, facts.of(Documents.FOLD), profile);
            }
            case MarkMeetingInError c -> {
                mustBeKnown(meeting);
                yield Decision.of(new MeetingRecordedInError(
                        c.meetingId(),
                        c.reviewId(),
                        c.markedEventId(),
                        c.reason(),
                        meeting.given(),
                        meeting.distributed()));
            }
        };
    }

    private static Decision schedule(ScheduleMeeting c, PanelMeeting meeting, Stage stage) {
        var focus = Objects.requireNonNullElseGet(c.focus(), () -> Focus.at(stage));
        var agenda = new Agenda(focus, Objects.requireNonNullElse(c.items(), focus.agenda()));
        var scheduled = new MeetingScheduled(c.meetingId(), c.reviewId(), c.on(), agenda);
        if (scheduled.equals(meeting.scheduled())) {
            return Decision.alreadySo();
        }
        if (c.on().isBefore(c.today())) {
            throw MEETING_IS_SCHEDULED_AHEAD.broken("a day to come");
        }
        return Decision.of(scheduled);
    }

    private static void mustBeKnown(PanelMeeting meeting) {
        if (!meeting.known()) {
            throw MEETING_IS_NOT_KNOWN.broken();
        }
    }
}

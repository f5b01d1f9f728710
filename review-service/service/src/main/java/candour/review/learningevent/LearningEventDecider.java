package candour.review.learningevent;

import static candour.review.learningevent.LearningEventRule.EVENT_IS_NOT_KNOWN;
import static candour.review.learningevent.LearningEventRule.EVENT_IS_SCHEDULED_AHEAD;
import static candour.review.learningevent.LearningEventRule.FAMILY_IS_MET_FIRST;
import static candour.review.learningevent.LearningEventRule.PARTICIPANT_IS_NAMED;
import static candour.review.learningevent.LearningEventRule.PARTICIPANT_IS_NOT_KNOWN;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.breach.Breaches;
import candour.review.learningevent.LearningEventCommand.MarkLearningEventInError;
import candour.review.learningevent.LearningEventCommand.NominateParticipant;
import candour.review.learningevent.LearningEventCommand.RecordLearningEventHeld;
import candour.review.learningevent.LearningEventCommand.RecordPreparation;
import candour.review.learningevent.LearningEventCommand.RecordSupport;
import candour.review.learningevent.LearningEventCommand.ScheduleLearningEvent;
import candour.review.learningevent.LearningEventCommand.SetGroundRules;
import candour.review.learningevent.LearningEventEvent.GroundRulesSet;
import candour.review.learningevent.LearningEventEvent.LearningEventPrepared;
import candour.review.learningevent.LearningEventEvent.LearningEventRecordedInError;
import candour.review.learningevent.LearningEventEvent.LearningEventScheduled;
import candour.review.learningevent.LearningEventEvent.ParticipantNominated;
import candour.review.learningevent.LearningEventEvent.ParticipantSupported;
import candour.review.review.Review;
import candour.review.team.ReviewTeam;

/** Events in which those who were involved learn together: planned with care, recorded as they were. Pure. */
public final class LearningEventDecider {
    private LearningEventDecider() {}

    /** Reads the review's events, the review and its team, and guards its breaches. */
    public static final Decider<LearningEventCommand> LEARNING_EVENT = Decider.of(LearningEventCommand.class)
            .writes(LearningEvents.FOLD, LearningEventCommand::reviewId)
            .reads(Review.FOLD, LearningEventCommand::reviewId)
            .reads(ReviewTeam.FOLD, LearningEventCommand::reviewId)
            .reads(Breaches.FOLD, LearningEventCommand::reviewId)
            .decides(LearningEventDecider::decide);

    private static Decision decide(LearningEventCommand command, Facts facts) {
        var review = facts.of(Review.FOLD).mustExist();
        var event = facts.of(LearningEvents.FOLD).find(command.learningEventId());
        return switch (command) {
            case ScheduleLearningEvent c -> {
                facts.of(Review.FOLD).mustBeUnderWay();
                yield schedule(c, event);
            }
            case RecordLearningEventHeld c -> HeldRecord.of(c, event, facts.of(ReviewTeam.FOLD), review.profile());
            case SetGroundRules c -> {
                mustBeKnown(event);
                yield Decision.of(new GroundRulesSet(c.reviewId(), c.learningEventId(), c.rules(), c.setOn()));
            }
            case RecordPreparation c -> {
                mustBeKnown(event);
                yield c.done().equals(event.prepared())
                        ? Decision.alreadySo()
                        : Decision.of(new LearningEventPrepared(c.reviewId(), c.learningEventId(), c.done(), c.on()));
            }
            case NominateParticipant c -> nominate(c, event);
            case RecordSupport c -> {
                if (!event.supported().containsKey(c.participantId())) {
                    throw PARTICIPANT_IS_NOT_KNOWN.broken();
                }
                yield Decision.of(new ParticipantSupported(
                        c.reviewId(), c.learningEventId(), c.participantId(), c.stage(), c.how(), c.on()));
            }
            case MarkLearningEventInError c -> {
                mustBeKnown(event);
                yield Decision.of(new LearningEventRecordedInError(
                        c.reviewId(), c.learningEventId(), c.markedEventId(), c.reason()));
            }
        };
    }

    private static Decision schedule(ScheduleLearningEvent c, LearningEvent event) {
        var scheduled = new LearningEventScheduled(
                c.reviewId(), c.learningEventId(), c.kind(), c.on(), c.familyMeetings(), c.reason());
        if (scheduled.equals(event.scheduled())) {
            return Decision.alreadySo();
        }
        if (c.on().isBefore(c.today())) {
            throw EVENT_IS_SCHEDULED_AHEAD.broken("a day to come");
        }
        return Decision.of(scheduled).warningIf(!c.familyMeetings().comeFirst(), FAMILY_IS_MET_FIRST);
    }

    private static Decision nominate(NominateParticipant c, LearningEvent event) {
        mustBeKnown(event);
        if (event.supported().containsKey(c.participantId())) {
            return Decision.alreadySo();
        }
        if ((c.personRef() == null) == (c.name() == null)) {
            throw PARTICIPANT_IS_NAMED.broken("personRef or name");
        }
        return Decision.of(new ParticipantNominated(
                c.reviewId(), c.learningEventId(), c.participantId(), c.agency(), c.personRef(), c.name(), c.on()));
    }

    private static void mustBeKnown(LearningEvent event) {
        if (!event.known()) {
            throw EVENT_IS_NOT_KNOWN.broken();
        }
    }
}

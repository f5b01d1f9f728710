package candour.review.learningevent;

import static candour.review.learningevent.LearningEventRule.CHAIR_AND_REVIEWER_ATTEND;
import static candour.review.learningevent.LearningEventRule.EVENT_HAS_GROUND_RULES;
import static candour.review.learningevent.LearningEventRule.EVENT_IS_PREPARED;
import static candour.review.learningevent.LearningEventRule.PARTICIPANTS_ARE_SUPPORTED_AT_ENTRY;
import static candour.review.learningevent.LearningEventRule.UNPLANNED_EVENT_SAYS_ITS_KIND;

import candour.platform.access.Code;
import candour.platform.decision.Decision;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.learningevent.LearningEventCommand.RecordLearningEventHeld;
import candour.review.learningevent.LearningEventEvent.LearningEventHeld;
import candour.review.team.ReviewRole;
import candour.review.team.ReviewTeam;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The record of an event that was held: never refused, judged by the team of the day it was held (ruling R1). Pure. */
final class HeldRecord {
    private HeldRecord() {}

    static Decision of(RecordLearningEventHeld c, LearningEvent event, ReviewTeam team, Code profile) {
        var kind = event.kind() != null ? event.kind() : c.kind();
        if (kind == null) {
            throw UNPLANNED_EVENT_SAYS_ITS_KIND.broken("kind");
        }
        var absent = absent(c, team);
        var held = new LearningEventHeld(
                c.reviewId(),
                c.learningEventId(),
                kind,
                c.heldOn(),
                c.participants(),
                c.team(),
                absent,
                c.absenceReason());
        if (held.equals(event.held())) {
            return Decision.alreadySo();
        }
        boolean unexplained = unexplained(held);
        return Decision.of(held)
                .and(unexplained ? List.of(breach(c, profile)) : List.of())
                .warningIf(unexplained, CHAIR_AND_REVIEWER_ATTEND)
                .warningIf(!allSupported(c.participants(), event), PARTICIPANTS_ARE_SUPPORTED_AT_ENTRY)
                .warningIf(event.groundRules().size() < GroundRule.values().length, EVENT_HAS_GROUND_RULES)
                .warningIf(event.prepared().size() < Preparation.values().length, EVENT_IS_PREPARED);
    }

    /** Whether the Chair or the Reviewer was not there and nobody says why. */
    static boolean unexplained(LearningEventHeld held) {
        return !held.absent().isEmpty() && held.absenceReason() == null;
    }

    private static Set<ReviewRole> absent(RecordLearningEventHeld c, ReviewTeam team) {
        var absent = EnumSet.noneOf(ReviewRole.class);
        var chairs = team.holding(Set.of(ReviewRole.CHAIR, ReviewRole.ACTING_CHAIR), c.heldOn());
        if (Collections.disjoint(chairs, c.team())) {
            absent.add(ReviewRole.CHAIR);
        }
        if (Collections.disjoint(team.holding(Set.of(ReviewRole.REVIEWER), c.heldOn()), c.team())) {
            absent.add(ReviewRole.REVIEWER);
        }
        return absent;
    }

    private static boolean allSupported(Set<UUID> participants, LearningEvent event) {
        return participants.stream()
                .allMatch(each -> event.supported().getOrDefault(each, Set.of()).contains(SupportStage.ENTRY));
    }

    private static RuleBreached breach(RecordLearningEventHeld c, Code profile) {
        var rule = CHAIR_AND_REVIEWER_ATTEND;
        return new RuleBreached(
                c.reviewId(),
                c.learningEventId(),
                new Code(rule.name()),
                new Code(rule.ledger()),
                profile,
                null,
                c.heldOn());
    }
}

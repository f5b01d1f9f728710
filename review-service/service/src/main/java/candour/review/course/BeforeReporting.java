package candour.review.course;

import static candour.review.course.CourseRule.EVENTS_COME_BEFORE_THE_REPORT;
import static candour.review.course.CourseRule.EVERY_GROUP_TAKES_PART;
import static candour.review.course.CourseRule.FAMILY_IS_MET_BEFORE_THE_EVENTS;

import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.contributor.Contributors;
import candour.review.learningevent.LearningEvents;

/** What is usual before a review goes on to its report (domain, B4): none of it refuses. Pure. */
final class BeforeReporting {
    private BeforeReporting() {}

    static Decision warned(Decision advanced, Facts facts) {
        var events = facts.of(LearningEvents.FOLD);
        return advanced.warningIf(!facts.of(Contributors.FOLD).missing().isEmpty(), EVERY_GROUP_TAKES_PART)
                .warningIf(!events.kindsNotHeld().isEmpty(), EVENTS_COME_BEFORE_THE_REPORT)
                .warningIf(events.someHeldBeforeTheFamilyWasMet(), FAMILY_IS_MET_BEFORE_THE_EVENTS);
    }
}

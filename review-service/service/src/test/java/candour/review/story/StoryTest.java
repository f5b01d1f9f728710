package candour.review.story;

import static candour.review.story.Beginnings.committee;
import static candour.review.story.Beginnings.notification;
import static candour.review.story.Closing.isAskedAbout;
import static candour.review.story.Commissioning.isCommissioned;
import static candour.review.story.Considering.isConsidered;
import static candour.review.story.Delay.takesLonger;
import static candour.review.story.Drift.isQuiet;
import static candour.review.story.HeldMeeting.isRecordedAsHeld;
import static candour.review.story.Identity.identifies;
import static candour.review.story.Issues.comesUp;
import static candour.review.story.LearningEvents.learns;
import static candour.review.story.Media.speaksToTheMedia;
import static candour.review.story.Meetings.meets;
import static candour.review.story.OtherLearning.learnsWithoutAReview;
import static candour.review.story.Papers.onPaper;
import static candour.review.story.Pausing.isInvestigated;
import static candour.review.story.Pausing.isPausedAndGoesOn;
import static candour.review.story.People.TODAY;
import static candour.review.story.ProfessionalFeedback.tells;
import static candour.review.story.Replacement.isReplaced;
import static candour.review.story.SharedScope.sharesTheScope;
import static candour.review.story.Stages.setsUpAndGathers;
import static candour.review.story.Stop.isStopped;
import static candour.review.story.TasksAndMoney.takesWorkAndMoney;
import static candour.review.story.TeamForming.formsItsTeam;
import static candour.review.story.TeamSkills.knows;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** One review from its notification to a pause and back, over HTTP, on real PostgreSQL and a real broker. */
@QuarkusTest
class StoryTest {
    @Test
    void a_notification_becomes_a_review_with_a_team_that_is_paused_and_goes_on() {
        var committee = committee();
        var notification = notification(committee);
        var here = "/v1/notifications/" + notification;
        var reference = "LR 1/" + TODAY.getYear();

        var meeting = isConsidered(committee, notification);
        var id = isCommissioned(here, reference);
        var review = "/v1/reviews/" + id;
        formsItsTeam(review);
        var process = isInvestigated(review);

        takesLonger(review);
        onPaper(here, review);
        setsUpAndGathers(committee, review, id);
        identifies(review, id);
        sharesTheScope(review);
        isPausedAndGoesOn(review, id, process);

        comesUp(review);
        takesWorkAndMoney(review);
        speaksToTheMedia(review);
        learnsWithoutAReview(notification(committee), meeting);
        isQuiet(committee, reference);
        knows(review);
        meets(review);
        learns(review);
        tells(review, committee);

        isRecordedAsHeld(review);
        isReplaced(review);
        isAskedAbout(review, id);
        isStopped(review, id);
    }
}

package candour.review.knownprogress;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.knownprogress.NoteProgress.NOTING;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.course.CourseEvent.StageAdvanced;
import candour.review.course.CourseEvent.StageFollowed;
import candour.review.course.Stage;
import candour.review.knownprogress.KnownProgressEvent.MergeNoted;
import candour.review.knownprogress.KnownProgressEvent.PresentationNoted;
import candour.review.knownprogress.KnownProgressEvent.PublicationDecisionNoted;
import candour.review.knownprogress.KnownProgressEvent.PublicationNoted;
import candour.review.knownprogress.KnownProgressEvent.PublicationNotedInError;
import candour.review.knownprogress.KnownProgressEvent.ReturnNoted;
import candour.review.knownprogress.KnownProgressEvent.SignOffNoted;
import candour.review.knownprogress.KnownProgressEvent.SignOffNotedInError;
import candour.review.knownprogress.KnownProgressEvent.StrategyAgreementNoted;
import candour.review.knownprogress.KnownProgressEvent.StrategyNotedInError;
import candour.review.knownprogress.KnownProgressEvent.StrategyOpeningNoted;
import candour.review.review.ReviewEvent.ReviewStopped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-017: after reporting, the stage follows from what is done with the report")
class KnownProgressSpec {
    static final LocalDate MAY = LocalDate.of(2027, 5, 4);
    static final StageAdvanced reporting = new StageAdvanced(REVIEW, Stage.LEARNING, Stage.REPORTING, null, MAY);
    static final PresentationNoted presented = new PresentationNoted(REVIEW, id(1), 1, MAY);
    static final ReturnNoted returned = new ReturnNoted(REVIEW, id(2), 1, MAY);
    static final SignOffNoted signed = new SignOffNoted(REVIEW, id(3), 1, MAY);
    static final PublicationNoted published = new PublicationNoted(REVIEW, id(5), 1, MAY);
    static final PublicationDecisionNoted toPublish = decided("PUBLISH");

    static UUID id(int number) {
        return new UUID(0, 300 + number);
    }

    static PublicationDecisionNoted decided(String choice) {
        return new PublicationDecisionNoted(REVIEW, id(4), code(choice), MAY);
    }

    static NoteProgress note(KnownProgressEvent event) {
        return new NoteProgress(REVIEW, event, MAY);
    }

    static StageFollowed followed(Stage from, Stage to, KnownProgressEvent after) {
        return new StageFollowed(REVIEW, from, to, after.sourceEventId(), MAY);
    }

    /** What was told, and where that took the review. */
    static Object[] told(Stage stage, KnownProgressEvent... events) {
        var all = new ArrayList<Object>(List.of(commissioned, reporting));
        all.addAll(List.of(events));
        all.add(new StageFollowed(REVIEW, Stage.REPORTING, stage, id(9), MAY));
        return all.toArray();
    }

    @Test
    @DisplayName("S002-017: presented, returned, signed, decided upon, published")
    void the_stage_follows_the_report() {
        given(NOTING, commissioned, reporting)
                .when(note(presented))
                .then(presented, followed(Stage.REPORTING, Stage.PRESENTED, presented));
        given(NOTING, told(Stage.PRESENTED, presented))
                .when(note(returned))
                .then(returned, followed(Stage.PRESENTED, Stage.REPORTING, returned));
        given(NOTING, told(Stage.PRESENTED, presented))
                .when(note(signed))
                .then(signed, followed(Stage.PRESENTED, Stage.SIGNED_OFF, signed));
        given(NOTING, told(Stage.SIGNED_OFF, presented, signed))
                .when(note(toPublish))
                .then(toPublish, followed(Stage.SIGNED_OFF, Stage.PUBLICATION, toPublish));
        given(NOTING, told(Stage.PUBLICATION, presented, signed, toPublish))
                .when(note(published))
                .then(published, followed(Stage.PUBLICATION, Stage.DISSEMINATION, published));
    }

    @Test
    @DisplayName("S002-017: a report that is not published is still to be learnt from; put off, nothing moves")
    void other_decisions_about_publication() {
        var not = decided("NOT_PUBLISH");
        given(NOTING, told(Stage.SIGNED_OFF, presented, signed))
                .when(note(not))
                .then(not, followed(Stage.SIGNED_OFF, Stage.DISSEMINATION, not));
        given(NOTING, told(Stage.SIGNED_OFF, presented, signed))
                .when(note(decided("DEFER")))
                .then(decided("DEFER"));
    }

    @Test
    @DisplayName("S002-017: what was told twice is taken in once")
    void what_was_told_twice_is_taken_in_once() {
        given(NOTING, told(Stage.PRESENTED, presented)).when(note(presented)).staysQuiet();
    }

    @Test
    @DisplayName("X-13, S002-017: what was told in error takes the stage back")
    void what_was_told_in_error_takes_the_stage_back() {
        var unsigned = new SignOffNotedInError(REVIEW, id(6), 1, id(3), MAY);
        given(NOTING, told(Stage.SIGNED_OFF, presented, signed))
                .when(note(unsigned))
                .then(unsigned, followed(Stage.SIGNED_OFF, Stage.PRESENTED, unsigned));
        var ofAnEarlierBody = new SignOffNotedInError(REVIEW, id(6), 1, id(70), MAY);
        given(NOTING, told(Stage.SIGNED_OFF, presented, signed))
                .when(note(ofAnEarlierBody))
                .then(ofAnEarlierBody, followed(Stage.SIGNED_OFF, Stage.PRESENTED, ofAnEarlierBody));
        var neverPresented = new SignOffNotedInError(REVIEW, id(6), 1, id(1), MAY);
        given(NOTING, told(Stage.PRESENTED, presented))
                .when(note(neverPresented))
                .then(neverPresented, followed(Stage.PRESENTED, Stage.REPORTING, neverPresented));
        var unpublished = new PublicationNotedInError(REVIEW, id(7), id(5), MAY);
        given(NOTING, told(Stage.DISSEMINATION, presented, signed, toPublish, published))
                .when(note(unpublished))
                .then(unpublished, followed(Stage.DISSEMINATION, Stage.PUBLICATION, unpublished));
    }

    @Test
    @DisplayName("S002-092: what the others did is taken in after a stop too")
    void facts_are_taken_in_after_a_stop() {
        given(NOTING, commissioned, reporting, new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why")))
                .when(note(presented))
                .then(presented, followed(Stage.REPORTING, Stage.PRESENTED, presented));
    }

    @Test
    @DisplayName("S002-016: strategy and merges are remembered, and move nothing by themselves")
    void strategy_and_merges_move_nothing() {
        var opened = new StrategyOpeningNoted(REVIEW, id(10), MAY);
        var agreed = new StrategyAgreementNoted(REVIEW, id(11), MAY);
        var undone = new StrategyNotedInError(REVIEW, id(12), id(11));
        var merged = new MergeNoted(REVIEW, id(13), 1, MAY);
        for (var event : List.of(opened, agreed, undone, merged)) {
            given(NOTING, commissioned).when(note(event)).then(event);
        }
        org.assertj.core.api.Assertions.assertThat(
                        KnownProgress.evolve(KnownProgress.evolve(KnownProgress.FOLD.initial(), agreed), undone)
                                .agreed())
                .isEmpty();
    }

    @Test
    @DisplayName("X-13, S002-017: what was decided and published after a sign-off that was none falls with it")
    void what_followed_the_sign_off_falls_with_it() {
        var unsigned = new SignOffNotedInError(REVIEW, id(6), 1, id(3), MAY);
        given(NOTING, told(Stage.DISSEMINATION, presented, signed, toPublish, published))
                .when(note(unsigned))
                .then(unsigned, followed(Stage.DISSEMINATION, Stage.PRESENTED, unsigned));
        given(NOTING, told(Stage.SIGNED_OFF, presented, signed, decided("DEFER")))
                .when(note(unsigned))
                .then(unsigned, followed(Stage.SIGNED_OFF, Stage.PRESENTED, unsigned));
        var again = new PresentationNoted(REVIEW, id(8), 2, MAY);
        given(NOTING, told(Stage.PRESENTED, presented, signed, toPublish, again))
                .when(note(unsigned))
                .then(unsigned);
    }
}

package candour.review.mediaapproach;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.REVIEW;
import static candour.review.Story.commissioned;
import static candour.review.mediaapproach.MediaDecider.MEDIA;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.decision.Overruling;
import candour.platform.decision.RecordRule;
import candour.review.mediaapproach.MediaCommand.MarkMediaInError;
import candour.review.mediaapproach.MediaCommand.PrepareStatement;
import candour.review.mediaapproach.MediaCommand.RecordFamilyTold;
import candour.review.mediaapproach.MediaCommand.ReleaseStatement;
import candour.review.mediaapproach.MediaCommand.SetMediaApproach;
import candour.review.mediaapproach.MediaEvent.FamilyToldOfStatement;
import candour.review.mediaapproach.MediaEvent.MediaApproachSet;
import candour.review.mediaapproach.MediaEvent.MediaRecordedInError;
import candour.review.mediaapproach.MediaEvent.MediaStatementPrepared;
import candour.review.mediaapproach.MediaEvent.MediaStatementReleased;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-014: how a review speaks to the media")
class MediaApproachSpec {
    static final UUID ID = new UUID(0, 0x90);
    static final LocalDate ON = DECIDED_ON.plusDays(10);
    static final MediaApproachSet set =
            new MediaApproachSet(REVIEW, sealed("nothing before the trial"), sealed("the trial"), DECIDED_ON);
    static final MediaStatementPrepared prepared = new MediaStatementPrepared(REVIEW, ID, sealed("we review"), ON);
    static final FamilyToldOfStatement told = new FamilyToldOfStatement(REVIEW, ID, sealed("the Chair"), ON);

    static ReleaseStatement release(LocalDate on, Overruling overruling) {
        return new ReleaseStatement(REVIEW, ID, on, overruling);
    }

    @Test
    @DisplayName("S002-014: the approach is set with a reason, and may be set anew")
    void the_approach_is_set() {
        var command = new SetMediaApproach(REVIEW, sealed("nothing before the trial"), sealed("the trial"), DECIDED_ON);
        given(MEDIA, commissioned).when(command).then(set);
        given(MEDIA, commissioned, set).when(command).staysQuiet();
        given(MEDIA).when(command).refused(MediaRule.MEDIA_APPROACH_BELONGS_TO_A_REVIEW);
    }

    @Test
    @DisplayName("S002-014: a statement is prepared under the approach")
    void a_statement_is_prepared_under_the_approach() {
        var prepare = new PrepareStatement(REVIEW, ID, sealed("we review"), ON);
        given(MEDIA, commissioned, set).when(prepare).then(prepared).warned();
        given(MEDIA, commissioned, set, prepared).when(prepare).staysQuiet();
        given(MEDIA, commissioned).when(prepare).then(prepared).warned(MediaRule.STATEMENT_FOLLOWS_THE_APPROACH);
    }

    @Test
    @DisplayName("S002-014: the family is told before a statement is released, unless the Chair says why not")
    void the_family_is_told_before_a_statement() {
        var released = new MediaStatementReleased(REVIEW, ID, ON, Overruling.NONE);
        given(MEDIA, commissioned, set, prepared)
                .when(new RecordFamilyTold(REVIEW, ID, sealed("the Chair"), ON))
                .then(told);
        given(MEDIA, commissioned, set, prepared, told)
                .when(new RecordFamilyTold(REVIEW, ID, sealed("the Chair"), ON))
                .staysQuiet();
        given(MEDIA, commissioned, set, prepared, told)
                .when(release(ON, Overruling.NONE))
                .then(released);
        given(MEDIA, commissioned, set, prepared, told, released)
                .when(release(ON, Overruling.NONE))
                .staysQuiet();
        given(MEDIA, commissioned, set, prepared)
                .when(release(ON, Overruling.NONE))
                .refused(MediaRule.FAMILY_IS_TOLD_BEFORE_A_STATEMENT);
        given(MEDIA, commissioned, set, prepared, told)
                .when(release(ON.minusDays(1), Overruling.NONE))
                .refused(MediaRule.FAMILY_IS_TOLD_BEFORE_A_STATEMENT);
        var overruled = new Overruling(
                Set.of(MediaRule.FAMILY_IS_TOLD_BEFORE_A_STATEMENT.name()), "CHAIR", sealed("nobody can be found"));
        given(MEDIA, commissioned, set, prepared)
                .when(release(ON, overruled))
                .then(new MediaStatementReleased(REVIEW, ID, ON, overruled));
        given(MEDIA, commissioned, set).when(release(ON, Overruling.NONE)).refused(MediaRule.STATEMENT_IS_NOT_KNOWN);
        given(MEDIA, commissioned, set)
                .when(new RecordFamilyTold(REVIEW, ID, sealed("the Chair"), ON))
                .refused(MediaRule.STATEMENT_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("X-13, S002-014: told by mistake, the family has not been told")
    void told_by_mistake_is_not_told() {
        var id = new UUID(1, 1);
        var mark = new MarkMediaInError(REVIEW, id, sealed("another family"));
        var error = new MediaRecordedInError(REVIEW, id, sealed("another family"));
        given(MEDIA, commissioned, prepared, new Recorded(id, told)).when(mark).then(error);
        given(MEDIA, commissioned, prepared, new Recorded(id, told), error)
                .when(release(ON, Overruling.NONE))
                .refused(MediaRule.FAMILY_IS_TOLD_BEFORE_A_STATEMENT);
        given(MEDIA, commissioned, prepared).when(mark).refused(RecordRule.RECORD_STANDS);
    }
}

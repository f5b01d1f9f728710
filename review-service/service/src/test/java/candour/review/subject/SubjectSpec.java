package candour.review.subject;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.commissioned;
import static candour.review.subject.SubjectDecider.SUBJECT;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.notification.Subject;
import candour.review.profile.SubjectKind;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewRule;
import candour.review.subject.SubjectCommand.AddSubject;
import candour.review.subject.SubjectCommand.MarkSubjectInError;
import candour.review.subject.SubjectEvent.SubjectAdded;
import candour.review.subject.SubjectEvent.SubjectRecordedInError;
import candour.testing.Spec.Recorded;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-064: a review may be about more than one person")
class SubjectSpec {
    private static final Subject SISTER =
            new Subject(new UUID(0, 0x31), Subject.Status.LIVING, sealed("the sister"), null, null, SubjectKind.CHILD);
    private static final Subject UNCLE =
            new Subject(new UUID(0, 0x32), Subject.Status.DIED, sealed("the uncle"), null, null, SubjectKind.ADULT);
    private static final AddSubject ADD = new AddSubject(REVIEW, SISTER, sealed("she was there"), DECIDED_ON);
    private static final SubjectAdded ADDED = new SubjectAdded(REVIEW, SISTER, sealed("she was there"), DECIDED_ON);

    @Test
    @DisplayName("S002-064: another child becomes a subject of a review that goes on, for a reason")
    void another_child_becomes_a_subject() {
        given(SUBJECT, commissioned).when(ADD).then(ADDED).warned();
        given(SUBJECT, commissioned, ADDED).when(ADD).staysQuiet();
        given(SUBJECT, commissioned)
                .when(new AddSubject(REVIEW, SISTER, null, DECIDED_ON))
                .refused(SubjectRule.ADDING_A_SUBJECT_NEEDS_A_REASON);
        given(SUBJECT).when(ADD).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S002-064: a subject of another kind than the profile's is taken in, with a word about it")
    void an_adult_in_a_childrens_review_is_unusual() {
        given(SUBJECT, commissioned)
                .when(new AddSubject(REVIEW, UNCLE, sealed("he died too"), DECIDED_ON))
                .then(new SubjectAdded(REVIEW, UNCLE, sealed("he died too"), DECIDED_ON))
                .warned(SubjectRule.SUBJECT_IS_OF_ANOTHER_KIND);
    }

    @Test
    @DisplayName("X-13: a subject added in error is none, and may be added again")
    void a_subject_in_error_is_none() {
        var recorded = new UUID(0, 0x33);
        var inError = new SubjectRecordedInError(REVIEW, recorded, sealed("another review's"));
        given(SUBJECT, commissioned, new Recorded(recorded, ADDED))
                .when(new MarkSubjectInError(REVIEW, recorded, sealed("another review's")))
                .then(inError);
        given(SUBJECT, commissioned, new Recorded(recorded, ADDED), inError)
                .when(ADD)
                .then(ADDED);
    }

    @Test
    @DisplayName("S002-092: a review that was stopped is about nobody else any more")
    void a_stopped_review_is_about_nobody_else() {
        given(SUBJECT, commissioned, new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why")))
                .when(ADD)
                .refused(ReviewRule.REVIEW_IS_STOPPED);
    }
}

package candour.review.subject;

import static candour.review.subject.SubjectRule.ADDING_A_SUBJECT_NEEDS_A_REASON;
import static candour.review.subject.SubjectRule.SUBJECT_IS_OF_ANOTHER_KIND;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.pinnedprofile.PinnedProfile;
import candour.review.profile.Profile;
import candour.review.review.Review;
import candour.review.subject.SubjectCommand.AddSubject;
import candour.review.subject.SubjectCommand.MarkSubjectInError;
import candour.review.subject.SubjectEvent.SubjectAdded;
import candour.review.subject.SubjectEvent.SubjectRecordedInError;

/** A review may turn out to be about another person too. Pure. */
public final class SubjectDecider {
    private SubjectDecider() {}

    /** Reads the review, and whom a review under its profile is about. */
    public static final Decider<SubjectCommand> SUBJECT = Decider.of(SubjectCommand.class)
            .writes(ReviewSubjects.FOLD, SubjectCommand::reviewId)
            .reads(Review.FOLD, SubjectCommand::reviewId)
            .reads(PinnedProfile.FOLD, SubjectCommand::reviewId)
            .decides((command, facts) -> decide(
                    command,
                    facts.of(Review.FOLD),
                    facts.of(ReviewSubjects.FOLD),
                    facts.of(PinnedProfile.FOLD).of(facts.of(Review.FOLD).mustExist())));

    private static Decision decide(SubjectCommand command, Review review, ReviewSubjects subjects, Profile profile) {
        return switch (command) {
            case AddSubject c -> {
                review.mustBeUnderWay();
                if (subjects.added().contains(c.subject().subjectRef())) {
                    yield Decision.alreadySo();
                }
                if (c.reason() == null) {
                    throw ADDING_A_SUBJECT_NEEDS_A_REASON.broken("reason");
                }
                var kind = c.subject().kind();
                yield Decision.of(new SubjectAdded(c.reviewId(), c.subject(), c.reason(), c.addedOn()))
                        .warningIf(kind != null && kind != profile.subject(), SUBJECT_IS_OF_ANOTHER_KIND);
            }
            case MarkSubjectInError c ->
                Decision.of(new SubjectRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }
}

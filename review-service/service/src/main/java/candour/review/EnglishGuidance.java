package candour.review;

import static candour.review.directory.read.Directory.DIRECTORY;
import static candour.review.engagementadvice.read.AdviceLog.ADVICE_LOG;
import static candour.review.notification.read.NotificationRegister.NOTIFICATIONS;
import static candour.review.review.read.ReviewPages.REVIEWS;

import candour.platform.access.Code;
import candour.platform.decision.Guidance;
import candour.platform.decision.Guidance.Paragraph;
import candour.platform.view.Views;
import candour.review.childperspective.ChildPerspectiveRule;
import candour.review.course.CourseRule;
import candour.review.directory.read.Directory;
import candour.review.profile.Profiles;
import candour.review.subject.SubjectRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * England's guidance on involving families. Section 4 and Annex 4 of the Scottish guidance do not hold there: a rule
 * found in them is cited by what the English sources say, or, where they are silent, by its row and words alone.
 */
final class EnglishGuidance {

    private static final Paragraph VOICE = new Paragraph("S003-10", "Focus on families: the child's voice is heard");
    private static final Paragraph TOGETHER = new Paragraph(
            "S001-11", "Toolkit 1.2: a common understanding of when, how and by whom families are involved");

    static final Guidance ENGLAND = new Guidance(
            "ENGLAND_AND_WALES",
            Set.of("S000-", "S002-"),
            Map.of(
                    ChildPerspectiveRule.PERSPECTIVE_IS_A_SUBJECTS, VOICE,
                    CourseRule.CHILD_IS_HEARD_AT_EACH_STAGE, VOICE,
                    CourseRule.STRATEGY_IS_OPEN_BEFORE_GATHERING, TOGETHER,
                    CourseRule.STRATEGY_SETTLES_ITS_OWN_TASK, TOGETHER,
                    SubjectRule.SUBJECT_IS_OF_ANOTHER_KIND,
                            new Paragraph("S003-14", "Focus on families: reviews about children, and about adults")));

    private EnglishGuidance() {}

    /** What holds for a review, a notification, a committee, or a question asked of one; as written where none is known. */
    static Guidance holding(Views views, String scope) {
        return profile(views, scope)
                .map(Code::value)
                .filter(Profiles::known)
                .filter(id -> Profiles.of(id).jurisdiction().equals(ENGLAND.name()))
                .map(_ -> ENGLAND)
                .orElse(Guidance.AS_WRITTEN);
    }

    private static Optional<Code> profile(Views views, String scope) {
        return views.find(REVIEWS, scope, null)
                .map(review -> review.commissioned().profile())
                .or(() -> views.find(NOTIFICATIONS, scope, null)
                        .flatMap(row ->
                                committees(views, row.form().committeeId().toString())))
                .or(() -> committees(views, scope))
                .or(() -> views.find(ADVICE_LOG, scope, null).flatMap(row -> committees(views, row.scope())));
    }

    private static Optional<Code> committees(Views views, String committeeId) {
        return views.find(DIRECTORY, Directory.key(Directory.Kind.COMMITTEE, committeeId), null)
                .map(Directory.Entry::committee)
                .map(committee -> committee.profile());
    }
}

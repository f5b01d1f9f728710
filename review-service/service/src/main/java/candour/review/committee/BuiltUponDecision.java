package candour.review.committee;

import candour.platform.decision.Facts;
import candour.review.alternativelearning.AlternativeLearning;
import candour.review.committee.CommitteeDecisionEvent.BuiltUpon;
import candour.review.course.Course;
import candour.review.course.Stage;
import candour.review.knownprogress.KnownProgress;
import candour.review.notification.Notification;
import candour.review.parallelprocess.ParallelProcesses;
import candour.review.review.Review;
import candour.review.team.ReviewTeam;
import candour.review.termsofreference.TermsOfReference;
import java.util.EnumSet;
import java.util.Set;

/** What people had done because of a decision, listed for whoever looks at it again (ruling R3). Pure. */
final class BuiltUponDecision {
    private BuiltUponDecision() {}

    static Set<BuiltUpon> of(Facts facts) {
        var built = EnumSet.noneOf(BuiltUpon.class);
        add(built, facts.of(Notification.FOLD).answered(), BuiltUpon.NOTIFIER_ANSWERED);
        add(built, facts.of(AlternativeLearning.FOLD).agreed() != null, BuiltUpon.ALTERNATIVE_AGREED);
        add(built, !facts.of(TermsOfReference.FOLD).changes().isEmpty(), BuiltUpon.TERMS_CHANGED);
        add(built, !facts.of(ReviewTeam.FOLD).appointments().isEmpty(), BuiltUpon.TEAM_APPOINTED);
        add(built, !facts.of(ParallelProcesses.FOLD).enquiries().isEmpty(), BuiltUpon.PROCESSES_ENQUIRED);
        add(built, facts.of(Course.FOLD).byHand() != Stage.COMMISSIONED, BuiltUpon.STAGE_ADVANCED);
        add(built, !facts.of(Review.FOLD).pauses().isEmpty(), BuiltUpon.REVIEW_PAUSED);
        var progress = facts.of(KnownProgress.FOLD);
        add(built, !progress.opened().isEmpty(), BuiltUpon.FAMILY_STRATEGY_OPENED);
        add(built, progress.merges() > 0, BuiltUpon.CHRONOLOGIES_MERGED);
        add(built, !progress.steps().isEmpty(), BuiltUpon.REPORT_PRESENTED);
        return Set.copyOf(built);
    }

    private static void add(EnumSet<BuiltUpon> all, boolean so, BuiltUpon what) {
        if (so) {
            all.add(what);
        }
    }
}

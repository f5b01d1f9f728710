package candour.review;

import candour.platform.closure.ClosureParts;
import candour.platform.sealed.KeyCustodian;
import candour.platform.sealed.StoredFiles;
import candour.platform.sealed.shredding.KeyCustodyParts;
import candour.platform.service.RecordedFiles;
import candour.platform.service.ServiceDefinition;
import candour.platform.service.WatchForOrphanedFiles;
import candour.review.access.AccessMatrix;
import candour.review.alternativelearning.AlternativeLearningDecider;
import candour.review.alternativelearning.AlternativeLearningRule;
import candour.review.childperspective.ChildPerspectiveDecider;
import candour.review.childperspective.ChildPerspectiveRule;
import candour.review.closure.ClosureDecider;
import candour.review.closure.ClosureRule;
import candour.review.closure.publish.ClosurePublisher;
import candour.review.committee.CommitteeDecider;
import candour.review.committee.CommitteeMeetingDecider;
import candour.review.committee.CommitteeRule;
import candour.review.committee.TakingBackDecider;
import candour.review.contributor.ContributorDecider;
import candour.review.contributor.ContributorRule;
import candour.review.course.CourseDecider;
import candour.review.course.CourseRule;
import candour.review.course.publish.StagePublisher;
import candour.review.custody.KeyOrderDecider;
import candour.review.custody.KeyOrderRule;
import candour.review.directory.CommitteesDecider;
import candour.review.directory.DirectoryDecider;
import candour.review.directory.DirectoryRule;
import candour.review.directory.publish.CommitteePublisher;
import candour.review.document.DocumentDecider;
import candour.review.document.DocumentRule;
import candour.review.drift.DriftDecider;
import candour.review.duty.DutyDecider;
import candour.review.duty.DutyRule;
import candour.review.emergingissue.EmergingIssueDecider;
import candour.review.emergingissue.EmergingIssueRule;
import candour.review.engagementadvice.EngagementAdviceDecider;
import candour.review.engagementadvice.EngagementAdviceRule;
import candour.review.information.InformationDecider;
import candour.review.information.InformationRule;
import candour.review.knownprogress.NoteProgress;
import candour.review.learningevent.LearningEventBreaches;
import candour.review.learningevent.LearningEventDecider;
import candour.review.learningevent.LearningEventRule;
import candour.review.learningevent.publish.LearningEventPublisher;
import candour.review.mediaapproach.MediaDecider;
import candour.review.mediaapproach.MediaRule;
import candour.review.notification.NotificationDecider;
import candour.review.notification.NotificationRule;
import candour.review.notification.publish.NotificationPublisher;
import candour.review.panelmeeting.MeetingBreaches;
import candour.review.panelmeeting.PanelMeetingDecider;
import candour.review.panelmeeting.PanelMeetingRule;
import candour.review.panelmeeting.publish.MeetingPublisher;
import candour.review.parallelprocess.ParallelProcessDecider;
import candour.review.parallelprocess.ParallelProcessRule;
import candour.review.parallelprocess.publish.ParallelProcessPublisher;
import candour.review.pinnedprofile.PinnedProfileDecider;
import candour.review.pinnedprofile.PinnedProfileRule;
import candour.review.pinnedprofile.publish.PinnedProfilePublisher;
import candour.review.professionalfeedback.FeedbackDecider;
import candour.review.professionalfeedback.FeedbackRule;
import candour.review.profile.ProfileRule;
import candour.review.profile.imports.BankHolidays;
import candour.review.profile.imports.ProfileFiles;
import candour.review.recommendation.RecommendationDecider;
import candour.review.recommendation.RecommendationRule;
import candour.review.resources.ResourcesDecider;
import candour.review.resources.ResourcesRule;
import candour.review.review.ReviewDecider;
import candour.review.review.ReviewRule;
import candour.review.review.publish.CommissioningPublisher;
import candour.review.review.publish.ReviewPublisher;
import candour.review.sharedscope.SharedScopeDecider;
import candour.review.sharedscope.SharedScopeRule;
import candour.review.sharedscope.publish.SharedScopePublisher;
import candour.review.subject.SubjectDecider;
import candour.review.subject.SubjectRule;
import candour.review.subject.publish.SubjectPublisher;
import candour.review.task.TaskDecider;
import candour.review.task.TaskRule;
import candour.review.team.SkillsDecider;
import candour.review.team.TeamDecider;
import candour.review.team.TeamRule;
import candour.review.team.publish.TeamPublisher;
import candour.review.termsofreference.TermsDecider;
import candour.review.termsofreference.TermsRule;
import candour.review.termsofreference.publish.TermsPublisher;
import candour.review.timetable.TimetableDecider;
import candour.review.timetable.TimetableRule;
import candour.review.timetable.publish.DelayPublisher;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The composition root: all that the platform needs to know about this service. */
public class ReviewService {
    @Produces
    @Singleton
    ServiceDefinition definition(KeyCustodian vault, StoredFiles files) {
        return KeyCustodyParts.ordering(
                ClosureParts.asking(reviews(), new ReviewBlockers())
                        .watches(new WatchForOrphanedFiles(files, RecordedFiles::wanted)),
                vault,
                List.of("candour.family.v1", "candour.chronology.v1", "candour.reporting.v1"));
    }

    static ServiceDefinition reviews() {
        ProfileFiles.shipped();
        var days = new DueDays(BankHolidays.all()::get);
        return ServiceDefinition.of(new ReviewLog(), "candour.review.v1")
                .decides(
                        DirectoryDecider.ORGANISATION,
                        DirectoryDecider.PERSON,
                        CommitteesDecider.COMMITTEE,
                        NotificationDecider.NOTIFICATION,
                        InformationDecider.INFORMATION,
                        RecommendationDecider.RECOMMENDATION,
                        CommitteeMeetingDecider.MEETING,
                        CommitteeDecider.DECISION,
                        TakingBackDecider.TAKING_BACK,
                        ReviewDecider.REVIEW,
                        PinnedProfileDecider.PINNED_PROFILE,
                        SubjectDecider.SUBJECT,
                        SharedScopeDecider.SHARED_SCOPE,
                        EngagementAdviceDecider.ADVICE,
                        TermsDecider.TERMS,
                        TeamDecider.TEAM,
                        SkillsDecider.SKILLS,
                        ParallelProcessDecider.PARALLEL_PROCESS,
                        PanelMeetingDecider.MEETING,
                        MeetingBreaches.BREACHES,
                        LearningEventDecider.LEARNING_EVENT,
                        LearningEventBreaches.BREACHES,
                        FeedbackDecider.FEEDBACK,
                        TimetableDecider.TIMETABLE,
                        EmergingIssueDecider.ISSUE,
                        TaskDecider.TASK,
                        ResourcesDecider.RESOURCES,
                        CourseDecider.COURSE,
                        ClosureDecider.CLOSURE,
                        NoteProgress.NOTING,
                        ChildPerspectiveDecider.CHILD_PERSPECTIVE,
                        ContributorDecider.CONTRIBUTOR,
                        DocumentDecider.DOCUMENT,
                        AlternativeLearningDecider.ALTERNATIVE,
                        MediaDecider.MEDIA,
                        DriftDecider.DRIFT,
                        KeyOrderDecider.KEY_ORDER,
                        DutyDecider.DUTY)
                .follows(
                        new WhenDecidedThenDutiesFollow(days),
                        new WhenDelayedThenItIsTold(days),
                        new WhenReviewStoppedThenRegulatorIsTold(days),
                        new WhenNotifiedThenTheStepBeforeTheDecisionIsDue(days),
                        new WhenTermsChangeThenThePoliceAreToldAgain(days),
                        new WhenAlternativeIsAgreedThenItsDutyIsDone(),
                        new WhenMeetingHeldThenMinutesAreDue(days),
                        new WhenClosureIsAskedThenReviewAnswers(),
                        new WhenRecordsAreTakenBackThenTheirBreachesAre())
                .watches(new WatchForOverdueDuties(), new WatchForTheWindow(), new WatchForDrift())
                .publishes(
                        new CommitteePublisher(),
                        new NotificationPublisher(),
                        new CommissioningPublisher(),
                        new ReviewPublisher(),
                        new PinnedProfilePublisher(),
                        new SubjectPublisher(),
                        new SharedScopePublisher(),
                        new TeamPublisher(),
                        new TermsPublisher(),
                        new ParallelProcessPublisher(),
                        new MeetingPublisher(),
                        new LearningEventPublisher(),
                        new DelayPublisher(),
                        new StagePublisher(),
                        new ClosurePublisher())
                .learns(ProgressInbox.subscriptions())
                .learns(ClosureInbox.subscriptions())
                .rules(
                        DirectoryRule.values(),
                        ProfileRule.values(),
                        PinnedProfileRule.values(),
                        SubjectRule.values(),
                        SharedScopeRule.values(),
                        EngagementAdviceRule.values(),
                        NotificationRule.values(),
                        InformationRule.values(),
                        RecommendationRule.values(),
                        CommitteeRule.values(),
                        ReviewRule.values(),
                        TermsRule.values(),
                        TeamRule.values(),
                        ParallelProcessRule.values(),
                        PanelMeetingRule.values(),
                        LearningEventRule.values(),
                        FeedbackRule.values(),
                        TimetableRule.values(),
                        EmergingIssueRule.values(),
                        TaskRule.values(),
                        ResourcesRule.values(),
                        CourseRule.values(),
                        ClosureRule.values(),
                        ChildPerspectiveRule.values(),
                        ContributorRule.values(),
                        DocumentRule.values(),
                        AlternativeLearningRule.values(),
                        MediaRule.values(),
                        KeyOrderRule.values(),
                        DutyRule.values())
                .cites(List.of(EnglishGuidance.ENGLAND), EnglishGuidance::holding)
                .allows(AccessMatrix.ROWS, AssignmentsOfReviews::new);
    }
}

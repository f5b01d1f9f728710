package candour.review;

import candour.platform.service.RecordedFiles;
import candour.platform.service.ServiceLog;
import candour.review.alternativelearning.AlternativeLearning;
import candour.review.alternativelearning.read.Alternatives;
import candour.review.breach.Breaches;
import candour.review.childperspective.ChildPerspectives;
import candour.review.childperspective.read.ChildVoices;
import candour.review.committee.CommitteeDecision;
import candour.review.committee.CommitteeMeeting;
import candour.review.committee.read.CommitteeMeetings;
import candour.review.contributor.Contributors;
import candour.review.contributor.read.ContributorList;
import candour.review.course.Course;
import candour.review.course.read.Courses;
import candour.review.course.read.StageBoard;
import candour.review.custody.KeyOrder;
import candour.review.custody.read.KeyOrders;
import candour.review.directory.Committee;
import candour.review.directory.Organisation;
import candour.review.directory.Person;
import candour.review.directory.read.AssignmentRegister;
import candour.review.directory.read.Directory;
import candour.review.directory.read.PersonScopes;
import candour.review.document.Documents;
import candour.review.document.read.DocumentRegister;
import candour.review.drift.Drift;
import candour.review.drift.read.DriftReport;
import candour.review.drift.read.QuietSpells;
import candour.review.duty.Duty;
import candour.review.duty.read.DutiesBoard;
import candour.review.duty.read.OpenDuties;
import candour.review.emergingissue.EmergingIssue;
import candour.review.emergingissue.read.IssueLog;
import candour.review.engagementadvice.EngagementAdvice;
import candour.review.engagementadvice.read.AdviceLog;
import candour.review.information.InformationRequests;
import candour.review.knownprogress.KnownProgress;
import candour.review.learningevent.LearningEvents;
import candour.review.learningevent.read.LearningEventRegister;
import candour.review.mediaapproach.MediaApproach;
import candour.review.mediaapproach.read.MediaApproaches;
import candour.review.notification.Notification;
import candour.review.notification.read.NotificationRegister;
import candour.review.notification.read.OwnNotifications;
import candour.review.panelmeeting.PanelMeeting;
import candour.review.panelmeeting.read.DistributionLog;
import candour.review.panelmeeting.read.MeetingRegister;
import candour.review.panelmeeting.read.Participation;
import candour.review.parallelprocess.ParallelProcesses;
import candour.review.parallelprocess.read.ParallelProcessBoard;
import candour.review.pinnedprofile.PinnedProfile;
import candour.review.pinnedprofile.read.PinnedProfiles;
import candour.review.professionalfeedback.Feedback;
import candour.review.professionalfeedback.read.Answers;
import candour.review.professionalfeedback.read.FeedbackRegister;
import candour.review.recommendation.Recommendation;
import candour.review.resources.Resources;
import candour.review.resources.read.ResourceReports;
import candour.review.review.ReferenceBook;
import candour.review.review.Review;
import candour.review.review.read.ReviewNames;
import candour.review.review.read.ReviewPages;
import candour.review.sharedscope.SharedScope;
import candour.review.sharedscope.read.SharedScopes;
import candour.review.subject.ReviewSubjects;
import candour.review.subject.read.Subjects;
import candour.review.task.Task;
import candour.review.task.read.TaskBoard;
import candour.review.team.ReviewTeam;
import candour.review.team.TeamSkills;
import candour.review.team.read.TeamCards;
import candour.review.termsofreference.TermsOfReference;
import candour.review.termsofreference.read.TermsHistory;
import candour.review.timetable.Timetable;
import candour.review.timetable.read.Timetables;
import candour.review.timetable.read.Windows;
import java.util.List;

/** The log of review-service: what it holds, and what is read from it. */
public final class ReviewLog extends ServiceLog {

    /** Found by an auditor's jar as well as by the service. */
    public ReviewLog() {
        super(
                "review",
                List.of(
                        Organisation.FOLD,
                        Person.FOLD,
                        Committee.FOLD,
                        Notification.FOLD,
                        InformationRequests.FOLD,
                        Recommendation.FOLD,
                        CommitteeMeeting.FOLD,
                        CommitteeDecision.FOLD,
                        Review.FOLD,
                        ReferenceBook.FOLD,
                        PinnedProfile.FOLD,
                        ReviewSubjects.FOLD,
                        SharedScope.FOLD,
                        EngagementAdvice.FOLD,
                        TermsOfReference.FOLD,
                        ReviewTeam.FOLD,
                        TeamSkills.FOLD,
                        ParallelProcesses.FOLD,
                        PanelMeeting.FOLD,
                        LearningEvents.FOLD,
                        Feedback.FOLD,
                        Timetable.FOLD,
                        EmergingIssue.FOLD,
                        Task.FOLD,
                        Resources.FOLD,
                        Course.FOLD,
                        KnownProgress.FOLD,
                        ChildPerspectives.FOLD,
                        Contributors.FOLD,
                        Documents.FOLD,
                        AlternativeLearning.FOLD,
                        MediaApproach.FOLD,
                        Drift.FOLD,
                        KeyOrder.FOLD,
                        Breaches.FOLD,
                        Duty.FOLD),
                List.of(
                        Directory.DIRECTORY,
                        AssignmentRegister.ASSIGNMENTS,
                        PersonScopes.PERSON_SCOPES,
                        NotificationRegister.NOTIFICATIONS,
                        OwnNotifications.OWN_NOTIFICATIONS,
                        ReviewPages.REVIEWS,
                        ReviewNames.REVIEW_NAMES,
                        CommitteeMeetings.COMMITTEE_MEETINGS,
                        PinnedProfiles.PINNED_PROFILES,
                        Subjects.SUBJECTS,
                        SharedScopes.SHARED_SCOPES,
                        AdviceLog.ADVICE_LOG,
                        TermsHistory.TERMS_HISTORY,
                        ParallelProcessBoard.PARALLEL_PROCESSES,
                        MeetingRegister.MEETINGS,
                        DistributionLog.DISTRIBUTIONS,
                        Participation.PARTICIPATION,
                        LearningEventRegister.LEARNING_EVENTS,
                        TeamCards.TEAM_CARDS,
                        FeedbackRegister.FEEDBACK,
                        Answers.ANSWERS,
                        Timetables.TIMETABLES,
                        Windows.WINDOWS,
                        IssueLog.ISSUES,
                        TaskBoard.TASKS,
                        ResourceReports.RESOURCE_REPORTS,
                        Courses.COURSES,
                        StageBoard.STAGE_BOARD,
                        ChildVoices.CHILD_VOICES,
                        ContributorList.CONTRIBUTORS,
                        DocumentRegister.DOCUMENTS,
                        RecordedFiles.RECORDED_FILES,
                        Alternatives.ALTERNATIVES,
                        MediaApproaches.MEDIA_APPROACHES,
                        DriftReport.DRIFT_REPORT,
                        QuietSpells.QUIET_SPELLS,
                        KeyOrders.KEY_ORDERS,
                        DutiesBoard.DUTIES,
                        OpenDuties.OPEN_DUTIES));
    }
}

package candour.review;

import candour.platform.service.ServiceDefinition;
import candour.review.breach.Breaches;
import candour.review.committee.CommitteeDecider;
import candour.review.committee.CommitteeDecision;
import candour.review.committee.CommitteeMeeting;
import candour.review.committee.CommitteeMeetingDecider;
import candour.review.committee.CommitteeRule;
import candour.review.directory.Committee;
import candour.review.directory.CommitteesDecider;
import candour.review.directory.DirectoryDecider;
import candour.review.directory.DirectoryRule;
import candour.review.directory.Organisation;
import candour.review.directory.Person;
import candour.review.directory.publish.CommitteePublisher;
import candour.review.directory.read.AssignmentRegister;
import candour.review.directory.read.Directory;
import candour.review.directory.read.PersonScopes;
import candour.review.duty.Duty;
import candour.review.duty.DutyDecider;
import candour.review.duty.DutyRule;
import candour.review.duty.read.DutiesBoard;
import candour.review.duty.read.OpenDuties;
import candour.review.information.InformationDecider;
import candour.review.information.InformationRequests;
import candour.review.information.InformationRule;
import candour.review.notification.Notification;
import candour.review.notification.NotificationDecider;
import candour.review.notification.NotificationRule;
import candour.review.notification.publish.NotificationPublisher;
import candour.review.notification.read.NotificationRegister;
import candour.review.notification.read.OwnNotifications;
import candour.review.panelmeeting.PanelMeeting;
import candour.review.panelmeeting.PanelMeetingDecider;
import candour.review.panelmeeting.PanelMeetingRule;
import candour.review.panelmeeting.publish.MeetingPublisher;
import candour.review.panelmeeting.read.MeetingRegister;
import candour.review.parallelprocess.ParallelProcessDecider;
import candour.review.parallelprocess.ParallelProcessRule;
import candour.review.parallelprocess.ParallelProcesses;
import candour.review.parallelprocess.publish.ParallelProcessPublisher;
import candour.review.parallelprocess.read.ParallelProcessBoard;
import candour.review.profile.imports.BankHolidays;
import candour.review.recommendation.Recommendation;
import candour.review.recommendation.RecommendationDecider;
import candour.review.recommendation.RecommendationRule;
import candour.review.review.ReferenceBook;
import candour.review.review.Review;
import candour.review.review.ReviewDecider;
import candour.review.review.ReviewRule;
import candour.review.review.publish.ReviewPublisher;
import candour.review.review.read.ReviewPages;
import candour.review.team.ReviewTeam;
import candour.review.team.TeamDecider;
import candour.review.team.TeamRule;
import candour.review.team.publish.TeamPublisher;
import candour.review.termsofreference.TermsDecider;
import candour.review.termsofreference.TermsOfReference;
import candour.review.termsofreference.TermsRule;
import candour.review.termsofreference.publish.TermsPublisher;
import candour.review.termsofreference.read.TermsHistory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The composition root: all that the platform needs to know about this service. */
public class ReviewService {
    @Produces
    @Singleton
    ServiceDefinition definition() {
        var scotland = BankHolidays.of("SCOTLAND");
        return ServiceDefinition.named("review", "candour.review.v1")
                .stores(
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
                        TermsOfReference.FOLD,
                        ReviewTeam.FOLD,
                        ParallelProcesses.FOLD,
                        PanelMeeting.FOLD,
                        Breaches.FOLD,
                        Duty.FOLD)
                .decides(
                        DirectoryDecider.ORGANISATION,
                        DirectoryDecider.PERSON,
                        CommitteesDecider.COMMITTEE,
                        NotificationDecider.NOTIFICATION,
                        InformationDecider.INFORMATION,
                        RecommendationDecider.RECOMMENDATION,
                        CommitteeMeetingDecider.MEETING,
                        CommitteeDecider.DECISION,
                        ReviewDecider.REVIEW,
                        TermsDecider.TERMS,
                        TeamDecider.TEAM,
                        ParallelProcessDecider.PARALLEL_PROCESS,
                        PanelMeetingDecider.MEETING,
                        DutyDecider.DUTY)
                .shows(
                        Directory.DIRECTORY,
                        AssignmentRegister.ASSIGNMENTS,
                        PersonScopes.PERSON_SCOPES,
                        NotificationRegister.NOTIFICATIONS,
                        OwnNotifications.OWN_NOTIFICATIONS,
                        ReviewPages.REVIEWS,
                        TermsHistory.TERMS_HISTORY,
                        ParallelProcessBoard.PARALLEL_PROCESSES,
                        MeetingRegister.MEETINGS,
                        DutiesBoard.DUTIES,
                        OpenDuties.OPEN_DUTIES)
                .follows(new WhenDecidedThenDutiesFollow(_ -> scotland))
                .watches(new WatchForOverdueDuties())
                .publishes(
                        new CommitteePublisher(),
                        new NotificationPublisher(),
                        new ReviewPublisher(),
                        new TeamPublisher(),
                        new TermsPublisher(),
                        new ParallelProcessPublisher(),
                        new MeetingPublisher())
                .rules(
                        DirectoryRule.values(),
                        NotificationRule.values(),
                        InformationRule.values(),
                        RecommendationRule.values(),
                        CommitteeRule.values(),
                        ReviewRule.values(),
                        TermsRule.values(),
                        TeamRule.values(),
                        ParallelProcessRule.values(),
                        PanelMeetingRule.values(),
                        DutyRule.values())
                .allows(AccessMatrix.ROWS, AssignmentsOfReviews::new);
    }
}

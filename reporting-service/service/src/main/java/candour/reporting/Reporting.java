package candour.reporting;

import candour.platform.service.ServiceDefinition;
import candour.reporting.finding.FindingDecider;
import candour.reporting.finding.FindingRule;
import candour.reporting.finding.Findings;
import candour.reporting.finding.read.FindingList;
import candour.reporting.knownchronology.KnownChronology;
import candour.reporting.knownchronology.NoteChronology;
import candour.reporting.knowncommittee.NoteCommittee;
import candour.reporting.knownfamily.KnownFamily;
import candour.reporting.knownfamily.NoteFamily;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.knownreview.NoteReview;
import candour.reporting.learning.LearningDecider;
import candour.reporting.learning.LearningRule;
import candour.reporting.learning.LearningThread;
import candour.reporting.learning.read.ThreadView;
import candour.reporting.publication.Publication;
import candour.reporting.publication.PublicationDecider;
import candour.reporting.publication.PublicationRule;
import candour.reporting.publication.publish.PublicationPublisher;
import candour.reporting.publication.read.PublicationCard;
import candour.reporting.read.PlaceRegister;
import candour.reporting.read.ReviewLink;
import candour.reporting.report.Report;
import candour.reporting.report.ReportDecider;
import candour.reporting.report.ReportRule;
import candour.reporting.report.read.ReportVersions;
import candour.reporting.signoff.SignOff;
import candour.reporting.signoff.SignOffDecider;
import candour.reporting.signoff.SignOffRule;
import candour.reporting.signoff.publish.SignOffPublisher;
import candour.reporting.signoff.read.SignOffTrack;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The composition root: all that the platform needs to know about this service. */
public class Reporting {

    @Produces
    @Singleton
    ServiceDefinition definition() {
        return ServiceDefinition.named("reporting", "candour.reporting.v1")
                .copies(ReviewInbox.TOPIC)
                .stores(
                        KnownReview.FOLD,
                        NoteCommittee.FOLD,
                        KnownChronology.FOLD,
                        KnownFamily.FOLD,
                        LearningThread.FOLD,
                        Findings.FOLD,
                        Report.FOLD,
                        SignOff.FOLD,
                        Publication.FOLD)
                .decides(
                        NoteReview.NOTING,
                        NoteCommittee.NOTING,
                        NoteChronology.NOTING,
                        NoteFamily.NOTING,
                        LearningDecider.LEARNING,
                        FindingDecider.FINDING,
                        ReportDecider.REPORT,
                        SignOffDecider.SIGN_OFF,
                        PublicationDecider.PUBLICATION)
                .shows(
                        PlaceRegister.PLACES,
                        ReviewLink.REVIEWS,
                        ThreadView.THREAD,
                        FindingList.FINDINGS,
                        ReportVersions.VERSIONS,
                        SignOffTrack.TRACKS,
                        PublicationCard.CARDS)
                .publishes(new SignOffPublisher(), new PublicationPublisher())
                .learns(ReviewInbox.subscriptions())
                .learns(ChronologyInbox.subscriptions())
                .learns(FamilyInbox.subscriptions())
                .rules(
                        LearningRule.values(),
                        FindingRule.values(),
                        ReportRule.values(),
                        SignOffRule.values(),
                        PublicationRule.values())
                .allows(AccessMatrix.ROWS, AssignmentsToReviews::new);
    }
}

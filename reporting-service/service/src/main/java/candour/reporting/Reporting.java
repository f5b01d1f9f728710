package candour.reporting;

import candour.platform.closure.AskedBy;
import candour.platform.closure.ClosureParts;
import candour.platform.sealed.KeyCustodian;
import candour.platform.sealed.shredding.KeyCustodyParts;
import candour.platform.service.ServiceDefinition;
import candour.reporting.finding.FindingDecider;
import candour.reporting.finding.FindingRule;
import candour.reporting.knownchronology.NoteChronology;
import candour.reporting.knowncommittee.NoteCommittee;
import candour.reporting.knownfamily.NoteFamily;
import candour.reporting.knownreview.NoteReview;
import candour.reporting.learning.LearningDecider;
import candour.reporting.learning.LearningRule;
import candour.reporting.publication.PublicationDecider;
import candour.reporting.publication.PublicationRule;
import candour.reporting.publication.publish.PublicationPublisher;
import candour.reporting.report.ReportDecider;
import candour.reporting.report.ReportRule;
import candour.reporting.signoff.SignOffDecider;
import candour.reporting.signoff.SignOffRule;
import candour.reporting.signoff.publish.SignOffPublisher;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The composition root: all that the platform needs to know about this service. */
public class Reporting {

    @Produces
    @Singleton
    ServiceDefinition definition(KeyCustodian vault) {
        return KeyCustodyParts.following(
                ClosureParts.answering(
                        reporting(),
                        new ReportBlockers(),
                        new AskedBy(
                                ReviewInbox.TOPIC,
                                "ReviewClosureRequested",
                                List.of("ReviewClosureWithdrawn", "ReviewClosed"))),
                vault,
                ReviewInbox.TOPIC);
    }

    private static ServiceDefinition reporting() {
        return ServiceDefinition.of(new ReportingLog(), "candour.reporting.v1")
                .copies(ReviewInbox.TOPIC)
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

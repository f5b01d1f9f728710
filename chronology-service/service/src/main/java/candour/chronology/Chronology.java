package candour.chronology;

import static candour.chronology.read.KeptFileRow.KEPT_FILES;
import static candour.chronology.read.PushFileRow.PUSH_FILES;

import candour.chronology.access.Matrix;
import candour.chronology.access.TeamAssignments;
import candour.chronology.agencychronology.AgencyChronologyDecider;
import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.agencychronology.ReopeningDecider;
import candour.chronology.chase.ChaseDecider;
import candour.chronology.chase.ChaseRule;
import candour.chronology.child.Children;
import candour.chronology.context.ContextDecider;
import candour.chronology.context.ContextRule;
import candour.chronology.contradiction.ContradictionDecider;
import candour.chronology.contradiction.ContradictionRule;
import candour.chronology.entry.EntryDecider;
import candour.chronology.familyaccount.FamilyAccountDecider;
import candour.chronology.familyaccount.FamilyAccountRule;
import candour.chronology.gap.GapDecider;
import candour.chronology.gap.GapRule;
import candour.chronology.glossary.GlossaryDecider;
import candour.chronology.glossary.GlossaryRule;
import candour.chronology.imports.WatchOverUnfinishedImports;
import candour.chronology.imports.WhenImportAbandonedThenLetFileGo;
import candour.chronology.inbox.FamilyTold;
import candour.chronology.inbox.ReviewTold;
import candour.chronology.inbox.SubjectsTold;
import candour.chronology.inbox.TeamTold;
import candour.chronology.keydocument.KeyDocumentDecider;
import candour.chronology.keydocument.KeyDocumentRule;
import candour.chronology.mapping.MappingDecider;
import candour.chronology.merged.MergeRule;
import candour.chronology.merged.MergedDecider;
import candour.chronology.minimisation.MinimisationDecider;
import candour.chronology.minimisation.MinimisationRule;
import candour.chronology.namematch.NameMatchDecider;
import candour.chronology.namematch.NameMatchRule;
import candour.chronology.nearduplicate.DismissalDecider;
import candour.chronology.nearduplicate.NearDuplicateRule;
import candour.chronology.nocontact.NoContactDecider;
import candour.chronology.nocontact.NoContactRule;
import candour.chronology.paper.PaperDecider;
import candour.chronology.paper.PaperRule;
import candour.chronology.publish.ChronologyPublisher;
import candour.chronology.publish.FollowUpPublisher;
import candour.chronology.pushclient.PushClientDecider;
import candour.chronology.pushclient.PushClientRule;
import candour.chronology.pushed.PushDecider;
import candour.chronology.pushed.PushRule;
import candour.chronology.pushed.document.Filing;
import candour.chronology.pushed.document.WhenPushMatchedThenFileItsRecords;
import candour.chronology.pushed.document.WhenPushReceivedThenMatchIt;
import candour.chronology.pushed.document.WhenPushWithdrawnThenWithdrawItsRecords;
import candour.chronology.pushedrecord.PushedRecordDecider;
import candour.chronology.pushedrecord.PushedRecordRule;
import candour.chronology.question.QuestionDecider;
import candour.chronology.question.QuestionRule;
import candour.chronology.read.KeptFileRow;
import candour.chronology.sameevent.SameEventDecider;
import candour.chronology.sameevent.SameEventRule;
import candour.chronology.scope.ScopeDecider;
import candour.chronology.scope.ScopeRule;
import candour.chronology.statedorder.StatedOrderDecider;
import candour.chronology.statedorder.StatedOrderRule;
import candour.chronology.statement.StatementDecider;
import candour.chronology.statement.StatementRule;
import candour.chronology.subject.SubjectIdentifierDecider;
import candour.chronology.subject.SubjectIdentifierRule;
import candour.chronology.sufficiency.SufficiencyDecider;
import candour.chronology.sufficiency.SufficiencyRule;
import candour.chronology.tag.TagDecider;
import candour.chronology.tag.TagRule;
import candour.chronology.team.Team;
import candour.chronology.upload.UploadDecider;
import candour.chronology.upload.UploadRule;
import candour.chronology.verification.VerificationDecider;
import candour.chronology.verification.VerificationRule;
import candour.platform.closure.AskedBy;
import candour.platform.closure.ClosureParts;
import candour.platform.sealed.ChunkStore;
import candour.platform.sealed.KeyCustodian;
import candour.platform.sealed.StoredFiles;
import candour.platform.sealed.shredding.KeyCustodyParts;
import candour.platform.service.ServiceDefinition;
import candour.platform.service.WatchForOrphanedFiles;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The chronology service's composition root: all that the platform needs to know of it. */
public class Chronology {

    @Produces
    @Singleton
    ServiceDefinition definition(ChunkStore chunks, StoredFiles files, KeyCustodian vault, Filing filing) {
        return KeyCustodyParts.following(
                ClosureParts.answering(
                                chronologies(new WhenImportAbandonedThenLetFileGo(chunks), filing),
                                new ChronologyBlockers(),
                                new AskedBy(
                                        "candour.review.v1",
                                        "ReviewClosureRequested",
                                        List.of("ReviewClosureWithdrawn", "ReviewClosed")))
                        .watches(new WatchForOrphanedFiles(
                                files, (file, views) -> views.find(KEPT_FILES, file.toString(), null)
                                        .map(KeptFileRow::wanted)
                                        .or(() -> views.find(PUSH_FILES, file.toString(), null)
                                                .map(_ -> true)))),
                vault,
                "candour.review.v1");
    }

    private static ServiceDefinition chronologies(WhenImportAbandonedThenLetFileGo lettingGo, Filing filing) {
        var service = ServiceDefinition.of(new ChronologyLog(), "candour.chronology.v1")
                .learns(ReviewTold.ABOUT_REVIEWS)
                .learns(TeamTold.ABOUT_PEOPLE)
                .learns(SubjectsTold.ABOUT_SUBJECTS)
                .learns(FamilyTold.ABOUT_CONSENT)
                .allows(Matrix.ROWS, TeamAssignments::new);
        return pushed(
                worked(followedUp(
                        saidOfEntries(merged(preparedByAgencies(service).follows(lettingGo))))),
                filing);
    }

    private static ServiceDefinition preparedByAgencies(ServiceDefinition service) {
        return service.decides(
                        ScopeDecider.SCOPE,
                        Team.TEAM,
                        AgencyChronologyDecider.AGENCY_CHRONOLOGY,
                        ReopeningDecider.REOPENING,
                        EntryDecider.ENTRY,
                        UploadDecider.UPLOAD,
                        MappingDecider.MAPPINGS,
                        FamilyAccountDecider.FAMILY_ACCOUNTS)
                .follows(new WhenPeriodGrewThenAgenciesAreAskedAgain())
                .watches(new WatchOverUnfinishedImports())
                .publishes(ChronologyPublisher::agencyChronology, ChronologyPublisher::entry)
                .rules(ScopeRule.values(), ChronologyRule.values(), UploadRule.values(), FamilyAccountRule.values());
    }

    private static ServiceDefinition merged(ServiceDefinition service) {
        return service.decides(MergedDecider.MERGED, PaperDecider.PAPERS)
                .publishes(ChronologyPublisher::merged)
                .rules(MergeRule.values(), PaperRule.values());
    }

    private static ServiceDefinition saidOfEntries(ServiceDefinition service) {
        return service.decides(
                        SameEventDecider.SAME_EVENT,
                        ContradictionDecider.CONTRADICTION,
                        VerificationDecider.VERIFICATION,
                        QuestionDecider.QUESTION,
                        MinimisationDecider.MINIMISATION,
                        StatementDecider.STATEMENT,
                        StatedOrderDecider.STATED_ORDER)
                .publishes(ChronologyPublisher::contradiction)
                .rules(
                        SameEventRule.values(),
                        ContradictionRule.values(),
                        VerificationRule.values(),
                        QuestionRule.values(),
                        MinimisationRule.values(),
                        StatementRule.values(),
                        StatedOrderRule.values());
    }

    private static ServiceDefinition followedUp(ServiceDefinition service) {
        return service.decides(
                        GapDecider.GAP,
                        ContextDecider.CONTEXT,
                        KeyDocumentDecider.KEY_DOCUMENT,
                        ChaseDecider.CHASE,
                        SufficiencyDecider.SUFFICIENCY)
                .follows(new WhenChronologyChangesThenSufficiencyIsOvertaken())
                .watches(new WatchForLateRequests())
                .publishes(FollowUpPublisher::gap, FollowUpPublisher::chase, FollowUpPublisher::sufficiency)
                .rules(
                        GapRule.values(),
                        ContextRule.values(),
                        KeyDocumentRule.values(),
                        ChaseRule.values(),
                        SufficiencyRule.values());
    }

    /** What the Review Team works on the merged chronology with. */
    private static ServiceDefinition worked(ServiceDefinition service) {
        return service.decides(
                        Children.CHILDREN,
                        GlossaryDecider.GLOSSARY,
                        TagDecider.TAG,
                        DismissalDecider.DISMISSAL,
                        NoContactDecider.NO_CONTACT,
                        NameMatchDecider.NAME_MATCH)
                .rules(
                        GlossaryRule.values(),
                        TagRule.values(),
                        NearDuplicateRule.values(),
                        NoContactRule.values(),
                        NameMatchRule.values());
    }

    private static ServiceDefinition pushed(ServiceDefinition service, Filing filing) {
        return service.decides(
                        PushClientDecider.PUSH_CLIENT,
                        SubjectIdentifierDecider.SUBJECT_IDENTIFIER,
                        PushDecider.PUSH,
                        PushedRecordDecider.PUSHED_RECORD)
                .follows(
                        new WhenPushReceivedThenMatchIt(filing),
                        new WhenPushMatchedThenFileItsRecords(filing),
                        new WhenPushWithdrawnThenWithdrawItsRecords(filing))
                .rules(
                        PushClientRule.values(),
                        SubjectIdentifierRule.values(),
                        PushRule.values(),
                        PushedRecordRule.values());
    }
}

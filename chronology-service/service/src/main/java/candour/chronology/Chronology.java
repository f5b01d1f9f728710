package candour.chronology;

import static candour.chronology.read.KeptFileRow.KEPT_FILES;

import candour.chronology.access.Matrix;
import candour.chronology.access.TeamAssignments;
import candour.chronology.agencychronology.AgencyChronologyDecider;
import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.entry.EntryDecider;
import candour.chronology.familyaccount.FamilyAccountDecider;
import candour.chronology.familyaccount.FamilyAccountRule;
import candour.chronology.imports.WatchOverUnfinishedImports;
import candour.chronology.imports.WhenImportAbandonedThenLetFileGo;
import candour.chronology.inbox.FamilyTold;
import candour.chronology.inbox.ReviewTold;
import candour.chronology.inbox.TeamTold;
import candour.chronology.merged.MergeRule;
import candour.chronology.merged.MergedDecider;
import candour.chronology.paper.PaperDecider;
import candour.chronology.paper.PaperRule;
import candour.chronology.publish.ChronologyPublisher;
import candour.chronology.read.KeptFileRow;
import candour.chronology.scope.ScopeDecider;
import candour.chronology.team.Team;
import candour.chronology.upload.UploadDecider;
import candour.chronology.upload.UploadRule;
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
    ServiceDefinition definition(ChunkStore chunks, StoredFiles files, KeyCustodian vault) {
        return KeyCustodyParts.following(
                ClosureParts.answering(
                                chronologies(new WhenImportAbandonedThenLetFileGo(chunks)),
                                new ChronologyBlockers(),
                                new AskedBy(
                                        "candour.review.v1",
                                        "ReviewClosureRequested",
                                        List.of("ReviewClosureWithdrawn", "ReviewClosed")))
                        .watches(new WatchForOrphanedFiles(
                                files, (file, views) -> views.find(KEPT_FILES, file.toString(), null)
                                        .map(KeptFileRow::wanted))),
                vault,
                "candour.review.v1");
    }

    private static ServiceDefinition chronologies(WhenImportAbandonedThenLetFileGo lettingGo) {
        return ServiceDefinition.of(new ChronologyLog(), "candour.chronology.v1")
                .decides(
                        ScopeDecider.SCOPE,
                        Team.TEAM,
                        AgencyChronologyDecider.AGENCY_CHRONOLOGY,
                        EntryDecider.ENTRY,
                        UploadDecider.UPLOAD,
                        MergedDecider.MERGED,
                        PaperDecider.PAPERS,
                        FamilyAccountDecider.FAMILY_ACCOUNTS)
                .follows(lettingGo)
                .watches(new WatchOverUnfinishedImports())
                .publishes(
                        ChronologyPublisher::agencyChronology, ChronologyPublisher::entry, ChronologyPublisher::merged)
                .learns(ReviewTold.ABOUT_REVIEWS)
                .learns(TeamTold.ABOUT_PEOPLE)
                .learns(FamilyTold.ABOUT_CONSENT)
                .allows(Matrix.ROWS, TeamAssignments::new)
                .rules(
                        ChronologyRule.values(),
                        MergeRule.values(),
                        UploadRule.values(),
                        PaperRule.values(),
                        FamilyAccountRule.values());
    }
}

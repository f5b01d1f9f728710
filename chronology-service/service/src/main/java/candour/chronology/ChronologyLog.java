package candour.chronology;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.entry.Entry;
import candour.chronology.familyaccount.FamilyAccounts;
import candour.chronology.merged.MergedChronology;
import candour.chronology.paper.Papers;
import candour.chronology.read.AccountRow;
import candour.chronology.read.AgencyRow;
import candour.chronology.read.EntryRow;
import candour.chronology.read.FamilyAccountRow;
import candour.chronology.read.ImportRow;
import candour.chronology.read.KeptFileRow;
import candour.chronology.read.MergeRow;
import candour.chronology.read.PaperRow;
import candour.chronology.read.PauseRow;
import candour.chronology.read.RoleRow;
import candour.chronology.read.ScopeRow;
import candour.chronology.read.UnfinishedRow;
import candour.chronology.scope.Scope;
import candour.chronology.team.Team;
import candour.chronology.upload.Upload;
import candour.platform.closure.OpenQuestions;
import candour.platform.service.ServiceLog;
import java.util.List;

/** The log of chronology-service: what it holds, and what is read from it. */
public final class ChronologyLog extends ServiceLog {

    /** Found by an auditor's jar as well as by the service. */
    public ChronologyLog() {
        super(
                "chronology",
                List.of(
                        Scope.FOLD,
                        Team.FOLD,
                        AgencyChronology.FOLD,
                        Entry.FOLD,
                        Upload.FOLD,
                        MergedChronology.FOLD,
                        Papers.FOLD,
                        FamilyAccounts.FOLD),
                List.of(
                        RoleRow.ROLES,
                        ScopeRow.SCOPES,
                        AgencyRow.AGENCIES,
                        EntryRow.ENTRIES,
                        AccountRow.ACCOUNTS,
                        ImportRow.IMPORTS,
                        UnfinishedRow.UNFINISHED,
                        KeptFileRow.KEPT_FILES,
                        MergeRow.MERGES,
                        OpenQuestions.QUESTIONS,
                        PaperRow.PAPERS,
                        PauseRow.PAUSES,
                        FamilyAccountRow.FAMILY_ACCOUNTS));
    }
}

package candour.chronology;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.chase.Chase;
import candour.chronology.context.ContextItem;
import candour.chronology.entry.Entry;
import candour.chronology.gap.Gaps;
import candour.chronology.keydocument.KeyDocument;
import candour.chronology.merged.MergedChronology;
import candour.chronology.read.AccountRow;
import candour.chronology.read.AgencyRow;
import candour.chronology.read.ClockRow;
import candour.chronology.read.ContextRow;
import candour.chronology.read.EarlierSummaryRow;
import candour.chronology.read.EntryRow;
import candour.chronology.read.GapRow;
import candour.chronology.read.ImportRow;
import candour.chronology.read.KeptFileRow;
import candour.chronology.read.KeyDocumentRow;
import candour.chronology.read.MergeRow;
import candour.chronology.read.PeriodRow;
import candour.chronology.read.RequestRow;
import candour.chronology.read.RoleRow;
import candour.chronology.read.ScopeRow;
import candour.chronology.read.SufficiencyRow;
import candour.chronology.read.UnfinishedRow;
import candour.chronology.read.WatchedRequest;
import candour.chronology.scope.Scope;
import candour.chronology.sufficiency.Sufficiency;
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
                        Gaps.FOLD,
                        ContextItem.FOLD,
                        KeyDocument.FOLD,
                        Chase.FOLD,
                        Sufficiency.FOLD),
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
                        ClockRow.CLOCKS,
                        PeriodRow.PERIODS,
                        EarlierSummaryRow.EARLIER_SUMMARIES,
                        RequestRow.REQUESTS,
                        WatchedRequest.WATCHED_REQUESTS,
                        KeyDocumentRow.KEY_DOCUMENTS,
                        GapRow.GAPS,
                        ContextRow.CONTEXT_ITEMS,
                        SufficiencyRow.SUFFICIENCY));
    }
}

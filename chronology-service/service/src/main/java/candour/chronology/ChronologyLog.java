package candour.chronology;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.chase.Chase;
import candour.chronology.child.Children;
import candour.chronology.context.ContextItem;
import candour.chronology.contradiction.Contradiction;
import candour.chronology.entry.Entry;
import candour.chronology.familyaccount.FamilyAccounts;
import candour.chronology.gap.Gaps;
import candour.chronology.glossary.Term;
import candour.chronology.keydocument.KeyDocument;
import candour.chronology.mapping.Mappings;
import candour.chronology.merged.MergedChronology;
import candour.chronology.minimisation.Minimisation;
import candour.chronology.namematch.NameMatch;
import candour.chronology.nearduplicate.Dismissal;
import candour.chronology.nocontact.NoContact;
import candour.chronology.paper.Papers;
import candour.chronology.pushclient.PushClient;
import candour.chronology.pushed.Push;
import candour.chronology.pushedrecord.PushedRecord;
import candour.chronology.question.Question;
import candour.chronology.read.AccountRow;
import candour.chronology.read.AgencyRow;
import candour.chronology.read.ChildRow;
import candour.chronology.read.ChoiceRow;
import candour.chronology.read.ClockRow;
import candour.chronology.read.ContextRow;
import candour.chronology.read.ContradictionRow;
import candour.chronology.read.DismissalRow;
import candour.chronology.read.EarlierSummaryRow;
import candour.chronology.read.EntryMarksRow;
import candour.chronology.read.EntryRow;
import candour.chronology.read.FamilyAccountRow;
import candour.chronology.read.GapRow;
import candour.chronology.read.ImportRow;
import candour.chronology.read.KeptFileRow;
import candour.chronology.read.KeyDocumentRow;
import candour.chronology.read.MappingRow;
import candour.chronology.read.MergeRow;
import candour.chronology.read.MinimisationRow;
import candour.chronology.read.NameMatchRow;
import candour.chronology.read.NoContactRow;
import candour.chronology.read.PaperRow;
import candour.chronology.read.PauseRow;
import candour.chronology.read.PeriodRow;
import candour.chronology.read.PushClientRow;
import candour.chronology.read.PushFileRow;
import candour.chronology.read.PushRow;
import candour.chronology.read.PushedRecordRow;
import candour.chronology.read.QuestionRow;
import candour.chronology.read.RequestReferenceRow;
import candour.chronology.read.RequestRow;
import candour.chronology.read.RoleRow;
import candour.chronology.read.SameEventRow;
import candour.chronology.read.ScopeRow;
import candour.chronology.read.StatedOrderRow;
import candour.chronology.read.StatementRow;
import candour.chronology.read.SubjectIdentifierRow;
import candour.chronology.read.SufficiencyRow;
import candour.chronology.read.TagRow;
import candour.chronology.read.TermRow;
import candour.chronology.read.UnfinishedRow;
import candour.chronology.read.VerificationRow;
import candour.chronology.read.WatchedRequest;
import candour.chronology.sameevent.SameEvent;
import candour.chronology.scope.Scope;
import candour.chronology.statedorder.StatedOrders;
import candour.chronology.statement.Statement;
import candour.chronology.subject.SubjectIdentifier;
import candour.chronology.sufficiency.Sufficiency;
import candour.chronology.tag.Tags;
import candour.chronology.team.Team;
import candour.chronology.upload.Upload;
import candour.chronology.verification.Verification;
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
                        Mappings.FOLD,
                        SameEvent.FOLD,
                        Contradiction.FOLD,
                        Verification.FOLD,
                        Question.FOLD,
                        Minimisation.FOLD,
                        Statement.FOLD,
                        StatedOrders.FOLD,
                        // the working view
                        Children.FOLD,
                        Term.FOLD,
                        Tags.FOLD,
                        Dismissal.FOLD,
                        NoContact.FOLD,
                        NameMatch.FOLD,
                        PushClient.FOLD,
                        SubjectIdentifier.FOLD,
                        Push.FOLD,
                        PushedRecord.FOLD,
                        Gaps.FOLD,
                        ContextItem.FOLD,
                        KeyDocument.FOLD,
                        Chase.FOLD,
                        Sufficiency.FOLD,
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
                        ChoiceRow.CHOICES,
                        MappingRow.MAPPINGS,
                        SameEventRow.SAME_EVENTS,
                        ContradictionRow.CONTRADICTIONS,
                        VerificationRow.VERIFICATIONS,
                        QuestionRow.CHRONOLOGY_QUESTIONS,
                        MinimisationRow.MINIMISATIONS,
                        StatementRow.STATEMENTS,
                        StatedOrderRow.STATED_ORDERS,
                        EntryMarksRow.MARKS,
                        // the working view
                        ChildRow.CHILDREN,
                        TermRow.TERMS,
                        TagRow.TAGS,
                        DismissalRow.DISMISSALS,
                        NoContactRow.NO_CONTACTS,
                        NameMatchRow.NAME_MATCHES,
                        PushClientRow.PUSH_CLIENTS,
                        SubjectIdentifierRow.SUBJECT_IDENTIFIERS,
                        RequestReferenceRow.REQUEST_REFERENCES,
                        PushRow.PUSHES,
                        PushFileRow.PUSH_FILES,
                        PushedRecordRow.PUSHED_RECORDS,
                        ClockRow.CLOCKS,
                        PeriodRow.PERIODS,
                        EarlierSummaryRow.EARLIER_SUMMARIES,
                        RequestRow.REQUESTS,
                        WatchedRequest.WATCHED_REQUESTS,
                        KeyDocumentRow.KEY_DOCUMENTS,
                        GapRow.GAPS,
                        ContextRow.CONTEXT_ITEMS,
                        SufficiencyRow.SUFFICIENCY,
                        PaperRow.PAPERS,
                        PauseRow.PAUSES,
                        FamilyAccountRow.FAMILY_ACCOUNTS));
    }
}

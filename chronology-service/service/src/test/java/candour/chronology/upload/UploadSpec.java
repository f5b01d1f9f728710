package candour.chronology.upload;

import static candour.chronology.upload.UploadDecider.UPLOAD;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.imports.preview.ChosenColumns;
import candour.chronology.imports.preview.Column;
import candour.chronology.imports.preview.ColumnAt;
import candour.chronology.imports.preview.Columns;
import candour.chronology.mapping.MappingEvent.MappingConfirmed;
import candour.chronology.merged.MergeInput;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.chronology.time.EventTime;
import candour.chronology.upload.UploadCommand.AbandonImport;
import candour.chronology.upload.UploadCommand.AddBatch;
import candour.chronology.upload.UploadCommand.BeginImport;
import candour.chronology.upload.UploadCommand.ChooseColumns;
import candour.chronology.upload.UploadCommand.CommitImport;
import candour.chronology.upload.UploadCommand.ReceiveFile;
import candour.chronology.upload.UploadCommand.Row;
import candour.chronology.upload.UploadEvent.BatchAdded;
import candour.chronology.upload.UploadEvent.Cause;
import candour.chronology.upload.UploadEvent.ColumnsChosen;
import candour.chronology.upload.UploadEvent.FileReceived;
import candour.chronology.upload.UploadEvent.ImportAbandoned;
import candour.chronology.upload.UploadEvent.ImportBegun;
import candour.chronology.upload.UploadEvent.ImportCommitted;
import candour.platform.access.Code;
import candour.platform.sealed.SealedFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-074, R28: a file counts for nothing until it is committed, and then at once")
class UploadSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID IMPORT = new UUID(7, 3);
    static final UUID RUN = new UUID(7, 4);
    static final Code POLICE = new Code("ORG-POLICE");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final Code SHAPE = new Code("5a");
    static final ColumnAt DATE = new ColumnAt(1, Column.DATE);
    static final ColumnAt EVENT = new ColumnAt(2, Column.EVENT);
    static final Instant WEEK_ON = Instant.parse("2026-05-11T12:00:00Z");
    static final SealedFile FILE = new SealedFile(new UUID(7, 5), "chronology-file", "spec", List.of(), 1, 10, "00");

    static final ChronologyRequested requested = new ChronologyRequested(REVIEW, POLICE, null, null, MAY, MAY);
    static final ChronologySubmitted submitted = new ChronologySubmitted(REVIEW, POLICE, 1, 40, MAY);
    static final FileReceived received =
            new FileReceived(IMPORT, REVIEW, POLICE, new Code("ab"), FILE, null, null, new Code("pete"), MAY, WEEK_ON);
    static final ImportBegun begun = new ImportBegun(IMPORT, RUN, 1, 0, MAY);
    static final BatchAdded batch = new BatchAdded(IMPORT, RUN, 1, 1);
    static final ImportCommitted committed = new ImportCommitted(IMPORT, REVIEW, POLICE, RUN, 1, 0, MAY);

    @Test
    void a_file_is_taken_from_an_agency_that_was_asked() {
        given(UPLOAD, requested).when(receive()).then(received);
        given(UPLOAD).when(receive()).refused(ChronologyRule.CHRONOLOGY_WAS_NOT_REQUESTED);
    }

    @Test
    void the_same_file_twice_is_one_import() {
        given(UPLOAD, requested, received).when(receive()).satisfying(decided -> {
            assertThat(decided.events()).isEmpty();
            assertThat(decided.warnings()).containsExactly(UploadRule.FILE_WAITS_ALREADY);
        });
        given(UPLOAD, requested, received, begun, batch, committed)
                .when(receive())
                .satisfying(decided -> {
                    assertThat(decided.events()).isEmpty();
                    assertThat(decided.warnings()).containsExactly(UploadRule.FILE_WAS_IMPORTED_BEFORE);
                });
    }

    @Test
    void a_file_that_was_given_up_may_come_again() {
        given(UPLOAD, requested, received, abandoned()).when(receive()).then(received);
    }

    @Test
    void it_begins_once() {
        given(UPLOAD, requested, received).when(begin(false)).then(begun);
        given(UPLOAD, requested, received, begun).when(begin(false)).refused(UploadRule.FILE_IS_BEING_IMPORTED);
        given(UPLOAD, requested, received, begun, batch, committed)
                .when(begin(false))
                .staysQuiet();
        given(UPLOAD, requested).when(begin(false)).refused(UploadRule.FILE_IS_NOT_KNOWN);
        given(UPLOAD, requested, received, abandoned()).when(begin(false)).refused(UploadRule.FILE_WAS_GIVEN_UP);
    }

    @Test
    void its_columns_can_be_chosen_until_it_is_brought_in() {
        given(UPLOAD, requested, received).when(choose(true, DATE, EVENT)).then(chosen(true));
        given(UPLOAD, requested, received, chosen(true))
                .when(choose(false, DATE, EVENT))
                .then(chosen(false));
        given(UPLOAD, requested, received, begun)
                .when(choose(true, DATE, EVENT))
                .refused(UploadRule.FILE_IS_BEING_IMPORTED);
        given(UPLOAD, requested, received, begun, batch, committed)
                .when(choose(true, DATE, EVENT))
                .refused(UploadRule.FILE_IS_IMPORTED);
        given(UPLOAD, requested, received, abandoned())
                .when(choose(true, DATE, EVENT))
                .refused(UploadRule.FILE_WAS_GIVEN_UP);
        given(UPLOAD, requested).when(choose(true, DATE, EVENT)).refused(UploadRule.FILE_IS_NOT_KNOWN);
    }

    @Test
    void columns_need_a_day_and_what_happened_each_without_doubt() {
        given(UPLOAD, requested, received).when(choose(true, DATE)).refused(UploadRule.COLUMNS_NEED_DATE_AND_EVENT);
        given(UPLOAD, requested, received).when(choose(true, EVENT)).refused(UploadRule.COLUMNS_NEED_DATE_AND_EVENT);
        given(UPLOAD, requested, received)
                .when(choose(true, DATE, EVENT, new ColumnAt(3, Column.DATE)))
                .refused(UploadRule.COLUMN_HOLDS_ONE_THING);
        given(UPLOAD, requested, received)
                .when(choose(true, DATE, EVENT, new ColumnAt(2, Column.ACTION)))
                .refused(UploadRule.COLUMN_HOLDS_ONE_THING);
        var two = new ColumnAt(3, Column.EVENT);
        given(UPLOAD, requested, received).when(choose(true, DATE, EVENT, two)).then(chosen(true, DATE, EVENT, two));
    }

    @Test
    void rows_read_before_the_columns_were_chosen_anew_are_not_stored() {
        given(UPLOAD, requested, received, chosen(true))
                .when(begin(false))
                .refused(UploadRule.COLUMNS_WERE_CHOSEN_ANEW);
        given(UPLOAD, requested, received, chosen(true))
                .when(new BeginImport(IMPORT, REVIEW, POLICE, RUN, 1, 1, 0, false, MAY))
                .then(begun);
    }

    @Test
    void with_the_commit_they_are_remembered_once_if_that_was_wished() {
        var confirmed = new MappingConfirmed(POLICE, SHAPE, columns(DATE, EVENT), IMPORT, MAY);
        given(UPLOAD, requested, received, chosen(true), begun, batch)
                .when(commit(false))
                .then(committed, confirmed);
        given(UPLOAD, requested, received, chosen(true), begun, batch, confirmed)
                .when(commit(false))
                .then(committed);
        given(UPLOAD, requested, received, chosen(true), chosen(false), begun, batch)
                .when(commit(false))
                .then(committed);
    }

    @Test
    void after_the_hand_in_it_needs_a_reason() {
        given(UPLOAD, requested, received, submitted)
                .when(begin(false))
                .refused(ChronologyRule.CORRECTION_NEEDS_A_REASON);
        given(UPLOAD, requested, received, submitted).when(begin(true)).then(begun);
        given(UPLOAD, requested, received, begun, batch, submitted)
                .when(commit(false))
                .refused(ChronologyRule.CORRECTION_NEEDS_A_REASON);
    }

    @Test
    void entries_come_under_their_run_and_a_repeated_batch_adds_none() {
        var row = new Row(new UUID(7, 9), 12, EventTime.undated(), sealed("account"), null);
        var add = new AddBatch(IMPORT, REVIEW, POLICE, RUN, 1, List.of(row), MAY);
        var entry = new EntryAdded(
                new UUID(7, 9), REVIEW, POLICE, 12, EventTime.undated(), sealed("account"), RUN, null, MAY);
        given(UPLOAD, requested, received, begun).when(add).satisfying(decided -> assertThat(decided.events())
                .containsExactly(batch, entry));
        given(UPLOAD, requested, received, begun, batch).when(add).staysQuiet();
        given(UPLOAD, requested, received, begun, abandonedRun()).when(add).refused(UploadRule.IMPORT_IS_NOT_RUNNING);
    }

    @Test
    void the_commit_makes_them_count() {
        given(UPLOAD, requested, received, begun, batch).when(commit(false)).then(committed);
        given(UPLOAD, requested, received, begun, batch, committed)
                .when(commit(false))
                .staysQuiet();
        given(UPLOAD, requested, received).when(commit(false)).refused(UploadRule.IMPORT_IS_NOT_RUNNING);
    }

    @Test
    void after_a_merge_the_commit_makes_it_stale() {
        var merged = new ChronologyMerged(
                REVIEW, 3, List.of(new MergeInput(POLICE, 1)), List.of(), new Code("abc"), 40, 0, 100, MAY);
        given(UPLOAD, requested, received, begun, batch, submitted, merged)
                .when(commit(true))
                .then(
                        committed,
                        new ChronologyCorrected(REVIEW, POLICE, 2, Change.FILE_IMPORTED, IMPORT, MAY),
                        new MergeBecameStale(REVIEW, 3, POLICE, Change.FILE_IMPORTED, IMPORT, MAY));
    }

    @Test
    void it_can_be_given_up_until_it_is_committed() {
        given(UPLOAD, requested, received).when(abandon()).then(abandoned());
        given(UPLOAD, requested, received, begun).when(abandon()).then(abandonedRun());
        given(UPLOAD, requested, received, abandoned()).when(abandon()).staysQuiet();
        given(UPLOAD, requested, received, begun, batch, committed)
                .when(abandon())
                .refused(UploadRule.FILE_IS_IMPORTED);
        given(UPLOAD, requested).when(abandon()).refused(UploadRule.FILE_IS_NOT_KNOWN);
    }

    private static ReceiveFile receive() {
        return new ReceiveFile(
                IMPORT, REVIEW, POLICE, new Code("ab"), FILE, null, null, new Code("pete"), MAY, WEEK_ON);
    }

    private static BeginImport begin(boolean reason) {
        return new BeginImport(IMPORT, REVIEW, POLICE, RUN, 0, 1, 0, reason, MAY);
    }

    private static ChooseColumns choose(boolean remember, ColumnAt... at) {
        return new ChooseColumns(IMPORT, REVIEW, POLICE, tables(at), remember, null, MAY);
    }

    private static ColumnsChosen chosen(boolean remember, ColumnAt... at) {
        return new ColumnsChosen(
                IMPORT, tables(at.length == 0 ? new ColumnAt[] {DATE, EVENT} : at), remember, null, MAY);
    }

    private static List<ChosenTable> tables(ColumnAt... at) {
        return List.of(new ChosenTable(new ChosenColumns(1, 2, columns(at)), SHAPE));
    }

    private static Columns columns(ColumnAt... at) {
        return new Columns(List.of(at), null);
    }

    private static CommitImport commit(boolean reason) {
        return new CommitImport(IMPORT, REVIEW, POLICE, RUN, 0, reason, MAY);
    }

    private static AbandonImport abandon() {
        return new AbandonImport(IMPORT, REVIEW, POLICE, Cause.BY_ITS_OWNER, MAY);
    }

    private static ImportAbandoned abandoned() {
        return new ImportAbandoned(IMPORT, null, FILE.id(), Cause.BY_ITS_OWNER, MAY);
    }

    private static ImportAbandoned abandonedRun() {
        return new ImportAbandoned(IMPORT, RUN, FILE.id(), Cause.BY_ITS_OWNER, MAY);
    }
}

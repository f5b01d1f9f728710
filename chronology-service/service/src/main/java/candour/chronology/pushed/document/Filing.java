package candour.chronology.pushed.document;

import candour.chronology.agencychronology.RequestReference;
import candour.chronology.imports.Account;
import candour.chronology.pushed.Push;
import candour.chronology.pushed.PushCommand.LeaveUnmatched;
import candour.chronology.pushed.PushCommand.MatchPush;
import candour.chronology.pushed.PushEvent.PushMatched;
import candour.chronology.pushed.PushEvent.PushReceived;
import candour.chronology.pushed.PushEvent.PushWithdrawn;
import candour.chronology.pushedrecord.RecordCommand.FileRecord;
import candour.chronology.pushedrecord.RecordCommand.WithdrawRecord;
import candour.chronology.pushedrecord.SourceRecord;
import candour.chronology.pushedrecord.WaitingReason;
import candour.chronology.read.PushRow;
import candour.chronology.read.PushedRecordRow;
import candour.chronology.read.RequestReferenceRow;
import candour.chronology.read.SubjectIdentifierRow;
import candour.platform.access.Code;
import candour.platform.command.Ids;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.Sealing;
import candour.platform.view.ReadModel;
import candour.platform.view.Views;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What becomes of a push after its receipt was given, so that the receipt's time and words cannot depend on it (R27). */
@Singleton
public class Filing {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<ReadModel<?>> NEEDED = List.of(
            PushRow.PUSHES,
            RequestReferenceRow.REQUEST_REFERENCES,
            SubjectIdentifierRow.SUBJECT_IDENTIFIERS,
            PushedRecordRow.PUSHED_RECORDS);

    private static final String REASON = "chronology-reason";
    private static final String ENTERED_IN_ERROR = "The source system says that this record was entered in error.";
    private static final String TAKEN_BACK = "The source system took back the push that this record came with.";
    private static final String HELD = "The source system sent the record again, and it must be held.";

    private final PushedBody bodies;
    private final Fingerprints fingerprints;
    private final Sealing sealing;
    private final Provider<Views> views;

    Filing(PushedBody bodies, Fingerprints fingerprints, Sealing sealing, Provider<Views> views) {
        this.bodies = bodies;
        this.fingerprints = fingerprints;
        this.sealing = sealing;
        this.views = views;
    }

    /** Which request it answers: one made to its sender's own agency, or none. */
    List<Object> match(PushReceived push, LocalDate on) {
        caughtUp(push.receiptId());
        Optional<RequestReferenceRow> request = views.get()
                .find(RequestReferenceRow.REQUEST_REFERENCES, push.request().toString(), null)
                .filter(row -> row.agency().equals(push.agency()));
        return List.of(
                request.isPresent()
                        ? new MatchPush(push.receiptId(), request.get().reviewId(), push.agency(), on)
                        : new LeaveUnmatched(push.receiptId(), on));
    }

    /** Its records, one by one. */
    List<Object> file(PushMatched matched, LocalDate on) {
        caughtUp(matched.receiptId());
        PushRow push = push(matched.receiptId());
        var subjects = views.get()
                .all(
                        SubjectIdentifierRow.SUBJECT_IDENTIFIERS,
                        matched.reviewId().toString(),
                        null);
        List<SourceRecord> records = bodies.records(push);
        List<Object> commands = new ArrayList<>();
        for (int place = 0; place < records.size(); place++) {
            SourceRecord record = records.get(place);
            UUID recordId = recordId(matched.reviewId(), matched.agency(), push.account(), record);
            commands.add(
                    record.enteredInError()
                            ? withdraw(
                                    recordId, matched.reviewId(), matched.agency(), push, place, ENTERED_IN_ERROR, on)
                            : file(recordId, matched, record, place, subjects, on));
        }
        return commands;
    }

    /** What was last taken from it, taken back. */
    List<Object> withdraw(PushWithdrawn withdrawn, LocalDate on) {
        caughtUp(withdrawn.receiptId());
        PushRow push = push(withdrawn.receiptId());
        UUID reviewId = push.reviewId();
        if (reviewId == null) return List.of();
        List<SourceRecord> records = bodies.records(push);
        List<Object> commands = new ArrayList<>();
        for (int place = 0; place < records.size(); place++) {
            UUID recordId = recordId(reviewId, push.agency(), push.account(), records.get(place));
            if (row(recordId)
                    .filter(row -> push.receiptId().equals(row.receiptId()))
                    .isPresent())
                commands.add(withdraw(recordId, reviewId, push.agency(), push, place, TAKEN_BACK, on));
        }
        return commands;
    }

    private FileRecord file(
            UUID recordId,
            PushMatched matched,
            SourceRecord record,
            int place,
            List<SubjectIdentifierRow> subjects,
            LocalDate on) {
        UUID entryId = entryId(recordId);
        boolean known = fingerprints.known(matched.reviewId(), record.numbers(), subjects);
        var written = known && record.held().isEmpty() ? Written.of(record, on.getYear()) : Optional.<Written>empty();
        return new FileRecord(
                recordId,
                matched.reviewId(),
                matched.agency(),
                entryId,
                matched.receiptId(),
                place,
                fingerprints.content(matched.reviewId(), record),
                fingerprints.version(matched.reviewId(), record),
                record.held(),
                known ? null : WaitingReason.NOT_A_SUBJECTS_NUMBER,
                written.map(Written::when).orElse(null),
                written.map(words -> seal(
                                matched.reviewId(),
                                entryId,
                                Account.KIND,
                                words.account().toJson()))
                        .orElse(null),
                record.held().isEmpty() ? null : seal(matched.reviewId(), entryId, REASON, HELD),
                on);
    }

    private WithdrawRecord withdraw(
            UUID recordId, UUID reviewId, Code agency, PushRow push, int place, String why, LocalDate on) {
        UUID entryId = row(recordId).map(PushedRecordRow::entryId).orElse(entryId(recordId));
        return new WithdrawRecord(
                recordId, reviewId, agency, entryId, push.receiptId(), place, seal(reviewId, entryId, REASON, why), on);
    }

    /** One record of one system in one review's request, however often it comes. */
    private static UUID recordId(UUID reviewId, Code agency, Code account, SourceRecord record) {
        return Ids.following(RequestReference.of(reviewId, agency), account.value() + "/" + record.key());
    }

    /** The entry a record makes the first time. */
    public static UUID entryId(UUID recordId) {
        return Ids.following(recordId, "entry");
    }

    private Sealed seal(UUID reviewId, UUID entryId, String kind, String words) {
        return sealing.seal(kind, reviewId.toString(), List.of(entryId.toString()), words);
    }

    private PushRow push(UUID receiptId) {
        return views.get().find(PushRow.PUSHES, receiptId.toString(), null).orElseThrow();
    }

    private Optional<PushedRecordRow> row(UUID recordId) {
        return views.get().find(PushedRecordRow.PUSHED_RECORDS, recordId.toString(), null);
    }

    /** What is decided on is as new as the push. */
    private void caughtUp(UUID receiptId) {
        if (!views.get().await(NEEDED, List.of(Push.FOLD.stream(receiptId)), PATIENCE))
            throw new IllegalStateException("The read models are too far behind to file a push by");
    }
}

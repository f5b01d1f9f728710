package candour.chronology.imports;

import candour.chronology.imports.preview.PreviewRow;
import candour.chronology.read.ImportRow;
import candour.chronology.time.Reading.Understood;
import candour.chronology.upload.UploadCommand.AbandonImport;
import candour.chronology.upload.UploadCommand.AddBatch;
import candour.chronology.upload.UploadCommand.CommitImport;
import candour.chronology.upload.UploadCommand.Row;
import candour.chronology.upload.UploadEvent.Cause;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.decision.Refusal;
import candour.platform.log.Provenance;
import candour.platform.rest.Operations;
import candour.platform.rest.Operations.Progress;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.Sealing;
import candour.platform.sealed.Sealing.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Stores the rows of one file in batches that count for nothing until the last step (R28). Cancelled, refused or cut off, it leaves nothing
 * that anybody sees.
 *
 * @param reason why, when the chronology had been handed in; sealed anew for each entry
 */
record ImportRun(
        Commands commands,
        Sealing sealing,
        ImportRow file,
        UUID runId,
        List<PreviewRow> rows,
        int leftOut,
        @Nullable String reason,
        LocalDate on,
        Provenance who) {
    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    private static final int BATCH = 500;

    /** Called on a thread of its own. Cancelled, refused or failing, it gives the import up before it says so. */
    void run(Progress progress) {
        try {
            progress.phase("STORING", rows.size());
            int batch = 0;
            List<Integer> places = Places.of(rows);
            for (int from = 0; from < rows.size(); from += BATCH) {
                int to = Math.min(rows.size(), from + BATCH);
                List<PreviewRow> some = rows.subList(from, to);
                add(++batch, from, some, places.subList(from, to));
                progress.step(some.size());
            }
            progress.phase("COMMITTING", 1);
            send(new CommitImport(file.importId(), file.reviewId(), file.agency(), runId, leftOut, reason != null, on));
        } catch (Operations.Cancelled cancelled) {
            giveUp(Cause.BY_ITS_OWNER);
            throw cancelled;
        } catch (Refusal refusal) {
            giveUp(Cause.REFUSED);
            throw refusal;
        } catch (RuntimeException e) {
            giveUp(Cause.INTERRUPTED);
            throw e;
        }
    }

    private void add(int batch, int from, List<PreviewRow> some, List<Integer> places) {
        List<UUID> ids = IntStream.range(from, from + some.size())
                .mapToObj(row -> Ids.following(runId, String.valueOf(row)))
                .toList();
        List<Plain> plain = new ArrayList<>();
        String scope = file.reviewId().toString();
        for (int i = 0; i < some.size(); i++) {
            var subject = List.of(ids.get(i).toString());
            plain.add(new Plain(
                    Account.KIND,
                    scope,
                    subject,
                    ImportDesk.account(some.get(i)).toJson()));
            if (reason != null) plain.add(new Plain("chronology-reason", scope, subject, reason));
        }
        List<Sealed> sealed = sealing.sealAll(plain);
        int each = reason == null ? 1 : 2;
        List<Row> stored = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            var when = ((Understood) some.get(i).when()).when();
            Sealed why = reason == null ? null : sealed.get(i * each + 1);
            stored.add(new Row(ids.get(i), places.get(i), when, sealed.get(i * each), why));
        }
        send(new AddBatch(file.importId(), file.reviewId(), file.agency(), runId, batch, stored, on));
    }

    /** When even this fails, the watch over unfinished imports gives it up later. */
    private void giveUp(Cause cause) {
        try {
            send(new AbandonImport(file.importId(), file.reviewId(), file.agency(), cause, on));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "An import could not be given up at once: %s", e.getClass().getSimpleName());
        }
    }

    private void send(Object command) {
        commands.send(command, Envelope.of(who));
    }
}

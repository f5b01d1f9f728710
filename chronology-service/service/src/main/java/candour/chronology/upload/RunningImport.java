package candour.chronology.upload;

import static candour.chronology.agencychronology.ChronologyRule.CORRECTION_NEEDS_A_REASON;
import static candour.chronology.upload.UploadRule.IMPORT_IS_NOT_RUNNING;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.mapping.MappingEvent.MappingConfirmed;
import candour.chronology.merged.MergedChronology;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.chronology.upload.Upload.Stage;
import candour.chronology.upload.UploadCommand.AddBatch;
import candour.chronology.upload.UploadCommand.CommitImport;
import candour.chronology.upload.UploadEvent.BatchAdded;
import candour.chronology.upload.UploadEvent.ImportCommitted;
import candour.platform.decision.Decision;
import java.util.ArrayList;
import java.util.List;

/** An import while its rows are stored, up to the one event that makes them count. */
final class RunningImport {
    private RunningImport() {}

    static Decision add(AddBatch c, Upload upload) {
        if (upload.stage() != Stage.IMPORTING || !c.runId().equals(upload.runId()))
            throw IMPORT_IS_NOT_RUNNING.broken();
        if (c.batch() <= upload.batches()) return Decision.alreadySo();
        List<Object> events = new ArrayList<>();
        events.add(new BatchAdded(c.importId(), c.runId(), c.batch(), c.rows().size()));
        for (var row : c.rows())
            events.add(new EntryAdded(
                    row.entryId(),
                    c.reviewId(),
                    c.agency(),
                    row.sequence(),
                    row.when(),
                    row.account(),
                    c.runId(),
                    row.reason(),
                    c.on()));
        return Decision.of(events);
    }

    static Decision commit(CommitImport c, Upload upload, Surroundings around) {
        AgencyChronology chronology = around.chronology();
        if (upload.stage() == Stage.COMMITTED) return Decision.alreadySo();
        if (upload.stage() != Stage.IMPORTING || !c.runId().equals(upload.runId()))
            throw IMPORT_IS_NOT_RUNNING.broken();
        if (chronology.handedIn() && !c.hasReason()) throw CORRECTION_NEEDS_A_REASON.broken("reason");
        List<Object> events = new ArrayList<>();
        events.add(new ImportCommitted(
                c.importId(), c.reviewId(), c.agency(), c.runId(), upload.entries(), c.leftOut(), c.on()));
        if (chronology.handedIn()) {
            int version = chronology.version() + 1;
            events.add(new ChronologyCorrected(
                    c.reviewId(), c.agency(), version, Change.FILE_IMPORTED, c.importId(), c.on()));
            MergedChronology merged = around.merged();
            if (merged.version() > 0 && merged.includes(c.agency()))
                events.add(new MergeBecameStale(
                        c.reviewId(), merged.version(), c.agency(), Change.FILE_IMPORTED, c.importId(), c.on()));
        }
        for (ChosenTable table : upload.remembered())
            if (!around.mappings().holds(table.shape(), table.chosen().columns()))
                events.add(new MappingConfirmed(
                        c.agency(), table.shape(), table.chosen().columns(), c.importId(), c.on()));
        return Decision.of(events);
    }
}

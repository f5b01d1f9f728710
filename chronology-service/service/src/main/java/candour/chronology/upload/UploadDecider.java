package candour.chronology.upload;

import static candour.chronology.agencychronology.ChronologyRule.CHRONOLOGY_WAS_NOT_REQUESTED;
import static candour.chronology.agencychronology.ChronologyRule.CORRECTION_NEEDS_A_REASON;
import static candour.chronology.upload.UploadRule.COLUMNS_NEED_DATE_AND_EVENT;
import static candour.chronology.upload.UploadRule.COLUMNS_WERE_CHOSEN_ANEW;
import static candour.chronology.upload.UploadRule.COLUMN_HOLDS_ONE_THING;
import static candour.chronology.upload.UploadRule.FILE_IS_BEING_IMPORTED;
import static candour.chronology.upload.UploadRule.FILE_IS_IMPORTED;
import static candour.chronology.upload.UploadRule.FILE_IS_NOT_KNOWN;
import static candour.chronology.upload.UploadRule.FILE_WAITS_ALREADY;
import static candour.chronology.upload.UploadRule.FILE_WAS_GIVEN_UP;
import static candour.chronology.upload.UploadRule.FILE_WAS_IMPORTED_BEFORE;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.mapping.Mappings;
import candour.chronology.merged.MergedChronology;
import candour.chronology.upload.UploadCommand.AbandonImport;
import candour.chronology.upload.UploadCommand.AddBatch;
import candour.chronology.upload.UploadCommand.BeginImport;
import candour.chronology.upload.UploadCommand.ChooseColumns;
import candour.chronology.upload.UploadCommand.CommitImport;
import candour.chronology.upload.UploadCommand.ReceiveFile;
import candour.chronology.upload.UploadEvent.ColumnsChosen;
import candour.chronology.upload.UploadEvent.FileReceived;
import candour.chronology.upload.UploadEvent.ImportAbandoned;
import candour.chronology.upload.UploadEvent.ImportBegun;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Bringing a file in. All or nothing, from the point of view of everybody but its owner. */
public final class UploadDecider {
    public static final Decider<UploadCommand> UPLOAD = Decider.of(UploadCommand.class)
            .writes(Upload.FOLD, UploadCommand::importId)
            .reads(AgencyChronology.FOLD, c -> AgencyChronology.id(c.reviewId(), c.agency()))
            .reads(MergedChronology.FOLD, UploadCommand::reviewId)
            .reads(Mappings.FOLD, c -> c.agency().value())
            .decides((command, facts) -> decide(
                    command,
                    facts.of(Upload.FOLD),
                    new Surroundings(
                            facts.of(AgencyChronology.FOLD),
                            facts.of(MergedChronology.FOLD),
                            facts.of(Mappings.FOLD))));

    private UploadDecider() {}

    static Decision decide(UploadCommand command, Upload upload, Surroundings around) {
        return switch (command) {
            case ReceiveFile c -> receive(c, upload, around.chronology());
            case ChooseColumns c -> choose(c, upload);
            case BeginImport c -> begin(c, upload, around.chronology());
            case AddBatch c -> RunningImport.add(c, upload);
            case CommitImport c -> RunningImport.commit(c, upload, around);
            case AbandonImport c -> abandon(c, upload);
        };
    }

    private static Decision receive(ReceiveFile c, Upload upload, AgencyChronology chronology) {
        if (chronology.stage() == AgencyChronology.Stage.UNKNOWN)
            throw CHRONOLOGY_WAS_NOT_REQUESTED.broken("a request by the Review Team");
        return switch (upload.stage()) {
            case RECEIVED, IMPORTING -> Decision.alreadySo().warning(FILE_WAITS_ALREADY);
            case COMMITTED -> Decision.alreadySo().warning(FILE_WAS_IMPORTED_BEFORE);
            case UNKNOWN, ABANDONED ->
                Decision.of(new FileReceived(
                        c.importId(),
                        c.reviewId(),
                        c.agency(),
                        c.sha256(),
                        c.file(),
                        c.name(),
                        c.source(),
                        c.owner(),
                        c.on(),
                        c.until()));
        };
    }

    private static Decision choose(ChooseColumns c, Upload upload) {
        switch (upload.stage()) {
            case UNKNOWN -> throw FILE_IS_NOT_KNOWN.broken();
            case ABANDONED -> throw FILE_WAS_GIVEN_UP.broken("the file, handed in again");
            case IMPORTING -> throw FILE_IS_BEING_IMPORTED.broken();
            case COMMITTED -> throw FILE_IS_IMPORTED.broken("a correction or withdrawal of each entry");
            case RECEIVED -> {}
        }
        for (ChosenTable table : c.tables()) {
            if (!table.hasDateAndEvent()) throw COLUMNS_NEED_DATE_AND_EVENT.broken();
            if (!table.isUnambiguous()) throw COLUMN_HOLDS_ONE_THING.broken();
        }
        return Decision.of(new ColumnsChosen(c.importId(), c.tables(), c.remember(), c.source(), c.on()));
    }

    private static Decision begin(BeginImport c, Upload upload, AgencyChronology chronology) {
        switch (upload.stage()) {
            case UNKNOWN -> throw FILE_IS_NOT_KNOWN.broken();
            case ABANDONED -> throw FILE_WAS_GIVEN_UP.broken("the file, handed in again");
            case IMPORTING -> throw FILE_IS_BEING_IMPORTED.broken();
            case COMMITTED -> {
                return Decision.alreadySo();
            }
            case RECEIVED -> {}
        }
        if (c.choices() != upload.choices()) throw COLUMNS_WERE_CHOSEN_ANEW.broken();
        if (chronology.handedIn() && !c.hasReason()) throw CORRECTION_NEEDS_A_REASON.broken("reason");
        return Decision.of(new ImportBegun(c.importId(), c.runId(), c.rows(), c.leftOut(), c.on()));
    }

    private static Decision abandon(AbandonImport c, Upload upload) {
        return switch (upload.stage()) {
            case UNKNOWN -> throw FILE_IS_NOT_KNOWN.broken();
            case COMMITTED -> throw FILE_IS_IMPORTED.broken("a correction or withdrawal of each entry");
            case ABANDONED -> Decision.alreadySo();
            case RECEIVED, IMPORTING ->
                Decision.of(new ImportAbandoned(c.importId(), upload.runId(), upload.fileId(), c.cause(), c.on()));
        };
    }
}

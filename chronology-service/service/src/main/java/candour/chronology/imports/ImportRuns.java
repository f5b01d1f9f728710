package candour.chronology.imports;

import candour.chronology.imports.preview.PreviewRow;
import candour.chronology.read.ImportRow;
import candour.platform.command.Commands;
import candour.platform.log.Provenance;
import candour.platform.rest.Exchange;
import candour.platform.rest.Operation;
import candour.platform.rest.Operations;
import candour.platform.sealed.Sealing;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Starts imports as operations: followed, and cancelled, by whoever asked for them. */
@Singleton
public class ImportRuns {
    private final Commands commands;
    private final Sealing sealing;
    private final Operations operations;

    ImportRuns(Commands commands, Sealing sealing, Operations operations) {
        this.commands = commands;
        this.sealing = sealing;
        this.operations = operations;
    }

    /** Starts storing the rows that are ready; the import has been begun under that run id. 202 with the operation. */
    public RestResponse<Operation> begin(
            Exchange exchange,
            ImportRow file,
            UUID runId,
            List<PreviewRow> ready,
            int leftOut,
            @Nullable String reason,
            LocalDate on,
            Provenance who) {
        var run = new ImportRun(commands, sealing, file, runId, ready, leftOut, reason, on, who);
        return operations.begin("chronology-import", exchange, progress -> {
            run.run(progress);
            return URI.create("/v1/reviews/" + file.reviewId() + "/chronologies/"
                    + file.agency().value() + "/imports/" + file.importId());
        });
    }
}

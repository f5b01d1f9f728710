package candour.chronology.imports;

import candour.chronology.imports.preview.PreviewRow;
import candour.chronology.read.ImportRow;
import candour.platform.command.Commands;
import candour.platform.log.Provenance;
import candour.platform.sealed.Sealing;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Runs imports one after the other, so that however many are asked for, the log's readers never wait behind more than one. */
@Singleton
public class ImportRuns {
    private final Commands commands;
    private final Sealing sealing;
    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import-").factory());

    ImportRuns(Commands commands, Sealing sealing) {
        this.commands = commands;
        this.sealing = sealing;
    }

    /** Starts storing the rows that are ready; the import has been begun under that run id. */
    public void start(
            ImportRow file,
            UUID runId,
            List<PreviewRow> ready,
            int leftOut,
            @Nullable String reason,
            LocalDate on,
            Provenance who) {
        one.execute(new ImportRun(commands, sealing, file, runId, ready, leftOut, reason, on, who));
    }

    @PreDestroy
    void stop() {
        one.shutdownNow();
    }
}

package candour.benchmark;

import static candour.benchmark.Results.rate;

import candour.chronology.entry.Entry;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.imports.Account;
import candour.chronology.imports.preview.ImportOptions;
import candour.chronology.imports.preview.Preview;
import candour.chronology.imports.preview.PreviewRow;
import candour.chronology.imports.preview.Previewer;
import candour.chronology.time.Reading.Understood;
import candour.platform.access.Code;
import candour.platform.command.Ids;
import candour.platform.log.Append;
import candour.platform.log.StreamName;
import candour.platform.sealed.Sealer;
import candour.platform.sealed.Sealing.Plain;
import candour.platform.sealed.vault.DirectoryKeyVault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** An import: read from the file, every date understood, every row sealed and appended in batches of 500; against COPY of the same rows. */
final class Importing {

    private static final int ROWS = 10_000;
    private static final int BATCH = 500;

    private final Rig rig;
    private final Results results;
    private final Sealer sealer;
    private final UUID review = Ids.next();
    private byte[] stored = {};

    Importing(Rig rig, Results results, Path folder) {
        this.rig = rig;
        this.results = results;
        this.sealer = new Sealer(DirectoryKeyVault.open(folder.resolve("vault")), Ids::next);
    }

    void measure() throws Exception {
        try (var owner = rig.owner();
                var statement = owner.createStatement()) {
            statement.execute("create table copied (like log.event including all)");
        }
        var file = file();
        var rounds = new Rounds()
                .of("import", () -> timed(() -> bringIn(file)))
                .of("copy", () -> timed(this::copy))
                .run(9);
        results.add(
                "COPY of " + ROWS + " entries into the log's table", rate(rounds.perSecond("copy")), 1, "the limit");
        results.add(
                "import of the same rows from a file, ten times",
                rate(rounds.perSecond("import")),
                rounds.ratio("import", "copy"),
                ">= 0.5");
    }

    /** What is measured may fail as it likes. */
    private interface Work {
        void run() throws Exception;
    }

    private static double timed(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return ROWS / ((System.nanoTime() - began) / 1e9);
    }

    private void bringIn(byte[] file) throws Exception {
        long before = rig.stored();
        if (!(Previewer.preview(file, new ImportOptions(2026, null, List.of(), Map.of())) instanceof Preview.Read read)
                || read.ready() != ROWS) {
            throw new IllegalStateException("The file was not read");
        }
        for (int from = 0; from < ROWS; from += BATCH) {
            append(read.rows().subList(from, from + BATCH));
        }
        if (rig.stored() != before + ROWS) {
            throw new IllegalStateException("The rows were not stored");
        }
    }

    private void append(List<PreviewRow> rows) {
        var ids = new ArrayList<UUID>();
        var plain = new ArrayList<Plain>();
        for (var row : rows) {
            ids.add(Ids.next());
            var account = new Account(row.when().asWritten(), "x".repeat(200), "Notes", null, null, null, null, null);
            plain.add(new Plain(
                    Account.KIND, review.toString(), List.of(ids.getLast().toString()), account.toJson()));
        }
        var sealed = sealer.sealAll(plain);
        var news = new ArrayList<Append.NewEvent>();
        var expected = new LinkedHashMap<StreamName, Long>();
        for (int i = 0; i < rows.size(); i++) {
            var when = ((Understood) rows.get(i).when()).when();
            var added = new EntryAdded(
                    ids.get(i), review, new Code("A"), i, when, sealed.get(i), null, null, LocalDate.of(2026, 1, 5));
            news.add(new Append.NewEvent(Ids.next(), Entry.FOLD.streamOf(added), added));
            expected.put(Entry.FOLD.streamOf(added), -1L);
        }
        rig.log.append(new Append(news, expected, Map.of(), Rig.somebody().provenance(), null));
    }

    /** The last rows that were imported, into a table like the log's with all its indexes and checks. */
    private void copy() throws Exception {
        var columns = "position, event_id, stream, sequence, type, revision, recorded_at, metadata, payload";
        try (var owner = rig.owner();
                var statement = owner.createStatement()) {
            var copying = owner.unwrap(PGConnection.class).getCopyAPI();
            if (stored.length == 0) {
                var out = new ByteArrayOutputStream();
                copying.copyOut(
                        "copy (select " + columns + " from log.event order by position limit " + ROWS
                                + ") to stdout (format binary)",
                        out);
                stored = out.toByteArray();
            }
            statement.execute("truncate copied");
            copying.copyIn(
                    "copy copied (" + columns + ") from stdin (format binary)", new ByteArrayInputStream(stored));
        }
    }

    private static byte[] file() {
        var text = new StringBuilder("Date,Source,Event\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(i % 28 + 1).append(" March ").append(2004 + i % 20);
            text.append(",Notes,\"").append("x".repeat(200)).append("\"\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

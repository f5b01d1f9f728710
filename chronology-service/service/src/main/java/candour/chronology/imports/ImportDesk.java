package candour.chronology.imports;

import candour.chronology.imports.preview.ChosenColumns;
import candour.chronology.imports.preview.Column;
import candour.chronology.imports.preview.Columns;
import candour.chronology.imports.preview.ImportOptions;
import candour.chronology.imports.preview.Preview;
import candour.chronology.imports.preview.PreviewRow;
import candour.chronology.imports.preview.Previewer;
import candour.chronology.read.ChoiceRow;
import candour.chronology.read.ImportRow;
import candour.chronology.read.MappingRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.sealed.Opening;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.SealedFiles;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Opens a sealed file and reads it, as often as it is asked for: a preview is never stored, so it cannot outlive its file. */
@Singleton
public class ImportDesk {

    private final SealedFiles files;
    private final Opening opening;
    private final Views views;
    /** Files are read whole; two at a time keep the memory small. */
    private final Semaphore desk = new Semaphore(2, true);

    ImportDesk(SealedFiles files, Opening opening, Views views) {
        this.views = views;
        this.files = files;
        this.opening = opening;
    }

    /** What the file would become, read as its owner said last. */
    public Preview preview(ImportRow file, ChoiceRow said) {
        Sealed named = said.source() == null ? file.source() : said.source();
        String source = named == null ? null : text(opening.open(named));
        int year = file.until().atZone(London.ZONE).minusDays(7).getYear();
        return preview(file, year, source, said.chosen());
    }

    /** The same, were its columns these. */
    public Preview preview(ImportRow file, List<ChosenColumns> chosen) {
        return preview(file, file.until().atZone(London.ZONE).minusDays(7).getYear(), null, chosen);
    }

    /** What was said last of the columns of a file. */
    public ChoiceRow said(ImportRow file) {
        return views.find(ChoiceRow.CHOICES, file.key(), null).orElse(ChoiceRow.none(file.importId()));
    }

    /** The same for bytes that have just come in. */
    public Preview preview(byte[] file, int latestYear, @Nullable String source) {
        return read(() -> new ByteArrayInputStream(file), new ImportOptions(latestYear, source, List.of(), Map.of()));
    }

    private Preview preview(ImportRow file, int year, @Nullable String source, List<ChosenColumns> chosen) {
        Map<Code, Columns> remembered = MappingRow.of(file.agency(), views);
        return read(() -> files.read(file.file()), new ImportOptions(year, source, chosen, remembered));
    }

    /** The words of a row that is ready. */
    static Account account(PreviewRow row) {
        Map<Column, String> texts = row.texts();
        return new Account(
                row.when().asWritten(),
                texts.getOrDefault(Column.EVENT, ""),
                texts.getOrDefault(Column.SOURCE, ""),
                texts.get(Column.ACTION),
                texts.get(Column.PROFESSIONAL),
                texts.get(Column.PERSON),
                texts.get(Column.CHILD_SEEN),
                texts.get(Column.COMMENT));
    }

    private Preview read(Content content, ImportOptions options) {
        desk.acquireUninterruptibly();
        try (InputStream in = content.open()) {
            return Previewer.preview(in.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            desk.release();
        }
    }

    private static @Nullable String text(Opening.Opened opened) {
        return opened instanceof Opening.Opened.Text(var words) ? words : null;
    }

    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }
}

package candour.chronology.imports.preview;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds out what a file is from its first bytes and takes its tables out. */
record FileTables(FileKind kind, List<Table> tables, Set<Notice> notices) {
    static final int LARGEST = 50 * 1024 * 1024;
    static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 64;
    /** More than an entry can hold: what is longer is asked about, never cut and brought in. */
    static final int MOST_LETTERS = 100_000;

    private static final int MOST_TABLES = 1_000;

    static FileTables of(byte[] file) throws UnreadableFile {
        if (file.length == 0) throw new UnreadableFile(Unreadable.EMPTY);
        if (file.length > LARGEST) throw new UnreadableFile(Unreadable.TOO_LARGE);
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) throw new UnreadableFile(OldOffice.reason(file));
        if (starts(file, '%', 'P', 'D', 'F')) throw new UnreadableFile(Unreadable.PDF);
        if (!starts(file, 'P', 'K', 3, 4)) return plain(FileText.of(file));
        try {
            ZipGuard found = ZipGuard.look(file);
            Set<Notice> notices = EnumSet.noneOf(Notice.class);
            notices.addAll(found.notices());
            List<Table> tables =
                    switch (found.kind()) {
                        case WORD -> WordTables.of(file);
                        case EXCEL -> ExcelTables.of(file);
                        case OPEN_TEXT, OPEN_SHEET -> OpenTables.of(file, notices);
                        case CSV, JSON -> throw new UnreadableFile(Unreadable.UNKNOWN);
                    };
            return new FileTables(found.kind(), counted(tables), notices);
        } catch (IOException | RuntimeException _) {
            throw new UnreadableFile(Unreadable.DAMAGED);
        }
    }

    private static FileTables plain(String text) throws UnreadableFile {
        String begin = text.stripLeading();
        if (begin.startsWith("{\\rtf")) throw new UnreadableFile(Unreadable.RICH_TEXT);
        if (begin.startsWith("<")) throw new UnreadableFile(Unreadable.MARKUP);
        return begin.startsWith("{") || begin.startsWith("[")
                ? new FileTables(FileKind.JSON, counted(JsonTables.of(text)), Set.of())
                : new FileTables(FileKind.CSV, List.of(CsvTable.of(text)), Set.of());
    }

    /** Rows are counted over the whole file, in however many tables they stand. */
    private static List<Table> counted(List<Table> tables) throws UnreadableFile {
        if (tables.size() > MOST_TABLES) throw new UnreadableFile(Unreadable.BOMB);
        if (tables.stream().mapToLong(table -> table.lines().size()).sum() > MOST_ROWS)
            throw new UnreadableFile(Unreadable.TOO_MANY_ROWS);
        return tables;
    }

    /** Whether a reader need not go on: what it has is too much already. */
    static boolean isTooMuch(int tables, long rows) {
        return tables > MOST_TABLES || rows > MOST_ROWS;
    }

    private static boolean starts(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++)
            if (i >= file.length || (file[i] & 0xFF) != signature[i]) return false;
        return true;
    }
}

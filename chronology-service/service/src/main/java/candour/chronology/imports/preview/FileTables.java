package candour.chronology.imports.preview;

import java.io.IOException;
import java.util.List;

/** Finds out what a file is from its first bytes and takes its tables out. */
record FileTables(FileKind kind, List<Table> tables) {
    static final int LARGEST = 50 * 1024 * 1024;
    static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 64;

    static FileTables of(byte[] file) throws UnreadableFile {
        if (file.length == 0) throw new UnreadableFile(Unreadable.EMPTY);
        if (file.length > LARGEST) throw new UnreadableFile(Unreadable.TOO_LARGE);
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) throw new UnreadableFile(OldOffice.reason(file));
        if (starts(file, '%', 'P', 'D', 'F')) throw new UnreadableFile(Unreadable.PDF);
        if (!starts(file, 'P', 'K', 3, 4)) return new FileTables(FileKind.CSV, List.of(CsvTable.of(file)));
        try {
            return switch (ZipGuard.kind(file)) {
                case WORD -> new FileTables(FileKind.WORD, WordTables.of(file));
                case EXCEL -> new FileTables(FileKind.EXCEL, ExcelTables.of(file));
                case CSV -> throw new UnreadableFile(Unreadable.UNKNOWN);
            };
        } catch (IOException | RuntimeException _) {
            throw new UnreadableFile(Unreadable.DAMAGED);
        }
    }

    private static boolean starts(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++)
            if (i >= file.length || (file[i] & 0xFF) != signature[i]) return false;
        return true;
    }
}

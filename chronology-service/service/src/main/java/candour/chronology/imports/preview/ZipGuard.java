package candour.chronology.imports.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a file once, keeping nothing, to see that it is what it says and not more than it may be, before any reader opens it.
 *
 * @param notices what its owner should know of it
 */
record ZipGuard(FileKind kind, Set<Notice> notices) {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int FAIR_RATIO = 120;
    private static final long SMALL = 8L * 1024 * 1024;
    private static final int MOST_WORDS = 1_000_000;

    static ZipGuard look(byte[] file) throws UnreadableFile {
        if (!endsProperly(file)) throw new UnreadableFile(Unreadable.DAMAGED);
        PackageParts parts = new PackageParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int count = 0;
            long unpacked = 0;
            byte[] buffer = new byte[16_384];
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++count > MOST_PARTS) throw new UnreadableFile(Unreadable.BOMB);
                unpacked = look(part.getName(), zip, buffer, unpacked, file.length, parts);
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new UnreadableFile(Unreadable.DAMAGED);
        }
        return new ZipGuard(parts.kind(), parts.pointsElsewhere() ? Set.of(Notice.POINTS_ELSEWHERE) : Set.of());
    }

    private static long look(String name, InputStream part, byte[] buffer, long before, int packed, PackageParts parts)
            throws IOException, UnreadableFile {
        long unpacked = before;
        boolean tells = PackageParts.tells(name);
        StringBuilder words = new StringBuilder();
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_BYTES || unpacked > SMALL && unpacked / FAIR_RATIO > packed)
                throw new UnreadableFile(Unreadable.BOMB);
            if (tells && words.length() < MOST_WORDS)
                words.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        }
        parts.part(name);
        if (tells) parts.words(name, words.toString());
        return unpacked;
    }

    /** A ZIP file ends with its table of contents; one that was cut off has none. */
    private static boolean endsProperly(byte[] file) {
        for (int i = file.length - 22; i >= 0 && i >= file.length - 66_000; i--)
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) return true;
        return false;
    }
}

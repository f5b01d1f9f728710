package candour.chronology.imports.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a file once, keeping nothing, to see that it is what it says and not more than it may be, before any reader opens it. */
final class ZipGuard {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int FAIR_RATIO = 120;
    private static final long SMALL = 8L * 1024 * 1024;

    private boolean word;
    private boolean excel;
    private boolean macros;
    private boolean openDocument;
    private long unpacked;

    private ZipGuard() {}

    static FileKind kind(byte[] file) throws UnreadableFile {
        if (!endsProperly(file)) throw new UnreadableFile(Unreadable.DAMAGED);
        ZipGuard guard = new ZipGuard();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) throw new UnreadableFile(Unreadable.BOMB);
                guard.look(part.getName(), zip, file.length);
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new UnreadableFile(Unreadable.DAMAGED);
        }
        if (guard.macros) throw new UnreadableFile(Unreadable.MACROS);
        if (guard.openDocument) throw new UnreadableFile(Unreadable.OPEN_DOCUMENT);
        if (guard.word == guard.excel) throw new UnreadableFile(Unreadable.UNKNOWN);
        return guard.word ? FileKind.WORD : FileKind.EXCEL;
    }

    private void look(String name, InputStream part, int packed) throws IOException, UnreadableFile {
        boolean types = name.equals("[Content_Types].xml");
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[16_384];
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_BYTES || unpacked > SMALL && unpacked / FAIR_RATIO > packed)
                throw new UnreadableFile(Unreadable.BOMB);
            if (types && text.length() < 1_000_000)
                text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        }
        macros |= name.endsWith("vbaProject.bin") || text.indexOf("macroEnabled") >= 0;
        word |= text.indexOf("wordprocessingml.document.main+xml") >= 0;
        excel |= text.indexOf("spreadsheetml.sheet.main+xml") >= 0;
        openDocument |= name.equals("META-INF/manifest.xml");
    }

    /** A ZIP file ends with its table of contents; one that was cut off has none. */
    private static boolean endsProperly(byte[] file) {
        for (int i = file.length - 22; i >= 0 && i >= file.length - 66_000; i--)
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) return true;
        return false;
    }
}

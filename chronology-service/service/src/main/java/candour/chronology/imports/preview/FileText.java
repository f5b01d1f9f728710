package candour.chronology.imports.preview;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The letters of a plain file, with or without a byte order mark: UTF-8, UTF-16 or, where it can be neither, Windows-1252. */
final class FileText {
    private FileText() {}

    static String of(byte[] file) throws UnreadableFile {
        String text = decoded(file);
        if (text.chars()
                .limit(10_000)
                .anyMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 11))
            throw new UnreadableFile(Unreadable.UNKNOWN);
        if (text.isBlank()) throw new UnreadableFile(Unreadable.EMPTY);
        return text;
    }

    private static String decoded(byte[] file) {
        if (file.length >= 3 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF)
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        if (file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE)
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        if (file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}

package candour.chronology.pushed.document;

import candour.chronology.health.document.FhirReader;
import candour.chronology.health.document.FhirReading;
import candour.chronology.police.document.PoliceReader;
import candour.chronology.police.document.PoliceReading;
import candour.chronology.pushedrecord.SourceRecord;
import candour.chronology.read.PushRow;
import candour.platform.sealed.SealedFiles;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The body of a push, opened again and read as it was when it came in. */
@Singleton
public class PushedBody {
    /** What a police push may be, besides JSON. */
    public static final String CSV = "text/csv";

    private final SealedFiles files;

    PushedBody(SealedFiles files) {
        this.files = files;
    }

    /** Its records. It was read without fault before it was acknowledged, so it is now. */
    public List<SourceRecord> records(PushRow push) {
        byte[] body = open(push);
        return switch (push.kind()) {
            case FHIR ->
                switch (FhirReader.read(body)) {
                    case FhirReading.Read read -> read.records();
                    case FhirReading.Refused _ -> throw unreadable();
                };
            case POLICE ->
                switch (police(push.mediaType().value(), body)) {
                    case PoliceReading.Read read -> read.records();
                    case PoliceReading.Refused _ -> throw unreadable();
                };
        };
    }

    public static PoliceReading police(String mediaType, byte[] body) {
        return mediaType.startsWith(CSV) ? PoliceReader.csv(body) : PoliceReader.json(body);
    }

    private byte[] open(PushRow push) {
        try (InputStream in = files.read(push.file())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException unreadable() {
        return new IllegalStateException("A push that was acknowledged cannot be read any more");
    }
}

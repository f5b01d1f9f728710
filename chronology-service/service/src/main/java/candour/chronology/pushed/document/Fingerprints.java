package candour.chronology.pushed.document;

import candour.chronology.pushedrecord.SourceRecord;
import candour.chronology.pushedrecord.SourceRecord.PersonNumber;
import candour.chronology.read.SubjectIdentifierRow;
import candour.chronology.subject.IdentifierSystem;
import candour.platform.access.Code;
import candour.platform.sealed.BlindIndex;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.Opening;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keyed fingerprints of numbers and records, by a key of the vault and within one review: no two reviews can be compared by them. */
@Singleton
public class Fingerprints {
    private final BlindIndex index;
    private final Opening opening;

    Fingerprints(KeyVault vault, Opening opening) {
        this.index = new BlindIndex(vault);
        this.opening = opening;
    }

    /** Of a number that has passed its check. */
    public String of(UUID reviewId, IdentifierSystem system, String value) {
        return index.code("subject-identifier", reviewId.toString(), system.name() + " " + system.tidy(value));
    }

    /** Whether a person is, by a number, one of those known: every one of them is compared, in full. */
    public boolean known(UUID reviewId, List<PersonNumber> numbers, List<SubjectIdentifierRow> subjects) {
        boolean known = false;
        for (PersonNumber number : numbers) {
            Optional<IdentifierSystem> system =
                    IdentifierSystem.of(number.system()).filter(each -> each.admits(number.value()));
            if (system.isEmpty()) continue;
            for (SubjectIdentifierRow subject : subjects)
                known |= same(subject, of(reviewId, system.get(), number.value()));
        }
        return known;
    }

    /** Whether that is this subject's fingerprint. */
    public boolean same(SubjectIdentifierRow subject, String fingerprint) {
        return opening.open(subject.fingerprint()) instanceof Opening.Opened.Text(var kept)
                && MessageDigest.isEqual(
                        kept.getBytes(StandardCharsets.UTF_8), fingerprint.getBytes(StandardCharsets.UTF_8));
    }

    /** The mark of all that a record says: another whenever a sign of it differs. */
    Code content(UUID reviewId, SourceRecord record) {
        return mark(reviewId, record.content());
    }

    /** The mark of a source's own version, which may be written in any signs. */
    @Nullable
    Code version(UUID reviewId, SourceRecord record) {
        String version = record.version();
        return version == null ? null : mark(reviewId, version);
    }

    private Code mark(UUID reviewId, String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash);
            return new Code(index.code("pushed-record", reviewId.toString(), hex));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

package candour.chronology.http;

import candour.chronology.read.EntryMarksRow;
import candour.chronology.statement.StatementEvent.Kind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an entry by others than its author; not a word of the entry is changed by it.
 *
 * @param sameEvent other entries that tell of the same event
 * @param statement what kind of statement it is; absent while nobody has said so
 * @param flaggedExcessive somebody says that it holds more than is relevant and necessary
 */
public record EntryAbout(
        List<UUID> sameEvent,
        List<Contradicts> contradictions,
        VerificationStatus verification,
        List<AsksAbout> questions,
        @Nullable Kind statement,
        boolean flaggedExcessive) {

    /**
     * It belongs to a contradiction set, and is never shown without the others.
     *
     * @param state OPEN, RESOLVED, UNRESOLVED_BY_DESIGN or FELL_AWAY
     * @param with the other entries of the set
     * @param ofOthers how many more there are that are not for this reader
     */
    public record Contradicts(UUID setId, String state, List<UUID> with, int ofOthers) {}

    /** @param state RAISED, ASKED, ANSWERED or CLOSED */
    public record AsksAbout(UUID questionId, String state) {}

    static VerificationStatus verification(EntryMarksRow marks, int version) {
        int checked = marks.of(EntryMarksRow.Kind.VERIFIED)
                .mapToInt(EntryMarksRow.Mark::version)
                .max()
                .orElse(0);
        return VerificationStatus.of(version, checked, marks.disputed());
    }
}

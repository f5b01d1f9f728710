package candour.chronology.pushedrecord;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One record as its source system wrote it, read and in the clear: lives in memory only, between the sealed file and the seal.
 *
 * @param key the source's own key, for example {@code Encounter/e-17}: unique in the system that sent it
 * @param version the source's own version of it, if it counts them
 * @param enteredInError the source says that it should never have been written
 * @param numbers by which the person it is about is known there; never a name
 * @param begin date as the source wrote it, no more precise than it was, and for instants with their offset
 * @param end when it lasted
 * @param event what happened, in plain words, with the source's own status
 * @param source where it is recorded
 */
public record SourceRecord(
        String key,
        @Nullable String version,
        boolean enteredInError,
        List<PersonNumber> numbers,
        @Nullable String begin,
        @Nullable String end,
        String event,
        String source,
        @Nullable String action,
        @Nullable String professional,
        @Nullable String person,
        @Nullable String comment,
        Set<HoldReason> held) {

    public SourceRecord {
        numbers = List.copyOf(numbers);
        held = Set.copyOf(held);
    }

    /** @param system as the source names it */
    public record PersonNumber(String system, String value) {
        @Override
        public String toString() {
            return "PersonNumber[…]";
        }
    }

    /** Everything it says, one line after the other, so that two records can be told apart. */
    public String content() {
        return String.join(
                "\n",
                List.of(
                        key,
                        String.valueOf(enteredInError),
                        numbers.stream()
                                .map(n -> n.system() + "|" + n.value())
                                .toList()
                                .toString(),
                        String.valueOf(begin),
                        String.valueOf(end),
                        event,
                        source,
                        String.valueOf(action),
                        String.valueOf(professional),
                        String.valueOf(person),
                        String.valueOf(comment),
                        held.stream().sorted().toList().toString()));
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "SourceRecord[…]";
    }
}

package candour.chronology.pseudonym;

import java.util.List;
import java.util.UUID;

/**
 * Something that could not be told for sure, for a person to look at.
 *
 * @param from the first character in the words as they are given, from 0 in UTF-16 units
 * @param to the character after the last
 * @param mayBe whose name it may be, as far as that is known
 */
public record Doubtful(int from, int to, Kind kind, List<UUID> mayBe) {
    public Doubtful {
        mayBe = List.copyOf(mayBe);
    }

    /** Why it is not sure. */
    public enum Kind {
        /** Only a part of a name; it was replaced. */
        PART_OF_A_NAME,
        /** Several persons are called so; whoever it is, it was replaced by all of them, or left where one name had to be chosen. */
        SEVERAL_PERSONS,
        /** A name that is an ordinary word too, written small; it was left. */
        MAY_BE_A_WORD,
        /** One letter differs from a name; it was left. */
        NEARLY_A_NAME,
        /** It stands where a name stands, and is not in the glossary; it was left. */
        UNKNOWN_NAME,
        /** It looks like a telephone, health or other number, a postcode or an address; it was replaced. */
        LOOKS_LIKE_AN_IDENTIFIER
    }
}

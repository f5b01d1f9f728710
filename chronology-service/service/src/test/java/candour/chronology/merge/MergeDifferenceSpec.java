package candour.chronology.merge;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.merge.Merged.Placed;
import candour.chronology.time.EventTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-086: the difference between two versions of a merged chronology can be read")
class MergeDifferenceSpec {
    @Test
    void nothing_has_changed() {
        assertThat(MergeDifference.between(List.of(at(1, 1)), List.of(at(1, 1))))
                .isEqualTo(new MergeDifference(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void added_removed_and_corrected_entries_are_told_apart() {
        var difference =
                MergeDifference.between(List.of(at(1, 1), at(2, 1), at(3, 1)), List.of(at(1, 1), at(3, 2), at(4, 1)));
        assertThat(difference.added()).containsExactly(id(4));
        assertThat(difference.removed()).containsExactly(id(2));
        assertThat(difference.corrected()).containsExactly(id(3));
        assertThat(difference.moved()).isEmpty();
    }

    @Test
    void one_entry_that_jumped_is_the_one_that_moved() {
        var before = List.of(at(1, 1), at(2, 1), at(3, 1), at(4, 1), at(5, 1));
        var after = List.of(at(5, 2), at(1, 1), at(2, 1), at(3, 1), at(4, 1));
        assertThat(MergeDifference.between(before, after).moved()).containsExactly(id(5));
    }

    private static Placed at(int entry, int version) {
        return new Placed(new MergeEntry(id(entry), version, "A", entry, EventTime.undated()), OrderCertainty.TIEBREAK);
    }

    private static UUID id(int entry) {
        return new UUID(7, entry);
    }
}

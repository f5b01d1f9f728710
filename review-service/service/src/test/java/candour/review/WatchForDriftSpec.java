package candour.review;

import static candour.review.Story.COMMITTEE;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.StreamName;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.RowsInMemory;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import candour.review.drift.NoteDrift;
import candour.review.drift.read.QuietReview;
import candour.review.drift.read.QuietSpells.Watched;
import candour.review.review.HumanReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-108: the clock looks at the reviews that have been quiet")
class WatchForDriftSpec {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 1);

    private final RowsInMemory<Watched> rows = new RowsInMemory<>();

    /** Answers from memory what the watch asks for. */
    private record Remembered(RowsInMemory<Watched> rows) implements Views {
        @Override
        public <R extends Row> Optional<R> find(ReadModel<R> model, String key, @Nullable Long asOfLeaf) {
            return rows.find(key).map(model.row()::cast);
        }

        @Override
        public <R extends Row> Page<R> list(
                ReadModel<R> model, Selection selection, @Nullable String after, int limit, @Nullable Long asOfLeaf) {
            return new Page<>(all(model, selection, asOfLeaf), null);
        }

        @Override
        public <R extends Row> List<R> all(ReadModel<R> model, Selection selection, @Nullable Long asOfLeaf) {
            return selection.scopes().stream()
                    .flatMap(scope -> rows.inScope(scope).stream())
                    .map(model.row()::cast)
                    .toList();
        }

        @Override
        public long position(ReadModel<?> model) {
            return 0;
        }

        @Override
        public boolean await(Collection<ReadModel<?>> models, Collection<StreamName> streams, Duration atMost) {
            return true;
        }

        @Override
        public boolean await(ReadModel<?> model, StreamName stream, long version, Duration atMost) {
            return true;
        }
    }

    private List<Object> dueAt(String instant) {
        return new WatchForDrift().due(Instant.parse(instant), new Remembered(rows));
    }

    private void quiet(boolean paused, boolean drifting) {
        rows.put(new Watched(new QuietReview(
                REVIEW,
                COMMITTEE,
                new HumanReference("LR 1/2026"),
                PROFILE,
                1,
                LAST,
                paused,
                false,
                false,
                drifting,
                List.of())));
    }

    @Test
    @DisplayName("S002-108: from the thirtieth day on, by the calendar in London")
    void it_says_so_from_the_thirtieth_day_on() {
        quiet(false, false);
        assertThat(dueAt("2026-06-30T22:30:00Z")).isEmpty();
        assertThat(dueAt("2026-06-30T23:30:00Z")).containsExactly(new NoteDrift(REVIEW, LAST, LAST.plusDays(30)));
    }

    @Test
    @DisplayName("S002-108: not of a paused review, and not of a spell it has spoken of")
    void it_leaves_alone_what_rests_and_what_it_spoke_of() {
        quiet(true, false);
        assertThat(dueAt("2026-09-01T12:00:00Z")).isEmpty();
        quiet(false, true);
        assertThat(dueAt("2026-09-01T12:00:00Z")).isEmpty();
    }
}

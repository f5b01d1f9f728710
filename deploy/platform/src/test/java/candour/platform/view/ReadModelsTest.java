package candour.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import candour.platform.command.Ids;
import candour.platform.log.Append;
import candour.platform.log.Append.NewEvent;
import candour.platform.log.Log.Outcome.Stored;
import candour.platform.log.LoggedEvent;
import candour.platform.sample.Note;
import candour.platform.sample.Note.AddWord;
import candour.platform.sample.Note.Counts;
import candour.platform.sample.Note.NoteRow;
import candour.platform.sample.Note.WordAdded;
import candour.platform.sample.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Read models: now and as of a leaf, rebuilt while the old one is served, equal to a replay. */
class ReadModelsTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Counts counts = new Counts();
    private final UUID board = Ids.next();
    private Running running;
    private ReadModels models;
    private PostgresViews views;

    @BeforeEach
    void start() {
        running = new Running("views");
        models = running.show(counts);
        views = running.views(models);
    }

    @AfterEach
    void stop() {
        models.close();
        running.close();
    }

    private void add(UUID note, String word) {
        var accepted = running.commands.send(new AddWord(note, board, word), Running.fromChair());
        assertThat(views.await(counts, accepted.stream(), accepted.version(), SOON))
                .isTrue();
    }

    private static void eventually(BooleanSupplier so) throws InterruptedException {
        for (int i = 0; i < 500; i++) {
            if (so.getAsBoolean()) {
                return;
            }
            Thread.sleep(20);
        }
        fail("It did not come about in ten seconds");
    }

    private String replayed(long leaves) {
        var rows = new RowsInMemory<NoteRow>();
        running.log.page(0, (int) leaves).forEach(event -> takeIn(event, rows));
        var digest = new RowDigest();
        rows.all().forEach(digest::add);
        return digest.hex();
    }

    private void takeIn(LoggedEvent event, RowsInMemory<NoteRow> rows) {
        try {
            counts.on(event, rows);
        } catch (IllegalStateException poison) {
            // a dead letter in the service
        }
    }

    @Test
    void what_is_accepted_is_shown_and_what_was_known_before_stays_known() {
        var note = Ids.next();
        add(note, "one");
        add(note, "two");
        var key = note.toString();
        assertThat(views.find(counts, key, null))
                .get()
                .extracting(NoteRow::words)
                .isEqualTo(2);
        assertThat(views.find(counts, key, 1L)).get().extracting(NoteRow::words).isEqualTo(1);
        assertThat(views.find(counts, key, 0L)).isEmpty();
    }

    @Test
    void a_list_is_paged_by_order_and_the_pages_hold_every_row_once() {
        IntStream.range(0, 7).forEach(i -> add(Ids.next(), "one"));
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = views.list(counts, board.toString(), next, 3, null);
            page.rows().forEach(row -> seen.add(row.key()));
            next = page.next();
        } while (next != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_list_over_several_scopes_and_keys_holds_every_row_once_page_by_page_now_and_then() {
        var other = Ids.next();
        var elsewhere = Ids.next();
        IntStream.range(0, 4).forEach(i -> add(new UUID(5, i), "one"));
        IntStream.range(4, 7).forEach(i -> addTo(other, new UUID(5, i)));
        addTo(elsewhere, new UUID(5, 7));
        addTo(elsewhere, new UUID(5, 8));
        var keys = List.of(new UUID(5, 7).toString(), new UUID(5, 0).toString());
        var some = new Selection(List.of(board.toString(), other.toString()), keys);
        var all = IntStream.range(0, 8).mapToObj(i -> new UUID(5, i).toString()).toList();
        for (int size = 1; size < 9; size++) {
            assertThat(paged(some, size, null)).as("pages of " + size).isEqualTo(all);
        }
        assertThat(paged(some, 2, 5L)).isEqualTo(all.subList(0, 5));
        assertThat(views.all(counts, some, null)).extracting(NoteRow::key).isEqualTo(all);
        assertThat(views.all(counts, Selection.keys(keys), null))
                .extracting(NoteRow::key)
                .containsExactly(all.get(0), all.get(7));
        assertThat(views.all(counts, Selection.scopes(List.of()), null)).isEmpty();
    }

    @Test
    void a_list_that_has_moved_on_is_paged_through_as_it_stood_at_any_leaf() {
        var notes = List.of(new UUID(6, 0), new UUID(6, 1), new UUID(6, 2), new UUID(6, 3));
        for (int leaf = 0; leaf < 12; leaf++) {
            add(notes.get(leaf * 5 % 4), "w" + leaf);
        }
        for (long leaf = 0; leaf <= 12; leaf++) {
            var stood = new RowsInMemory<NoteRow>();
            running.log.page(0, (int) leaf).forEach(event -> takeIn(event, stood));
            for (int size = 1; size < 5; size++) {
                assertThat(rows(Selection.scope(board.toString()), size, leaf))
                        .as("pages of %d at leaf %d", size, leaf)
                        .isEqualTo(stood.inScope(board.toString()));
            }
        }
    }

    private void addTo(UUID someBoard, UUID note) {
        var accepted = running.commands.send(new AddWord(note, someBoard, "one"), Running.fromChair());
        assertThat(views.await(List.of(counts), List.of(accepted.stream()), SOON))
                .isTrue();
    }

    private List<String> paged(Selection selection, int size, @Nullable Long asOfLeaf) {
        return rows(selection, size, asOfLeaf).stream().map(NoteRow::key).toList();
    }

    private List<NoteRow> rows(Selection selection, int size, @Nullable Long asOfLeaf) {
        var seen = new ArrayList<NoteRow>();
        String next = null;
        do {
            var page = views.list(counts, selection, next, size, asOfLeaf);
            seen.addAll(page.rows());
            next = page.next();
        } while (next != null);
        return seen;
    }

    @Test
    void the_digest_at_any_leaf_is_that_of_a_replay() {
        IntStream.range(0, 12).forEach(i -> add(new UUID(7, i % 3), "w" + i));
        for (long leaves : new long[] {0, 1, 5, 12}) {
            assertThat(views.digest(counts, leaves).hex()).isEqualTo(replayed(leaves));
        }
    }

    @Test
    void a_model_is_rebuilt_while_the_old_one_is_served() throws Exception {
        IntStream.range(0, 20).forEach(i -> add(new UUID(7, i % 3), "w" + i));
        var before = views.digest(counts, 20).hex();
        models.rebuild(counts.name());
        assertThat(views.find(counts, new UUID(7, 0).toString(), null)).isPresent();
        eventually(() -> !isBuilding());
        add(new UUID(7, 0), "after");
        assertThat(views.digest(counts, 20).hex()).isEqualTo(before);
        assertThat(views.digest(counts, 21).hex()).isEqualTo(replayed(21));
    }

    @Test
    void no_reader_sees_part_of_a_decision_even_while_a_model_catches_up() throws Exception {
        models.close();
        for (int i = 0; i < 900; i++) {
            decide(new UUID(8, i), "first", "second", "third");
        }
        eventually(() -> running.log.size() == 2_700);
        models = running.show(counts);
        var seen = new ConcurrentLinkedQueue<Long>();
        models.onTaken(() -> seen.add(views.position(counts)));
        eventually(() -> views.position(counts) == 2_700);
        assertThat(seen).isNotEmpty().allMatch(position -> position % 3 == 0);
    }

    /** Several events of one decision. */
    private void decide(UUID note, String... words) {
        var stream = Note.FOLD.stream(note);
        var events = Arrays.stream(words)
                .map(word -> new NewEvent(Ids.next(), stream, new WordAdded(note, board, word)))
                .toList();
        var provenance = Running.fromChair().provenance();
        assertThat(running.log.append(new Append(events, Map.of(stream, -1L), Map.of(), provenance, null)))
                .isInstanceOf(Stored.class);
    }

    private boolean isBuilding() {
        try {
            return models.rebuilt(counts.name()) >= 0;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_changed_fold_is_rebuilt_by_itself_and_the_old_one_is_served_until_then() throws Exception {
        add(new UUID(7, 0), "one");
        models.close();
        var changed = new Counts() {
            @Override
            public int version() {
                return 2;
            }

            @Override
            public void on(LoggedEvent event, Rows<NoteRow> rows) {
                super.on(event, rows);
                rows.change(new UUID(7, 0).toString(), row -> new NoteRow(row.key(), row.scope(), 42, row.all()));
            }
        };
        models = running.show(changed);
        views = running.views(models);
        var key = new UUID(7, 0).toString();
        eventually(() -> views.find(changed, key, null).map(NoteRow::words).orElse(0) == 42);
    }

    @Test
    void an_event_a_fold_does_not_bear_holds_back_its_own_stream_only() {
        var bad = Ids.next();
        var good = Ids.next();
        add(bad, "one");
        add(bad, "poison");
        add(bad, "three");
        add(good, "one");
        assertThat(views.find(counts, bad.toString(), null))
                .get()
                .extracting(NoteRow::words)
                .isEqualTo(1);
        assertThat(views.find(counts, good.toString(), null)).isPresent();
    }

    @Test
    void batches_a_crash_of_the_database_has_forgotten_are_taken_in_again() throws Exception {
        IntStream.range(0, 5).forEach(i -> add(new UUID(7, i % 3), "w" + i));
        try (var owner = running.owner();
                var statement = owner.createStatement()) {
            for (var table : List.of("generation", "row", "token")) {
                statement.execute("create table kept_" + table + " as select * from view." + table);
            }
            IntStream.range(5, 9).forEach(i -> add(new UUID(7, i % 4), "w" + i));
            owner.setAutoCommit(false);
            statement.execute("delete from view.row");
            statement.execute("insert into view.row select * from kept_row");
            statement.execute(
                    "update view.generation g set position = k.position from kept_generation k where k.id = g.id");
            statement.execute("update view.token t set token = k.token from kept_token k"
                    + " where k.processorName = t.processorName and k.segment = t.segment");
            owner.commit();
        }
        add(new UUID(7, 0), "after");
        assertThat(views.digest(counts, 10).hex()).isEqualTo(replayed(10));
    }

    @Test
    void a_model_of_an_empty_log_is_built_anew_at_once() throws Exception {
        models.rebuild(counts.name());
        eventually(() -> {
            try {
                return models.rebuilt(counts.name()) == -1;
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        add(new UUID(7, 0), "one");
        assertThat(views.find(counts, new UUID(7, 0).toString(), null)).isPresent();
    }

    @Test
    void a_model_that_was_read_past_is_built_anew_and_skips_nothing() throws Exception {
        IntStream.range(0, 5).forEach(i -> add(new UUID(7, i % 3), "w" + i));
        models.close();
        try (var owner = running.owner();
                var statement = owner.createStatement()) {
            statement.execute("delete from view.row");
            statement.execute("update view.generation set position = 0");
        }
        models = running.show(counts);
        views = running.views(models);
        running.commands.send(new AddWord(new UUID(7, 0), board, "after"), Running.fromChair());
        eventually(() -> views.find(counts, new UUID(7, 2).toString(), null).isPresent());
        var leaves = running.log.size();
        assertThat(views.digest(counts, leaves).hex()).isEqualTo(replayed(leaves));
    }

    @Test
    void two_instances_take_in_every_event_once() {
        try (var elsewhere = running.another();
                var theirs = elsewhere.show(counts)) {
            IntStream.range(0, 30).forEach(i -> {
                var accepted = (i % 2 == 0 ? running : elsewhere)
                        .commands.send(new AddWord(new UUID(7, i % 3), board, "w" + i), Running.fromChair());
                assertThat(views.await(counts, accepted.stream(), accepted.version(), SOON))
                        .isTrue();
            });
            assertThat(views.digest(counts, 30).hex()).isEqualTo(replayed(30));
        }
    }

    @Test
    void notes_of_a_sample_are_written_the_same_way_whatever_their_sets_order() {
        var row = new NoteRow("k", "s", 2, java.util.Set.of("b", "a", "c"));
        assertThat(RowJson.write(row)).contains("[\"a\",\"b\",\"c\"]");
        assertThat(RowJson.read(RowJson.write(row), NoteRow.class)).isEqualTo(row);
        assertThat(Note.FOLD.category()).isEqualTo("note");
    }
}

package candour.review.drift.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.List;
import java.util.Optional;

/** The reviews the clock watches for drift, quiet longest first; neither paused or ended ones nor those spoken of. */
public final class QuietSpells implements ReadModel<QuietSpells.Watched> {
    /** The one there is. */
    public static final QuietSpells QUIET_SPELLS = new QuietSpells();

    /** The scope of those that are watched. */
    public static final String WATCHED = "watched";

    /** A review and how long it has been quiet. */
    public record Watched(QuietReview review) implements Row {
        @Override
        public String key() {
            return review.key();
        }

        @Override
        public String scope() {
            return review.rests() || review.drifting() ? "left-alone" : WATCHED;
        }

        @Override
        public String order() {
            return review.order();
        }
    }

    private QuietSpells() {}

    @Override
    public String name() {
        return "quiet-spells";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Watched> row() {
        return Watched.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Watched> rows) {
        DriftReport.DRIFT_REPORT.on(event, new Reviews(rows));
    }

    /** The report's own fold, kept in rows that are watched. */
    private record Reviews(Rows<Watched> rows) implements Rows<QuietReview> {
        @Override
        public Optional<QuietReview> find(String key) {
            return rows.find(key).map(Watched::review);
        }

        @Override
        public List<QuietReview> inScope(String scope) {
            return rows.inScope(scope).stream().map(Watched::review).toList();
        }

        @Override
        public void put(QuietReview row) {
            rows.put(new Watched(row));
        }

        @Override
        public void remove(String key) {
            rows.remove(key);
        }
    }
}

package candour.family.consent.read;

import candour.family.consent.Consent.Status;
import candour.family.consent.Purpose;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The consents the clock watches: given for a time, the one that ends first before the others. */
public final class ConsentsThatEnd implements ReadModel<ConsentsThatEnd.Ending> {

    /** The one there is. */
    public static final ConsentsThatEnd CONSENTS_THAT_END = new ConsentsThatEnd();

    /** The scope of those that are watched. */
    public static final String WATCHED = "watched";

    /** A consent, with all that led to it. */
    public record Ending(ConsentRegister.Entry consent) implements Row {
        @Override
        public String key() {
            return consent.key();
        }

        @Override
        public String scope() {
            return until() == null ? "without-end" : WATCHED;
        }

        @Override
        public String order() {
            return until() + " " + key();
        }

        /** The last day of a yes that was given for a time, or null. */
        public @Nullable LocalDate until() {
            return consent.status() == Status.GIVEN ? consent.until() : null;
        }

        /** Of which review. */
        public UUID reviewId() {
            return consent.reviewId();
        }

        /** Whose. */
        public UUID memberId() {
            return consent.memberId();
        }

        /** For what. */
        public Purpose purpose() {
            return consent.purpose();
        }
    }

    private ConsentsThatEnd() {}

    @Override
    public String name() {
        return "consents-that-end";
    }

    @Override
    public Class<Ending> row() {
        return Ending.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Ending> rows) {
        ConsentRegister.CONSENTS.on(event, new Entries(rows));
    }

    /** The register's own fold, kept in rows that are watched. */
    private record Entries(Rows<Ending> rows) implements Rows<ConsentRegister.Entry> {
        @Override
        public Optional<ConsentRegister.Entry> find(String key) {
            return rows.find(key).map(Ending::consent);
        }

        @Override
        public List<ConsentRegister.Entry> inScope(String scope) {
            return rows.inScope(scope).stream().map(Ending::consent).toList();
        }

        @Override
        public void put(ConsentRegister.Entry row) {
            rows.put(new Ending(row));
        }

        @Override
        public void remove(String key) {
            rows.remove(key);
        }
    }
}

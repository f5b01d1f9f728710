package candour.reporting.knownfamily.read;

import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.platform.view.Views;
import candour.reporting.knownfamily.KnownFamily;
import candour.reporting.knownfamily.KnownFamilyEvent;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whose words may be used, folded by the same function the decisions use. */
public final class FamilyWords implements ReadModel<FamilyWords.Family> {

    /** The one there is. */
    public static final FamilyWords FAMILY_WORDS = new FamilyWords();

    /** The family of one review. */
    public record Family(UUID reviewId, KnownFamily known) implements Row {
        @Override
        public String key() {
            return reviewId.toString();
        }

        @Override
        public String scope() {
            return reviewId.toString();
        }
    }

    private FamilyWords() {}

    /** Whose words may be read today, whatever was so on the day that is asked about (ruling R20). */
    public static Predicate<@Nullable Code> usable(Views views, UUID reviewId) {
        var family = views.find(FAMILY_WORDS, reviewId.toString(), null)
                .map(Family::known)
                .orElse(KnownFamily.FOLD.initial());
        return family::mayUseWordsOf;
    }

    @Override
    public String name() {
        return "family-words";
    }

    @Override
    public Class<Family> row() {
        return Family.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Family> rows) {
        if (event.payload() instanceof KnownFamilyEvent told) {
            var known = rows.find(told.reviewId().toString()).map(Family::known).orElse(KnownFamily.FOLD.initial());
            rows.put(new Family(told.reviewId(), KnownFamily.FOLD.next(known, told)));
        }
    }
}

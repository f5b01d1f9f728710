package candour.chronology.http;

import candour.chronology.read.NameMatchRow;
import candour.platform.rest.Exchange;
import candour.platform.view.Views;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Entries whose words are not given to this caller, because they seem to be about their own practice (R8). Today's questions and answers
 * count, whatever the answer speaks of (R20).
 */
@RequestScoped
class NameMasks {
    /** Stands in place of the words. */
    static final String NAME_MATCH = "NAME_MATCH";

    private final Views views;
    private final Exchange exchange;

    private @Nullable UUID review;
    private Set<UUID> entries = Set.of();

    NameMasks(Views views, Exchange exchange) {
        this.views = views;
        this.exchange = exchange;
    }

    boolean hide(UUID reviewId, UUID entryId) {
        if (!reviewId.equals(review)) {
            String caller = exchange.actor().reference();
            entries = views.all(NameMatchRow.NAME_MATCHES, reviewId.toString(), null).stream()
                    .filter(row -> row.person().value().equals(caller) && row.masks())
                    .map(NameMatchRow::entryId)
                    .collect(Collectors.toUnmodifiableSet());
            review = reviewId;
        }
        return entries.contains(entryId);
    }
}

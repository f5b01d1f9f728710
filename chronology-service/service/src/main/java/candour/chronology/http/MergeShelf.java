package candour.chronology.http;

import candour.chronology.merge.Merged;
import candour.chronology.merge.Merged.InOrder;
import candour.chronology.read.EntryRow;
import candour.chronology.read.HandedIn;
import candour.chronology.read.MergeRow;
import candour.platform.view.Views;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Versions of merged chronologies, made again from the entries as they stood and checked against the digest that was issued. */
@Singleton
class MergeShelf {
    private final Views views;
    private final Cache<String, Shelved> shelf =
            Caffeine.newBuilder().maximumSize(8).build();

    MergeShelf(Views views) {
        this.views = views;
    }

    /** @param rows by entry, as they stood when the version was issued */
    record Shelved(InOrder order, Map<UUID, EntryRow> rows) {}

    Shelved version(MergeRow merge) {
        return shelf.get(merge.key(), _ -> again(merge));
    }

    private Shelved again(MergeRow merge) {
        HandedIn handedIn = HandedIn.at(views, merge.reviewId(), merge.leaf());
        return switch (handedIn.merged()) {
            case Merged.InOrder order
            when order.digest().equals(merge.digest().value()) -> new Shelved(order, handedIn.byId());
            case Merged.InOrder _, Merged.GoesInCircles _ ->
                throw new IllegalStateException("A merged chronology cannot be made again as it was issued");
        };
    }
}

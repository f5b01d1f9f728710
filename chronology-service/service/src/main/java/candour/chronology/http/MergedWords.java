package candour.chronology.http;

import candour.chronology.read.AccountRow;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The words of entries as they stood at a leaf, in few questions for many of them, and under today's rights (R20). */
@Singleton
class MergedWords {
    private static final int AT_ONCE = 500;

    private final Exchange exchange;
    private final Views views;
    private final Withheld withheld;

    MergedWords(Exchange exchange, Views views, Withheld withheld) {
        this.exchange = exchange;
        this.views = views;
        this.withheld = withheld;
    }

    /** What is {@link Withheld} today is so however long ago the leaf; what is not found is missing from the answer. */
    Map<UUID, Words> at(long leaf, Collection<UUID> entries) {
        Map<UUID, Words> words = new HashMap<>();
        List<String> keys = entries.stream().map(UUID::toString).toList();
        for (int from = 0; from < keys.size(); from += AT_ONCE)
            some(leaf, keys.subList(from, Math.min(keys.size(), from + AT_ONCE)), words);
        return words;
    }

    private void some(long leaf, List<String> keys, Map<UUID, Words> words) {
        Map<UUID, String> why = withheld.of(Selection.keys(keys));
        for (AccountRow row : views.all(AccountRow.ACCOUNTS, Selection.keys(keys), leaf)) {
            String reason = why.getOrDefault(row.entryId(), Withheld.WITHDRAWN);
            Words given = reason.equals(Withheld.GIVEN) ? exchange.open(row.account()) : Words.withheld(reason);
            if (given != null) words.put(row.entryId(), given);
        }
    }
}

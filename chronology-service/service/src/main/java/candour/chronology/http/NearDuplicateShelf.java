package candour.chronology.http;

import candour.chronology.nearduplicate.NearDuplicates;
import candour.chronology.nearduplicate.NearDuplicates.Found;
import candour.chronology.nearduplicate.Wording;
import candour.chronology.read.EntryRow;
import candour.chronology.read.MergeRow;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Suggestions for versions of merged chronologies: references and percentages are kept for a while, no word is. */
@Singleton
class NearDuplicateShelf {
    private final OpenedAccounts accounts;
    private final MergeShelf merges;
    private final Cache<String, Found> shelf =
            Caffeine.newBuilder().maximumSize(8).build();

    NearDuplicateShelf(OpenedAccounts accounts, MergeShelf merges) {
        this.accounts = accounts;
        this.merges = merges;
    }

    Found of(MergeRow merge, int days) {
        return shelf.get(merge.key() + "/" + days, _ -> look(merge, days));
    }

    private Found look(MergeRow merge, int days) {
        List<Wording> wordings = new ArrayList<>();
        List<EntryRow> rows = List.copyOf(merges.version(merge).rows().values());
        accounts.each(
                rows,
                merge.leaf(),
                OpenedAccounts.Purpose.NEAR_DUPLICATES,
                (row, account) -> wordings.add(Wording.of(
                        row.entryId(),
                        row.agency().value(),
                        row.when(),
                        Stream.of(account.event(), account.action())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" ")))));
        return NearDuplicates.among(wordings, Duration.ofDays(days));
    }
}

package candour.chronology.http;

import candour.chronology.minimisation.Minimisation.Stage;
import candour.chronology.read.AccountRow;
import candour.chronology.read.EntryMarksRow;
import candour.chronology.read.EntryRow;
import candour.platform.rest.Exchange;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of several entries at once. What is withdrawn, minimised or about the reader today is not given, as of whatever day (R20, R8, S002-133). */
@Singleton
class Accounts {
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final String GIVEN = "";

    private final Exchange exchange;
    private final Views views;
    private final NameMasks masks;

    Accounts(Exchange exchange, Views views, NameMasks masks) {
        this.exchange = exchange;
        this.views = views;
        this.masks = masks;
    }

    /** By entry; three questions, however many entries there are. */
    Map<UUID, AccountAnswer> of(Collection<UUID> entries, @Nullable Long leaf) {
        Map<UUID, AccountAnswer> answers = new HashMap<>();
        if (entries.isEmpty()) return answers;
        var keys = Selection.keys(entries.stream().map(UUID::toString).toList());
        Map<UUID, String> withheld = withheld(keys);
        for (AccountRow row : views.all(AccountRow.ACCOUNTS, keys, leaf))
            if (withheld.containsKey(row.entryId()) && withheld.get(row.entryId()).equals(GIVEN))
                answers.put(row.entryId(), AccountAnswer.of(exchange.open(row.account())));
        for (UUID entry : entries)
            answers.computeIfAbsent(entry, id -> {
                String why = withheld.getOrDefault(id, WITHDRAWN);
                return why.equals(GIVEN) ? AccountAnswer.of(null) : AccountAnswer.withheld(why);
            });
        return answers;
    }

    /** Why the words of each are not given today, or that they are: its agency has taken it back, or it is about the reader (R8), or minimised. */
    private Map<UUID, String> withheld(Selection keys) {
        Map<UUID, String> why = new HashMap<>();
        for (EntryRow row : views.all(EntryRow.ENTRIES, keys, null))
            why.put(
                    row.entryId(),
                    row.withdrawn()
                            ? WITHDRAWN
                            : masks.hide(row.reviewId(), row.entryId()) ? NameMasks.NAME_MATCH : GIVEN);
        for (EntryMarksRow row : views.all(EntryMarksRow.MARKS, keys, null))
            if (row.minimised()) why.replace(row.entryId(), GIVEN, Stage.MINIMISED.name());
        return why;
    }
}

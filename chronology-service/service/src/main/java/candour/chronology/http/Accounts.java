package candour.chronology.http;

import candour.chronology.read.AccountRow;
import candour.platform.rest.Exchange;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of several entries at once, or why they are {@link Withheld}. */
@Singleton
class Accounts {
    private final Exchange exchange;
    private final Views views;
    private final Withheld withheld;

    Accounts(Exchange exchange, Views views, Withheld withheld) {
        this.exchange = exchange;
        this.views = views;
        this.withheld = withheld;
    }

    /** By entry; three questions, however many entries there are. */
    Map<UUID, AccountAnswer> of(Collection<UUID> entries, @Nullable Long leaf) {
        Map<UUID, AccountAnswer> answers = new HashMap<>();
        if (entries.isEmpty()) return answers;
        var keys = Selection.keys(entries.stream().map(UUID::toString).toList());
        Map<UUID, String> why = withheld.of(keys);
        for (AccountRow row : views.all(AccountRow.ACCOUNTS, keys, leaf))
            if (Withheld.GIVEN.equals(why.get(row.entryId())))
                answers.put(row.entryId(), AccountAnswer.of(exchange.open(row.account())));
        for (UUID entry : entries)
            answers.computeIfAbsent(entry, id -> notGiven(why.getOrDefault(id, Withheld.WITHDRAWN)));
        return answers;
    }

    private static AccountAnswer notGiven(String why) {
        return why.equals(Withheld.GIVEN) ? AccountAnswer.of(null) : AccountAnswer.withheld(why);
    }
}

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
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of several entries at once. What is withdrawn or minimised today is not given, as of whatever day (R20, S002-133). */
@Singleton
class Accounts {
    private final Exchange exchange;
    private final Views views;

    Accounts(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** By entry; three questions, however many entries there are. */
    Map<UUID, AccountAnswer> of(Collection<UUID> entries, @Nullable Long leaf) {
        Map<UUID, AccountAnswer> answers = new HashMap<>();
        if (entries.isEmpty()) return answers;
        var keys = Selection.keys(entries.stream().map(UUID::toString).toList());
        Set<UUID> standing = new HashSet<>();
        for (EntryRow row : views.all(EntryRow.ENTRIES, keys, null)) if (!row.withdrawn()) standing.add(row.entryId());
        Set<UUID> minimised = new HashSet<>();
        for (EntryMarksRow row : views.all(EntryMarksRow.MARKS, keys, null))
            if (row.minimised()) minimised.add(row.entryId());
        for (AccountRow row : views.all(AccountRow.ACCOUNTS, keys, leaf))
            if (standing.contains(row.entryId()) && !minimised.contains(row.entryId()))
                answers.put(row.entryId(), AccountAnswer.of(exchange.open(row.account())));
        for (UUID entry : entries)
            answers.computeIfAbsent(entry, id -> withheld(standing.contains(id), minimised.contains(id)));
        return answers;
    }

    private static AccountAnswer withheld(boolean standing, boolean minimised) {
        if (!standing) return AccountAnswer.withheld("WITHDRAWN");
        return minimised ? AccountAnswer.withheld(Stage.MINIMISED.name()) : AccountAnswer.of(null);
    }
}

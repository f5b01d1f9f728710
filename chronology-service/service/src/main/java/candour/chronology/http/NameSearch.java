package candour.chronology.http;

import candour.chronology.imports.Account;
import candour.chronology.namematch.NameMatchCommand.RaiseNameMatch;
import candour.chronology.namematch.NamedIn;
import candour.chronology.namematch.NamedIn.Named;
import candour.chronology.read.EntryRow;
import candour.chronology.read.HandedIn;
import candour.chronology.read.RoleRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.platform.rest.Exchange;
import candour.platform.rest.Operation;
import candour.platform.rest.Operations;
import candour.platform.rest.Operations.Progress;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Looks whether entries name a member of the Review Team (R8). Names stay with review-service: it is given the words, on behalf of whoever
 * asks, and answers with places and references (R13).
 */
@Singleton
class NameSearch {
    private static final int LONGEST = 100_000;

    private final Views views;
    private final OpenedAccounts accounts;
    private final ReviewNeighbour review;
    private final Commands commands;
    private final Operations operations;

    NameSearch(Views views, OpenedAccounts accounts, ReviewNeighbour review, Commands commands, Operations operations) {
        this.views = views;
        this.accounts = accounts;
        this.review = review;
        this.commands = commands;
        this.operations = operations;
    }

    /** Who asks, for which review, and what is looked through. */
    private record Errand(UUID reviewId, Provenance who, LocalDate on, Set<String> people) {}

    /** Goes on after the answer: 202 and an operation to follow. @param leaf how many leaves count */
    RestResponse<Operation> begin(Exchange exchange, UUID reviewId, long leaf) {
        UUID cause = Ids.next(exchange.now());
        var who = new Provenance(
                exchange.actor().reference(),
                exchange.actor().organisation(),
                exchange.role(),
                cause,
                cause,
                cause,
                null);
        var errand = new Errand(reviewId, who, London.day(exchange.now()), team(reviewId));
        return operations.begin("chronology-name-search", exchange, progress -> {
            List<EntryRow> entries = HandedIn.at(views, reviewId, leaf).entries();
            progress.phase("READING", entries.size());
            look(errand, entries, leaf, progress);
            return URI.create("/v1/reviews/" + reviewId + "/name-matches");
        });
    }

    private Set<String> team(UUID reviewId) {
        return views.all(RoleRow.ROLES, reviewId.toString(), null).stream()
                .filter(row -> row.live() && !row.role().equals(RoleRow.AGENCY_LEAD))
                .map(row -> row.person().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void look(Errand errand, List<EntryRow> entries, long leaf, Progress progress) {
        var texts = new ArrayList<NamedIn>(List.of(new NamedIn(LONGEST)));
        accounts.each(entries, leaf, OpenedAccounts.Purpose.NAME_MATCHES, (row, account) -> {
            String words = words(account);
            if (!texts.getLast().hasRoom(words)) {
                ask(errand, texts.removeLast());
                texts.add(new NamedIn(LONGEST));
            }
            texts.getLast().add(row.entryId(), words);
            progress.step(1);
        });
        ask(errand, texts.getLast());
    }

    private void ask(Errand errand, NamedIn texts) {
        if (texts.isEmpty()) return;
        List<Named> named = review.names(errand.reviewId, texts.text(), errand.who.recordedBy()).stream()
                .filter(hit -> hit.kind().equals("NAME") || hit.kind().equals("PART_OF_A_NAME"))
                .map(hit -> texts.at(hit.from(), hit.to(), hit.kind().equals("NAME"), hit.reference(), errand.people))
                .filter(Objects::nonNull)
                .toList();
        for (Named each : NamedIn.once(named))
            commands.send(
                    new RaiseNameMatch(
                            errand.reviewId, each.entryId(), new Code(each.person()), each.whole(), errand.on),
                    Envelope.of(errand.who));
    }

    /** Every cell a name may stand in. */
    private static String words(Account account) {
        return java.util.stream.Stream.of(
                        account.event(),
                        account.source(),
                        account.action(),
                        account.professional(),
                        account.person(),
                        account.childSeen(),
                        account.comment())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \n"));
    }
}

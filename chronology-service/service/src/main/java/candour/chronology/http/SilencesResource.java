package candour.chronology.http;

import candour.chronology.merged.MergeInput;
import candour.chronology.read.EntryRow;
import candour.chronology.read.MergeRow;
import candour.chronology.read.NoContactRow;
import candour.chronology.read.ScopeRow;
import candour.chronology.silence.ChildSeen;
import candour.chronology.silence.Coverage;
import candour.chronology.silence.Sighting;
import candour.chronology.silence.Sighting.Strength;
import candour.chronology.silence.Silence;
import candour.chronology.silence.Silences;
import candour.chronology.silence.Stretch;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.view.Views;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of the period in which an agency, or none of them, recorded anything, and in which nobody says that the child was seen
 * (S002-082). A silence is a question, not a finding: it is held against what agencies have stated, and says what it depends on.
 */
@Path("/v1/reviews/{reviewId}/merged-chronologies/{version}/silences")
public class SilencesResource {
    private final Exchange exchange;
    private final Views views;
    private final MergeShelf shelf;
    private final OpenedAccounts accounts;

    SilencesResource(Exchange exchange, Views views, MergeShelf shelf, OpenedAccounts accounts) {
        this.exchange = exchange;
        this.views = views;
        this.shelf = shelf;
        this.accounts = accounts;
    }

    /**
     * @param mayBreakIt entries that may lie within it: their dates are wide, open or doubted, or their words leave it open
     * @param surely what of it is silent whatever those entries' wide dates are
     * @param stated statements of the agency that it had no contact then, covering all of it
     */
    public record SilenceAnswer(
            Stretch stretch,
            long days,
            Silence.Certainty certainty,
            List<UUID> mayBreakIt,
            List<Stretch> surely,
            List<UUID> stated) {}

    public record AgencySilences(String agency, int entries, List<SilenceAnswer> silences) {}

    /** @param entries that surely lie within the stretch all the same */
    public record StatementAnswer(UUID statementId, String agency, Stretch stretch, List<UUID> entries) {}

    /**
     * @param period the days looked at; absent when neither the scope nor any entry says where to begin
     * @param missing agencies that have not handed in: of their contact nothing is known
     * @param nobody stretches in which no agency recorded anything
     * @param childNotSeen stretches in which no entry says that the child was seen
     * @param notSaid entries that do not say whether the child was seen; an empty cell is never a yes
     * @param unread entries whose words could not be read, so that whether the child was seen is not known
     * @param noContact what agencies have stated, with the entries that speak against it
     */
    public record SilencesAnswer(
            int version,
            int atLeast,
            @Nullable Stretch period,
            List<Code> missing,
            List<AgencySilences> agencies,
            List<SilenceAnswer> nobody,
            List<SilenceAnswer> childNotSeen,
            int notSaid,
            int unread,
            List<StatementAnswer> noContact) {}

    /** Every silence of at least so many days. */
    @GET
    @Allows("silence.list")
    public RestResponse<SilencesAnswer> list(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("days") @DefaultValue("90") int atLeast) {
        if (atLeast < 1 || atLeast > 3_660)
            throw Problem.invalid("query.days", "Must be a number from 1 to 3,660.")
                    .asException();
        MergeRow merge = views.find(MergeRow.MERGES, MergeRow.key(reviewId, version), exchange.asOfLeaf())
                .orElseThrow(() -> Problem.notFound().asException());
        List<EntryRow> rows = List.copyOf(shelf.version(merge).rows().values());
        List<Sighting> recorded =
                rows.stream().map(row -> sighting(row, Strength.YES)).toList();
        var seen = seen(rows, merge.leaf());
        var scope = views.find(ScopeRow.SCOPES, reviewId.toString(), merge.leaf());
        Stretch period = Coverage.period(
                scope.map(ScopeRow::from).orElse(null),
                scope.map(ScopeRow::until).orElse(null),
                recorded,
                London.day(exchange.asOf()));
        List<NoContactRow> stated =
                views.all(NoContactRow.NO_CONTACTS, reviewId.toString(), exchange.asOfLeaf()).stream()
                        .filter(row -> !row.withdrawn())
                        .filter(row -> merge.inputs().stream()
                                .anyMatch(in -> in.agency().equals(row.agency())))
                        .toList();
        return exchange.answer(
                MergeRow.MERGES,
                new SilencesAnswer(
                        version,
                        atLeast,
                        period,
                        merge.missing(),
                        merge.inputs().stream()
                                .map(in -> agency(in, period, recorded, atLeast, stated))
                                .toList(),
                        silences(period, recorded, atLeast, List.of()),
                        silences(period, seen.sightings, atLeast, List.of()),
                        seen.notSaid,
                        seen.unread,
                        stated.stream().map(row -> statement(row, recorded)).toList()));
    }

    private record SeenSightings(List<Sighting> sightings, int notSaid, int unread) {}

    private SeenSightings seen(List<EntryRow> rows, long leaf) {
        List<Sighting> sightings = new ArrayList<>();
        List<UUID> notSaid = new ArrayList<>();
        int unread = accounts.each(rows, leaf, OpenedAccounts.Purpose.CHILD_SEEN, (row, account) -> {
            switch (ChildSeen.read(account.childSeen())) {
                case YES -> sightings.add(sighting(row, Strength.YES));
                case UNCLEAR -> sightings.add(sighting(row, Strength.PERHAPS));
                case NOT_SAID -> notSaid.add(row.entryId());
                case NO -> {}
            }
        });
        return new SeenSightings(sightings, notSaid.size(), unread);
    }

    private static AgencySilences agency(
            MergeInput in, @Nullable Stretch period, List<Sighting> recorded, int atLeast, List<NoContactRow> stated) {
        List<Sighting> own = recorded.stream()
                .filter(each -> each.agency().equals(in.agency().value()))
                .toList();
        List<NoContactRow> said =
                stated.stream().filter(row -> row.agency().equals(in.agency())).toList();
        return new AgencySilences(in.agency().value(), own.size(), silences(period, own, atLeast, said));
    }

    private static List<SilenceAnswer> silences(
            @Nullable Stretch period, List<Sighting> sightings, int atLeast, List<NoContactRow> stated) {
        if (period == null) return List.of();
        return Silences.in(period, sightings, atLeast).stream()
                .map(each -> new SilenceAnswer(
                        each.stretch(),
                        each.stretch().days(),
                        each.certainty(),
                        each.mayBreakIt(),
                        each.surely(),
                        stated.stream()
                                .filter(row -> new Stretch(row.from(), row.until()).covers(each.stretch()))
                                .map(NoContactRow::statementId)
                                .toList()))
                .toList();
    }

    private static StatementAnswer statement(NoContactRow row, List<Sighting> recorded) {
        Stretch stretch = new Stretch(row.from(), row.until());
        return new StatementAnswer(
                row.statementId(),
                row.agency().value(),
                stretch,
                Coverage.against(stretch, row.agency().value(), recorded));
    }

    private static Sighting sighting(EntryRow row, Strength strength) {
        return new Sighting(row.entryId(), row.agency().value(), row.when(), strength);
    }
}

package candour.chronology.http;

import candour.chronology.elapsed.Born;
import candour.chronology.elapsed.Interval;
import candour.chronology.merge.OrderCertainty;
import candour.chronology.pseudonym.Abbreviations;
import candour.chronology.pseudonym.Abbreviations.Abbreviation;
import candour.chronology.pseudonym.Form;
import candour.chronology.pseudonym.Rewording;
import candour.chronology.read.MergeRow;
import candour.chronology.read.RoleRow;
import candour.chronology.workingview.Status;
import candour.chronology.workingview.Wanted;
import candour.platform.access.Code;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.view.Views;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The merged chronology as the team works with it (S002-079): filtered, with persons and themes, the age of the child and the time since the
 * entry before, in names or in pseudonyms. Nothing of it is stored in another form than as it was written.
 */
@Path("/v1/reviews/{reviewId}/merged-chronologies/{version}/working-view")
public class WorkingViewResource {
    private final Exchange exchange;
    private final Views views;
    private final MergeShelf shelf;
    private final Accounts accounts;
    private final Ages ages;

    WorkingViewResource(Exchange exchange, Views views, MergeShelf shelf, Accounts accounts, Ages ages) {
        this.exchange = exchange;
        this.views = views;
        this.shelf = shelf;
        this.accounts = accounts;
        this.ages = ages;
    }

    /**
     * @param position from 1, among all entries of the version
     * @param status how it stands today
     * @param surelyWithin whether it lies within the days asked for whatever its uncertainty
     * @param doubts what could not be told for sure when its words were put into the form asked for
     * @param ages of each subject; for the team
     * @param sincePrevious since the entry before, of those this caller may see; absent for the first
     * @param toNext how sure it is that it came before the entry at the next position
     */
    public record ViewEntry(
            int position,
            UUID entryId,
            String agency,
            int entryVersion,
            Status status,
            WhenAnswer when,
            boolean surelyWithin,
            AccountAnswer account,
            List<RewordedAccount.DoubtAnswer> doubts,
            List<Abbreviation> abbreviations,
            TagsResource.TagsAnswer tags,
            List<Ages.AgeAnswer> ages,
            @Nullable Interval sincePrevious,
            @Nullable OrderCertainty toNext) {}

    /**
     * @param form the form the words are given in; as written to those who may not read the glossary
     * @param notFound persons of the glossary whose names cannot be read any more, so that they cannot be found in the words
     */
    public record ViewPage(
            int version,
            int entries,
            Form form,
            List<UUID> notFound,
            List<ViewEntry> items,
            @Nullable String next,
            List<Action> actions) {}

    /** A version's entries that are wanted, in their order. Agencies outside the team see their own, as written. */
    @GET
    @Allows("view.read")
    public RestResponse<ViewPage> read(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("agency") List<Code> agencies,
            @QueryParam("person") List<UUID> persons,
            @QueryParam("theme") List<Code> themes,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("until") @Nullable LocalDate until,
            @QueryParam("status") List<Status> statuses,
            @QueryParam("form") @Nullable Form asked,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        if (from != null && until != null && until.isBefore(from))
            throw Problem.invalid("query.until", "The last day lies before the first.")
                    .asException();
        var wanted = new Wanted(
                new HashSet<>(agencies),
                new HashSet<>(persons),
                new HashSet<>(themes),
                from,
                until,
                Set.copyOf(statuses));
        MergeRow merge = views.find(MergeRow.MERGES, MergeRow.key(reviewId, version), exchange.asOfLeaf())
                .orElseThrow(() -> Problem.notFound().asException());
        var shelved = shelf.version(merge);
        var entries = new ViewEntries(views, exchange, merge, shelved, this::mayBeSeen);
        var page = entries.page(wanted, Paging.of(cursor, limit));
        boolean team = exchange.may("glossary.read");
        var glossary =
                team ? GlossaryWords.of(reviewId, views, exchange) : new GlossaryWords(List.of(), List.of(), List.of());
        Form form = asked == null || !team ? Form.AS_WRITTEN : asked;
        Rewording rewording = glossary.in(form);
        var abbreviations = new Abbreviations(glossary.abbreviations());
        Map<UUID, @Nullable Born> born = team ? ages.born(reviewId, exchange) : Map.of();
        Map<UUID, AccountAnswer> words = entries.words(page.entries(), accounts);
        List<ViewEntry> items = page.entries().stream()
                .map(seen -> entry(
                        seen,
                        wanted,
                        RewordedAccount.of(words.get(seen.row().entryId()), rewording, abbreviations),
                        born))
                .toList();
        return exchange.answer(
                MergeRow.MERGES,
                new ViewPage(
                        version,
                        shelved.order().entries().size(),
                        form,
                        glossary.unopened(),
                        items,
                        page.next() == null ? null : page.next().toString(),
                        actions(reviewId, version)));
    }

    private static ViewEntry entry(
            ViewEntries.Seen seen, Wanted wanted, RewordedAccount words, Map<UUID, @Nullable Born> born) {
        var row = seen.row();
        return new ViewEntry(
                seen.position(),
                row.entryId(),
                row.agency().value(),
                row.version(),
                seen.status(),
                WhenAnswer.of(row.when()),
                wanted.surelyWithin(row.when()),
                words.account(),
                words.doubts(),
                words.abbreviations(),
                TagsResource.TagsAnswer.of(row.entryId(), seen.tags()),
                Ages.at(row.when(), born),
                seen.before() == null ? null : Interval.between(seen.before(), row.when()),
                seen.placed().toNext());
    }

    /** Whoever holds no role in the Review Team sees what their own agency put in, and nothing else (security, condition 8). */
    private boolean mayBeSeen(Code agency) {
        return exchange.roles().stream().anyMatch(role -> !role.startsWith(RoleRow.AGENCY_LEAD))
                || exchange.roles().contains(RoleRow.AGENCY_LEAD + ":" + agency.value());
    }

    private List<Action> actions(UUID reviewId, int version) {
        String review = "/v1/reviews/" + reviewId;
        String here = review + "/merged-chronologies/" + version;
        return exchange.actions(
                Action.offer("near-duplicates", "GET", here + "/near-duplicates", "near-duplicate.list"),
                Action.offer("silences", "GET", here + "/silences", "silence.list"),
                Action.offer("tag-entry", "PUT", review + "/entries/{entryId}/tags/persons/{personId}", "entry.tag"),
                Action.offer("enter-term", "POST", review + "/glossary", "glossary.write"),
                Action.offer("search-names", "POST", review + "/name-matches/search", "name-match.search"));
    }
}

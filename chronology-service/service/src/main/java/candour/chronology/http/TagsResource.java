package candour.chronology.http;

import candour.chronology.read.TagRow;
import candour.chronology.tag.TagCommand.TagPerson;
import candour.chronology.tag.TagCommand.TagTheme;
import candour.chronology.tag.TagCommand.UntagPerson;
import candour.chronology.tag.TagCommand.UntagTheme;
import candour.chronology.tag.Tags;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.view.Views;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom and what an entry is about, as the team sees it: references of the glossary and codes of themes, never names (S002-079). */
@Path("/v1/reviews/{reviewId}/entries/{entryId}/tags")
public class TagsResource {
    /** A code of few signs, so that nobody is named where a theme belongs. */
    private static final String THEME = "[A-Z][A-Z0-9_]{1,39}";

    private final Exchange exchange;
    private final Views views;

    TagsResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    public record TagsAnswer(UUID entryId, List<UUID> persons, List<Code> themes) {
        static TagsAnswer of(UUID entryId, Tags tags) {
            return new TagsAnswer(
                    entryId,
                    tags.persons().stream().sorted().toList(),
                    tags.themes().stream()
                            .sorted(java.util.Comparator.comparing(Code::value))
                            .toList());
        }
    }

    /** What is set to the entry. */
    @GET
    @Allows("entry.tags")
    public RestResponse<TagsAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("entryId") UUID entryId) {
        Tags tags = views.find(TagRow.TAGS, entryId.toString(), exchange.asOfLeaf())
                .filter(row -> row.reviewId().equals(reviewId))
                .map(TagRow::tags)
                .orElse(Tags.NONE);
        return exchange.answer(TagRow.TAGS, TagsAnswer.of(entryId, tags));
    }

    /** Says that the entry is about somebody of the glossary. */
    @PUT
    @Path("/persons/{personId}")
    @Allows("entry.tag")
    public RestResponse<AcceptedBody> tagPerson(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("entryId") UUID entryId,
            @PathParam("personId") UUID personId) {
        return exchange.accepted(exchange.send(new TagPerson(entryId, reviewId, personId, today())));
    }

    /** Says that it is not. */
    @DELETE
    @Path("/persons/{personId}")
    @Allows("entry.tag")
    public RestResponse<AcceptedBody> untagPerson(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("entryId") UUID entryId,
            @PathParam("personId") UUID personId) {
        return exchange.accepted(exchange.send(new UntagPerson(entryId, reviewId, personId, today())));
    }

    /** Sets a theme to the entry. */
    @PUT
    @Path("/themes/{theme}")
    @Allows("entry.tag")
    public RestResponse<AcceptedBody> tagTheme(
            @PathParam("reviewId") UUID reviewId, @PathParam("entryId") UUID entryId, @PathParam("theme") Code theme) {
        return exchange.accepted(exchange.send(new TagTheme(entryId, reviewId, theme(theme), today())));
    }

    /** Takes it off again. */
    @DELETE
    @Path("/themes/{theme}")
    @Allows("entry.tag")
    public RestResponse<AcceptedBody> untagTheme(
            @PathParam("reviewId") UUID reviewId, @PathParam("entryId") UUID entryId, @PathParam("theme") Code theme) {
        return exchange.accepted(exchange.send(new UntagTheme(entryId, reviewId, theme(theme), today())));
    }

    private static Code theme(Code theme) {
        if (!theme.value().matches(THEME))
            throw Problem.invalid("path.theme", "A theme is a code in capitals, for example NEGLECT.")
                    .asException();
        return theme;
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}

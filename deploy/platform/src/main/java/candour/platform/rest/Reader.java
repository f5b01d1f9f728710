package candour.platform.rest;

import candour.platform.log.Log;
import candour.platform.log.StreamName;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Answers GETs from read models, as they stand now or as they stood. */
@Singleton
class Reader {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final Log log;
    private final Views views;
    private final Waiting waiting;
    private final Cursors cursors;

    Reader(Log log, Views views, Waiting waiting, Cursors cursors) {
        this.log = log;
        this.views = views;
        this.waiting = waiting;
        this.cursors = cursors;
    }

    <R extends Row, B> RestResponse<B> one(
            Incoming in,
            UriInfo uri,
            HttpHeaders headers,
            ReadModel<R> model,
            StreamName stream,
            String key,
            Function<R, B> body) {
        if (in.asOfLeaf == null) {
            waiting.await(model, stream, uri.getQueryParameters().getFirst("minVersion"), headers);
        }
        // Read before the row: a row that moves meanwhile then costs a needless 412, never a change unseen.
        var position = in.asOfLeaf == null ? views.position(model) : in.asOfLeaf;
        in.leaf = position;
        var row = views.find(model, key, in.asOfLeaf)
                .orElseThrow(() -> Problem.notFound().asException());
        var answer = ResponseBuilder.ok(body.apply(row));
        // What the row shows: the stream's version counting only so many leaves.
        log.versionAt(stream, position).ifPresent(version -> answer.tag(Preconditions.tag(version)));
        return answer.build();
    }

    <R extends Row, B> RestResponse<Page<B>> page(
            Incoming in,
            UriInfo uri,
            HttpHeaders headers,
            ReadModel<R> model,
            String scope,
            Function<R, @Nullable B> body) {
        var query = uri.getQueryParameters();
        var caller = Objects.requireNonNull(in.actor).reference();
        var given = query.getFirst("cursor");
        var cursor = given == null ? null : cursors.read(given, model.name(), scope, caller);
        if (cursor == null && in.asOfLeaf == null) {
            waiting.await(model, null, query.getFirst("minVersion"), headers);
        }
        // The first page fixes the leaf for those that follow.
        long leaf = cursor != null ? cursor.leaf() : in.asOfLeaf != null ? in.asOfLeaf : views.position(model);
        in.leaf = leaf;
        var page =
                views.list(model, scope, cursor == null ? null : cursor.after(), limit(query.getFirst("limit")), leaf);
        var items = new ArrayList<B>();
        for (var row : page.rows()) {
            var item = body.apply(row);
            if (item != null) {
                items.add(item);
            }
        }
        if (page.next() == null) {
            return RestResponse.ok(new Page<B>(items, null));
        }
        var next = cursors.write(new Cursors.Cursor(page.next(), leaf), model.name(), scope, caller);
        var link = uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
        return ResponseBuilder.ok(new Page<B>(items, next))
                .links(Link.fromUri(link).rel("next").build())
                .build();
    }

    private static int limit(@Nullable String given) {
        if (given == null) {
            return USUAL_PAGE;
        }
        if (!given.matches("\\d{1,3}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > LARGEST_PAGE) {
            throw Problem.invalid("query.limit", "Must be a number from 1 to " + LARGEST_PAGE + ".")
                    .asException();
        }
        return Integer.parseInt(given);
    }
}

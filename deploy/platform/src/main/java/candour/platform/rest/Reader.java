package candour.platform.rest;

import candour.platform.log.Log;
import candour.platform.log.StreamName;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Selection;
import candour.platform.view.Snapshot;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** A page of a list; a list of more than one scope is told apart from others by a name of its own. */
    <R extends Row, B> RestResponse<Page<B>> page(
            Incoming in,
            UriInfo uri,
            HttpHeaders headers,
            ReadModel<R> model,
            String list,
            Selection selection,
            Function<R, @Nullable B> body) {
        var query = uri.getQueryParameters();
        var given = query.getFirst("cursor");
        var cursor = given == null ? null : cursors.read(given, model.name(), list, caller(in));
        if (cursor == null && in.asOfLeaf == null) {
            waiting.await(model, null, query.getFirst("minVersion"), headers);
        }
        // The first page fixes the leaf for those that follow.
        long leaf = cursor != null ? cursor.leaf() : in.asOfLeaf != null ? in.asOfLeaf : views.position(model);
        in.leaf = leaf;
        var after = cursor == null ? null : cursor.after();
        var rows = views.list(model, selection, after, limit(query.getFirst("limit")), leaf);
        var page = page(in, model, list, leaf, rows, body);
        if (page.next() == null) {
            return RestResponse.ok(page);
        }
        var link = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", page.next())
                .build();
        return ResponseBuilder.ok(page)
                .links(Link.fromUri(link).rel("next").build())
                .build();
    }

    /** The first page of a list as part of a larger answer; its cursor goes on at the list's own address. */
    <R extends Row, B> Page<B> first(
            Incoming in, Snapshot at, ReadModel<R> model, String scope, Function<R, @Nullable B> body) {
        var rows = views.list(model, scope, null, USUAL_PAGE, at.leaf());
        return page(in, model, scope, at.leaf(), rows, body);
    }

    /** These models together, at the instant asked for or as they stand. */
    Snapshot together(Incoming in, UriInfo uri, HttpHeaders headers, List<ReadModel<?>> models) {
        if (in.asOfLeaf == null) {
            var minVersion = uri.getQueryParameters().getFirst("minVersion");
            models.forEach(model -> waiting.await(model, null, minVersion, headers));
        }
        long leaf = in.asOfLeaf != null ? in.asOfLeaf : views.position(models);
        in.leaf = leaf;
        return new Snapshot(views, leaf);
    }

    /** These models together, once they show all that the log says of these streams. */
    Snapshot upToDate(Collection<StreamName> streams, List<ReadModel<?>> models) {
        waiting.show(models, streams);
        return new Snapshot(views, views.position(models));
    }

    private <R extends Row, B> Page<B> page(
            Incoming in,
            ReadModel<R> model,
            String list,
            long leaf,
            Views.Page<R> rows,
            Function<R, @Nullable B> body) {
        var items = new ArrayList<B>();
        for (var row : rows.rows()) {
            var item = body.apply(row);
            if (item != null) {
                items.add(item);
            }
        }
        var next = rows.next() == null
                ? null
                : cursors.write(new Cursors.Cursor(rows.next(), leaf), model.name(), list, caller(in));
        return new Page<>(items, next);
    }

    private static String caller(Incoming in) {
        return Objects.requireNonNull(in.actor).reference();
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

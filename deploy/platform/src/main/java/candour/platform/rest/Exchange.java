package candour.platform.rest;

import candour.platform.access.Actor;
import candour.platform.calendar.London;
import candour.platform.command.Accepted;
import candour.platform.log.StreamName;
import candour.platform.sealed.Opening;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.Sealing;
import candour.platform.time.ServiceClock;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Selection;
import candour.platform.view.Snapshot;
import candour.platform.view.Views;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer: all that a resource method needs. Resource methods are plain blocking methods on worker
 * threads; the bounded pool of those is what keeps a busy service answering.
 */
@RequestScoped
public class Exchange {

    private final Incoming incoming = new Incoming();
    private final Provider<Sealing> sealing;
    private final Provider<Opening> opening;
    private final ServiceClock clock;
    private final Views views;
    private final Sender sender;
    private final Reader reader;
    private final Offers offers;
    private final Citations citations;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    Exchange(
            Provider<Sealing> sealing,
            Provider<Opening> opening,
            ServiceClock clock,
            Views views,
            Sender sender,
            Reader reader,
            Offers offers,
            Citations citations) {
        this.sealing = sealing;
        this.opening = opening;
        this.clock = clock;
        this.views = views;
        this.sender = sender;
        this.reader = reader;
        this.offers = offers;
        this.citations = citations;
    }

    Incoming incoming() {
        return incoming;
    }

    /** Who is asking. */
    public Actor actor() {
        return Objects.requireNonNull(incoming.actor, "Nobody has been let in yet");
    }

    /** The role the act was allowed in and is recorded under; bound roles as held, {@code AGENCY_LEAD:ORG-POLICE}. */
    public String role() {
        return roles().iterator().next();
    }

    /** Every role held that allows this act: for rules that may be overruled in one of them. */
    public Set<String> roles() {
        return Objects.requireNonNull(incoming.allowed, "Nobody has been let in yet")
                .roles();
    }

    /** The person for whom another service asks, or null when the caller asks for themselves. */
    public @Nullable String onBehalfOf() {
        return incoming.onBehalfOf;
    }

    /** Today in Europe/London, by the service's clock. */
    public LocalDate today() {
        return London.day(now());
    }

    /** The day given, or today. */
    public LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? today() : day;
    }

    /** The purpose code given in X-Purpose, or null. */
    public @Nullable String purpose() {
        return incoming.purpose;
    }

    /** The service's time, UTC. */
    public Instant now() {
        return clock.now();
    }

    /** A new id for something this request makes (UUIDv7); under an Idempotency-Key the same id on every repeat. */
    public UUID newId() {
        return sender.newId(incoming, headers);
    }

    /**
     * Seals words about people, so that nothing behind this edge holds them in the clear.
     *
     * @param kind what they are, for example {@code contact-note}
     * @param scope the review's id
     * @param subjects whom they are about, or the entry they belong to: references, never names
     */
    public Sealed seal(String kind, String scope, Collection<String> subjects, String text) {
        return sealing.get().seal(kind, scope, subjects, text);
    }

    /** The same for words that may be missing. */
    public @Nullable Sealed sealOrNull(String kind, String scope, Collection<String> subjects, @Nullable String text) {
        return text == null ? null : seal(kind, scope, subjects, text);
    }

    /** What the request is about where its path does not say so: by whose guidance its rules are cited. */
    public void about(String scope) {
        incoming.about = scope;
    }

    /** Opens words for an answer; null stays null. */
    public @Nullable Words open(@Nullable Sealed sealed) {
        return sealed == null ? null : Words.of(opening.get().open(sealed));
    }

    /** Sends a command; If-Match is kept to when it is given. For new things and for facts that are added. */
    public Accepted send(Object command) {
        return sender.send(incoming, headers, command, expected(false));
    }

    /** Sends a command that changes what the caller must have read: 428 without If-Match, 412 when it has moved on. */
    public Accepted change(Object command) {
        if (!incoming.needsVersion) {
            throw new IllegalStateException("Say @NeedsVersion on the method, so that callers are told");
        }
        return sender.send(incoming, headers, command, expected(true));
    }

    /** Names the bytes that were uploaded, for Idempotency-Key; a JSON body is known already. */
    public void uploaded(byte[] contentHash) {
        incoming.body = contentHash.clone();
    }

    /** 201 with Location when a POST made something, else 200; with ETag, id, version and warnings. */
    public RestResponse<AcceptedBody> accepted(Accepted accepted, @Nullable URI location) {
        var made = location != null
                && "POST".equals(incoming.method)
                && !accepted.eventIds().isEmpty();
        ResponseBuilder<AcceptedBody> answer = made ? ResponseBuilder.created(location) : ResponseBuilder.ok();
        return answer.entity(AcceptedBody.of(accepted, rule -> citations.of(incoming, rule)))
                .tag(Preconditions.tag(accepted.version()))
                .build();
    }

    /** The same where nothing new has an address of its own. */
    public RestResponse<AcceptedBody> accepted(Accepted accepted) {
        return accepted(accepted, null);
    }

    /** How many leaves the answer may count when {@code ?asOf=} was given, or null for now. */
    public @Nullable Long asOfLeaf() {
        return incoming.asOfLeaf;
    }

    /** The instant the answer speaks of: that of {@code ?asOf=}, or now. */
    public Instant asOf() {
        return incoming.asOf == null ? now() : incoming.asOf;
    }

    /** One row: 404 when there is none; ETag, leaf index, {@code ?asOf=} and {@code ?minVersion=} kept to. */
    public <R extends Row, B> RestResponse<B> one(
            ReadModel<R> model, StreamName stream, String key, Function<R, B> body) {
        return reader.one(incoming, uri, headers, model, stream, key, body);
    }

    /** A page of a scope's rows: {@code ?limit=}, {@code ?cursor=}, {@code Link: rel="next"}. A null body leaves it out. */
    public <R extends Row, B> RestResponse<Page<B>> page(
            ReadModel<R> model, String scope, Function<R, @Nullable B> body) {
        return page(model, scope, Selection.scope(scope), body);
    }

    /**
     * The same of whatever is selected for this caller today.
     *
     * @param list names the list, so that its cursors are good for no other
     */
    public <R extends Row, B> RestResponse<Page<B>> page(
            ReadModel<R> model, String list, Selection selection, Function<R, @Nullable B> body) {
        return reader.page(incoming, uri, headers, model, list, selection, body);
    }

    /**
     * Several read models for one answer, all at the same leaf; {@code ?asOf=} and {@code ?minVersion=} kept to. An
     * answer made from them costs one question for each part, however much each part holds.
     */
    public Snapshot together(ReadModel<?>... models) {
        return reader.together(incoming, uri, headers, List.of(models));
    }

    /** The first page of a scope's rows as part of a larger answer; its cursor goes on at the list's own address. */
    public <R extends Row, B> Page<B> first(
            Snapshot at, ReadModel<R> model, String scope, Function<R, @Nullable B> body) {
        return reader.first(incoming, at, model, scope, body);
    }

    /**
     * Read models that show what the log says of these streams at this moment, for what is made from them and kept, or
     * relied upon elsewhere: 503 when they do not within a second and a half.
     */
    public Snapshot upToDate(Collection<StreamName> streams, ReadModel<?>... models) {
        return reader.upToDate(streams, List.of(models));
    }

    /** Whether this caller may also use another operation in the same scope, by the same policy. */
    public boolean may(String operation) {
        return offers.may(incoming, operation);
    }

    /** An answer put together from a read model by the resource itself, at {@link #asOfLeaf()}. */
    public <B> RestResponse<B> answer(ReadModel<?> from, B body) {
        incoming.leaf = incoming.asOfLeaf == null ? views.position(from) : incoming.asOfLeaf;
        return RestResponse.ok(body);
    }

    /** What this caller may do now, or why not, by the same policy and rules that will decide it. */
    public List<Action> actions(Action.Offer... offered) {
        return Arrays.stream(offered)
                .map(offer -> offers.judge(incoming, offer))
                .toList();
    }

    private @Nullable Long expected(boolean needed) {
        return Preconditions.expected(headers.getHeaderString(HttpHeaders.IF_MATCH), needed);
    }
}

package candour.platform.rest;

import candour.platform.access.Actor;
import candour.platform.access.Verdict;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request in, or turns it away: one path for 401, 403 and 404, so that an answer's wording and time tell nothing
 * about what exists. A resource method without {@link Allows} is denied.
 */
@Singleton
class AccessFilter {

    static final String PURPOSE = "X-Purpose";
    static final String ON_BEHALF_OF = "Candour-On-Behalf-Of";

    /** The reason where a service names nobody for whom it asks. */
    static final String ON_BEHALF_OF_NOBODY = "ON_BEHALF_OF_NOBODY";

    private static final Logger LOG = Logger.getLogger(AccessFilter.class);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]{3,100}");

    private final Exchange exchange;
    private final CurrentIdentityAssociation identity;
    private final Gate gate;
    private final AccessTrail trail;
    private final Turnstile turnstile;
    private final Bodies bodies;
    private final AsOf asOf;
    private final Staleness staleness;
    private final FailedSignIns failedSignIns;
    private final StepUp stepUp;

    AccessFilter(
            Exchange exchange,
            CurrentIdentityAssociation identity,
            Gate gate,
            AccessTrail trail,
            Turnstile turnstile,
            Bodies bodies,
            AsOf asOf,
            Staleness staleness,
            FailedSignIns failedSignIns,
            StepUp stepUp) {
        this.exchange = exchange;
        this.identity = identity;
        this.gate = gate;
        this.trail = trail;
        this.turnstile = turnstile;
        this.bodies = bodies;
        this.asOf = asOf;
        this.staleness = staleness;
        this.failedSignIns = failedSignIns;
        this.stepUp = stepUp;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void let(ContainerRequestContext request, ResourceInfo resource) throws IOException {
        var in = exchange.incoming();
        describe(in, request, resource.getResourceMethod().getAnnotation(Allows.class));
        in.needsVersion = resource.getResourceMethod().isAnnotationPresent(NeedsVersion.class);
        var actor = actor();
        if (actor == null) {
            throw Problem.of(ProblemType.NOT_SIGNED_IN, "Send a valid token as 'Authorization: Bearer …'.")
                    .asException();
        }
        in.actor = actor;
        turnstile.check(actor);
        in.onBehalfOf = onBehalfOf(actor, request.getHeaderString(ON_BEHALF_OF));
        in.purpose = code(PURPOSE, request.getHeaderString(PURPOSE));
        switch (judge(in, actor, resource.getResourceMethod().getAnnotation(Allows.class))) {
            case Verdict.Denied denied -> throw deny(in, actor, denied);
            case Verdict.Allowed allowed -> in.allowed = allowed;
        }
        askPurpose(in);
        stepUp.check(in);
        staleness.check(in);
        bodies.read(request, resource.getResourceMethod(), in);
        if ("GET".equals(in.method) || "HEAD".equals(in.method)) {
            in.asOf = asOf.instant(request.getUriInfo().getQueryParameters().getFirst("asOf"));
            in.asOfLeaf = asOf.leaf(in.asOf);
            in.leaf = in.asOfLeaf;
        }
    }

    /** Whatever its row says, what services ask each other is for services alone. */
    private Verdict judge(Incoming in, Actor actor, @Nullable Allows allows) {
        if (in.path.startsWith("/internal/") && !actor.groups().contains("service")) {
            return new Verdict.Denied("NOT_A_SERVICE", true);
        }
        var verdict = gate.judge(in, in.operation);
        return verdict instanceof Verdict.Allowed && allows != null && allows.onBehalf() && in.onBehalfOf == null
                ? new Verdict.Denied(ON_BEHALF_OF_NOBODY, false)
                : verdict;
    }

    private static void describe(Incoming in, ContainerRequestContext request, @Nullable Allows allows) {
        var uri = request.getUriInfo();
        in.method = request.getMethod();
        in.path = uri.getRequestUri().getRawPath();
        in.traceparent = Traces.valid(request.getHeaderString("traceparent"));
        in.traceId = Traces.id(in.traceparent);
        MDC.put("traceId", in.traceId);
        in.pathParameters = uri.getPathParameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getFirst()));
        in.operation = allows == null ? "" : allows.value();
        in.scope = allows == null ? "" : Objects.requireNonNullElse(in.pathParameters.get(allows.scope()), "");
    }

    private @Nullable Actor actor() {
        try {
            var who = identity.getIdentity();
            if (who.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
                return new Actor(token.getSubject(), token.getClaim("org"), who.getRoles());
            }
            failedSignIns.failed(FailedSignIns.NO_TOKEN);
            return null;
        } catch (AuthenticationFailedException e) {
            failedSignIns.failed(FailedSignIns.cause(e));
            return null;
        }
    }

    private ProblemException deny(Incoming in, Actor actor, Verdict.Denied denied) {
        var oneTooMany = turnstile.denied(actor, in.method + " " + in.path);
        try {
            trail.denied(in, denied.reason());
            if (oneTooMany) {
                trail.suspected(in);
            }
        } catch (RuntimeException e) {
            // Nothing is read out either way; the denial stands without its record.
            LOG.errorf("A denial could not be recorded: %s", e.getClass().getSimpleName());
        }
        return denied.hidden()
                ? Problem.notFound().asException()
                : Problem.of(ProblemType.NOT_ALLOWED, "Your present roles do not allow this.")
                        .because(denied.reason())
                        .asException();
    }

    private static void askPurpose(Incoming in) {
        var allowed = Objects.requireNonNull(in.allowed);
        if (allowed.restricted() && allowed.outsider() && in.purpose == null) {
            throw Problem.of(
                            ProblemType.PURPOSE_NEEDED,
                            "You are not of this review's team: name the purpose of your access as " + PURPOSE + ".")
                    .because("purposeRequired")
                    .asException();
        }
    }

    private static @Nullable String onBehalfOf(Actor actor, @Nullable String given) {
        if (given != null && !actor.groups().contains("service")) {
            throw Problem.invalid("header." + ON_BEHALF_OF, "Only a service may ask for somebody else.")
                    .asException();
        }
        return code(ON_BEHALF_OF, given);
    }

    private static @Nullable String code(String header, @Nullable String given) {
        if (given != null && !CODE.matcher(given).matches()) {
            throw Problem.invalid("header." + header, "Must be a code: 3 to 100 letters, digits and . _ : -")
                    .asException();
        }
        return given;
    }
}

package candour.platform.rest;

import candour.platform.command.IdempotencyKeyReused;
import candour.platform.command.StaleVersion;
import candour.platform.command.TooBusy;
import candour.platform.decision.Refusal;
import candour.platform.kafka.CannotConfirm;
import candour.platform.log.LogUnavailable;
import candour.platform.sealed.KeyDestroyed;
import candour.platform.sealed.VaultUnavailable;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ended a request into a problem. What is not foreseen says nothing but that it failed. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Exchange exchange;
    private final Citations citations;
    private final Refusals refusals;

    ProblemMappers(Exchange exchange, Citations citations, Refusals refusals) {
        this.exchange = exchange;
        this.citations = citations;
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        var answer = answer(e.problem());
        if (e.retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, e.retryAfterSeconds());
        }
        if (e.problem().status() == 401) {
            answer.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "signInAnew".equals(e.problem().reason())
                            ? "Bearer error=\"insufficient_user_authentication\", max_age=" + StepUp.ANEW.toSeconds()
                            : "Bearer");
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response refused(Refusal e) {
        refusals.refused(exchange.incoming(), e.rule());
        return answer(Problem.refused(e, citations.of(exchange.incoming(), e.rule())))
                .build();
    }

    @ServerExceptionMapper
    Response stale(StaleVersion e) {
        return answer(Problem.of(
                        ProblemType.STALE_VERSION,
                        "Somebody was first. Read it again, see what has changed, and decide anew."))
                .tag(Preconditions.tag(e.current()))
                .build();
    }

    @ServerExceptionMapper
    Response reused(IdempotencyKeyReused e) {
        return answer(Problem.of(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "A repeat must send the same request; another needs its own key."))
                .build();
    }

    @ServerExceptionMapper
    Response busy(TooBusy e) {
        return problem(Problem.of(ProblemType.TOO_BUSY, "Nothing was stored; try again shortly.")
                .asException());
    }

    @ServerExceptionMapper
    Response unavailable(LogUnavailable e) {
        return notReady(e);
    }

    @ServerExceptionMapper
    Response unavailable(VaultUnavailable e) {
        return notReady(e);
    }

    @ServerExceptionMapper
    Response destroyed(KeyDestroyed e) {
        return answer(Problem.of(
                                ProblemType.CONFLICT,
                                "What is recorded about this person or entry has been destroyed; nothing can be added.")
                        .because("keyDestroyed"))
                .build();
    }

    private Response notReady(RuntimeException e) {
        LOG.errorf("Not ready: %s", Failure.of(e));
        return problem(Problem.of(ProblemType.NOT_READY, "A part of this service is not there; try again shortly.")
                .asException());
    }

    @ServerExceptionMapper
    Response unconfirmed(CannotConfirm e) {
        return problem(Problem.cannotConfirm("review-service").asException());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return answer(Invalid.values(e)).build();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return answer(Invalid.json(e)).build();
    }

    @ServerExceptionMapper
    Response notSignedIn(AuthenticationFailedException e) {
        return problem(Problem.of(ProblemType.NOT_SIGNED_IN, "Send a valid token as 'Authorization: Bearer …'.")
                .asException());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answer(Problem.of(ProblemType.NOT_ALLOWED, "Your present roles do not allow this."))
                .build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem(problem);
            }
            if (cause instanceof JacksonException json) {
                return answer(Invalid.json(json)).build();
            }
        }
        var answer = answer(byStatus(e));
        var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
    }

    private static Problem byStatus(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "See Allow for what is offered.");
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "Ask for application/json.");
            case 413 -> Problem.of(ProblemType.TOO_LARGE, "The body is larger than is taken here.");
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_FORMAT, "Send application/json.");
            default ->
                status >= 400 && status < 500
                        ? Problem.of(ProblemType.INVALID, "The request could not be read.")
                        : failed(e);
        };
    }

    @ServerExceptionMapper
    Response other(Throwable e) {
        return answer(failed(e)).build();
    }

    /** The message of an unforeseen exception may hold SQL or a value, so neither the answer nor the log has it. */
    private static Problem failed(Throwable e) {
        LOG.errorf("A request failed: %s", Failure.of(e));
        return Problem.of(ProblemType.FAILED, "It was not your doing. Quote the trace id when you report it.");
    }

    private Response.ResponseBuilder answer(Problem problem) {
        var in = exchange.incoming();
        if (in.traceId.isEmpty()) {
            in.traceId = Traces.id(null);
        }
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.at(in.traceId));
    }
}

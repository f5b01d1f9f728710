package candour.platform.rest;

import candour.platform.decision.Citation;
import candour.platform.decision.Refusal;
import candour.platform.decision.Rule;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one shape of every error (RFC 9457, {@code application/problem+json}). Never a stack trace, SQL, a value the
 * caller sent, or anything about a person.
 *
 * @param type from the catalogue, stable
 * @param title the same for every occurrence of the type
 * @param status the HTTP status
 * @param detail what happened here, in a plain sentence
 * @param instance this occurrence; quote it to support
 * @param reason a stable code for programs, for example {@code NOT_ASSIGNED}
 * @param rule the rule that was broken, for example {@code POLICE_GATE_IS_CLOSED}
 * @param ledger the rule's row in the requirements ledger
 * @param strength how strongly the guidance puts the rule: MUST, SHOULD (can be overruled with a reason) or USUALLY
 * @param source where the guidance says so; absent where the guidance that holds here does not
 * @param needs what would have to be there for it to be accepted
 * @param errors what is wrong with which field
 * @param traceId the trace it belongs to
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        URI instance,
        @Nullable String reason,
        @Nullable String rule,
        @Nullable String ledger,
        @Nullable String strength,
        @Nullable String source,
        List<String> needs,
        List<FieldError> errors,
        @Nullable String traceId) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final URI UNPLACED = URI.create("urn:candour:occurrence");

    /**
     * What is wrong with one field.
     *
     * @param field its path in the request, for example {@code body.period.from}
     * @param message a plain sentence; never the value sent
     */
    public record FieldError(String field, String message) {}

    /** A problem of the catalogue. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                UNPLACED,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** One field is not as it must be (400). */
    public static Problem invalid(String field, String message) {
        return of(ProblemType.INVALID, "One field is not as it must be.").withErrors(new FieldError(field, message));
    }

    /** There is no such thing, or it is not the caller's to see: the two are never told apart. */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND, "There is no such resource, or it is not yours to see.");
    }

    /** A neighbour could not confirm the present facts in time, so the act is not done (ruling R14). */
    public static Problem cannotConfirm(String neighbour) {
        return of(
                        ProblemType.CANNOT_CONFIRM,
                        "The act was not done, because " + neighbour
                                + " could not confirm in time that it may be. Try again shortly.")
                .because("cannotConfirm");
    }

    static Problem refused(Refusal refusal, Citation cited) {
        boolean another = cited.concerns() == Rule.Concerns.PERSON;
        var type = another ? ProblemType.ANOTHER_PERSON_NEEDED : ProblemType.RULE_BROKEN;
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                cited.words(),
                UNPLACED,
                another ? "dualControl" : null,
                refusal.rule().name(),
                cited.ledger(),
                cited.strength().name(),
                cited.source(),
                refusal.needs(),
                List.of(),
                null);
    }

    /** The same with a code for programs. */
    public Problem because(String code) {
        return new Problem(
                type, title, status, detail, instance, code, rule, ledger, strength, source, needs, errors, traceId);
    }

    /** The same with errors of fields. */
    public Problem withErrors(FieldError... more) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                reason,
                rule,
                ledger,
                strength,
                source,
                needs,
                List.of(more),
                traceId);
    }

    Problem at(String trace) {
        return new Problem(
                type,
                title,
                status,
                detail,
                URI.create("urn:candour:occurrence:" + trace),
                reason,
                rule,
                ledger,
                strength,
                source,
                needs,
                errors,
                trace);
    }

    /** To be thrown from a resource. */
    public ProblemException asException() {
        return new ProblemException(this);
    }
}

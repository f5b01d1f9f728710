package candour.platform.access;

import candour.platform.decision.Fold;
import candour.platform.log.Stored;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The trail of access: who read what and why, who was turned away, and whose act a rule refused. Who and in which role stand in the event's
 * provenance. Each record is a stream of its own, so that recording one reading never waits for another.
 */
public sealed interface AccessEvent {

    /** What access records are stored as; nothing is decided on them. */
    Fold<Integer, AccessEvent> FOLD =
            new Fold<>("access", AccessEvent.class, AccessEvent::accessId, (records, _) -> records + 1, 0);

    /** This record's id. */
    UUID accessId();

    /**
     * Restricted material was about to be read out. Stored before the answer leaves: no audit, no read.
     *
     * @param operation as in the access matrix
     * @param scope the review, or null
     * @param resource the path asked for, without its query
     * @param purpose the purpose code given, or null for a member of the team, whose purpose is the assignment
     * @param onBehalfOf the person for whom another service asked, or null
     * @param asOfLeaf the leaf the answer counts up to, or null for now
     */
    @Stored("read-recorded")
    record ReadRecorded(
            UUID accessId,
            Code operation,
            @Nullable Code scope,
            Code resource,
            @Nullable Code purpose,
            @Nullable Code onBehalfOf,
            @Nullable Long asOfLeaf)
            implements AccessEvent {}

    /** A signed-in person was turned away. The reason here is the true one, which the answer may have kept back. */
    @Stored("access-denied")
    record AccessDenied(
            UUID accessId,
            Code operation,
            @Nullable Code scope,
            Code resource,
            Code reason,
            @Nullable Code onBehalfOf) implements AccessEvent {}

    /**
     * A rule refused what a signed-in person asked for, and nothing was done. At most one record a minute of the same
     * person, rule and place, so that asking again and again fills no log; nothing of what was sent is kept.
     *
     * @param rule its name, for example {@code POLICE_GATE_IS_CLOSED}
     * @param ledger its row in the requirements ledger
     * @param times how often since the last record
     */
    @Stored("act-refused")
    record ActRefused(
            UUID accessId,
            Code operation,
            @Nullable Code scope,
            Code resource,
            Code rule,
            Code ledger,
            int times,
            @Nullable Code onBehalfOf)
            implements AccessEvent {}

    /** Somebody was turned away at so many different doors that they may be sweeping ids; they are stopped for a while. */
    @Stored("enumeration-suspected")
    record EnumerationSuspected(UUID accessId, Code operation) implements AccessEvent {}

    /**
     * Somebody has read restricted material of unusually many scopes within an hour: they are asked to sign in anew.
     *
     * @param scopes of how many
     */
    @Stored("unusual-access")
    record UnusualAccess(UUID accessId, Code operation, int scopes) implements AccessEvent {}

    /**
     * Somebody could not be told who they are. At most one record a minute for each cause, so that nobody can fill the
     * log without a token; nothing of what was sent is kept.
     *
     * @param cause a code: NO_TOKEN, EXPIRED, BAD_SIGNATURE, WRONG_ISSUER, WRONG_AUDIENCE or NOT_ACCEPTED
     * @param times how often since the last record
     */
    @Stored("sign-in-failed")
    record SignInFailed(UUID accessId, Code cause, int times) implements AccessEvent {}
}

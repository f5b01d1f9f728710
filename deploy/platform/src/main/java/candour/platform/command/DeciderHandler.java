package candour.platform.command;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.MarkedInError;
import candour.platform.decision.RecordRule;
import candour.platform.decision.Refusal;
import candour.platform.log.Append;
import candour.platform.log.Log;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Decides one command: folds the streams it reads, asks the pure function, appends what follows with every stream read
 * as a guard, and begins again on fresh facts when a stream had moved. A refusal or "already so" reached from
 * remembered state never met the append's version check, so it is decided again on fresh state before it is answered.
 */
final class DeciderHandler<C> {

    private static final int ATTEMPTS = 30;

    private final Decider<C> decider;
    private final Folds folds;
    private final Log log;

    DeciderHandler(Decider<C> decider, Folds folds, Log log) {
        this.decider = decider;
        this.folds = folds;
        this.log = log;
    }

    Accepted handle(C command, Envelope envelope) {
        boolean fresh = false;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var reading = folds.read(decider, command, fresh);
            fresh = false;
            try {
                if (envelope.expectedVersion() != null && envelope.expectedVersion() != reading.version()) {
                    throw new StaleVersion(reading.version());
                }
                var decision = decider.decide().apply(command, reading.facts());
                decision.events().forEach(event -> mustMarkWhatStands(event, envelope));
                if (decision.events().isEmpty() && reading.remembered()) {
                    fresh = true;
                    continue;
                }
                if (decision.events().isEmpty() && envelope.requestKey() == null) {
                    return accepted(decision, reading, List.of());
                }
                var events = decision.events().stream()
                        .map(event -> new Append.NewEvent(Ids.next(), folds.streamOf(event), event))
                        .toList();
                switch (log.append(reading.append(events, envelope))) {
                    case Log.Outcome.Stored _ -> {
                        return accepted(decision, reading, events);
                    }
                    case Log.Outcome.Moved moved -> folds.forget(moved.stream());
                    case Log.Outcome.AlreadyAnswered already -> {
                        return repeat(already.answered(), envelope);
                    }
                }
                pause(attempt);
            } catch (Refusal | StaleVersion refused) {
                if (reading.remembered()) {
                    fresh = true;
                    continue;
                }
                var earlier = earlier(envelope);
                if (earlier != null) {
                    return earlier;
                }
                throw refused;
            }
        }
        throw new TooBusy();
    }

    /** What the rules say of a command now, without storing anything; returns or throws as {@link #handle} would. */
    void consider(C command) {
        decider.decide().apply(command, folds.read(decider, command, false).facts());
    }

    private void mustMarkWhatStands(Object event, Envelope envelope) {
        if (event instanceof MarkedInError marking) {
            RecordRule.mustStand(marking, folds.standing(folds.streamOf(event)));
            if (!mayTakeBack(marking, envelope)) {
                throw RecordRule.RECORDED_BY_ANOTHER.broken();
            }
        }
    }

    /** The system undoes what it did itself; of people, its recorder and whoever answers for the record (R3). */
    private boolean mayTakeBack(MarkedInError marking, Envelope envelope) {
        var sender = envelope.provenance().recordedBy();
        return envelope.answering()
                || KnownSender.isSystem(sender)
                || log.recorderOf(marking.markedEventId())
                        .filter(sender::equals)
                        .isPresent();
    }

    private Accepted accepted(Decision decision, Reading reading, List<Append.NewEvent> events) {
        folds.remember(reading, events);
        long version = reading.version()
                + events.stream()
                        .filter(event -> event.stream().equals(reading.primary()))
                        .count();
        List<UUID> ids = events.stream().map(Append.NewEvent::eventId).toList();
        return new Accepted(reading.primary(), version, ids, decision.warnings(), false);
    }

    private @org.jspecify.annotations.Nullable Accepted earlier(Envelope envelope) {
        if (envelope.requestKey() == null) {
            return null;
        }
        return log.answered(envelope.requestKey())
                .map(answered -> repeat(answered, envelope))
                .orElse(null);
    }

    private static Accepted repeat(Log.Answered answered, Envelope envelope) {
        if (!Arrays.equals(answered.bodyHmac(), envelope.bodyHmac())) {
            throw new IdempotencyKeyReused();
        }
        return new Accepted(answered.stream(), answered.version(), answered.eventIds(), List.of(), true);
    }

    /** The more often a stream has moved, the longer the pause, so that a crowd thins out. */
    private static void pause(int attempt) {
        if (attempt > 2) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(100_000L << Math.min(attempt, 8)));
        }
    }
}

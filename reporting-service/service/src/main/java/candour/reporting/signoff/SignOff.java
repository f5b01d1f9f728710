package candour.reporting.signoff;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.reporting.authority.Capacity;
import candour.reporting.signoff.SignOffEvent.BodyDecisionConfirmed;
import candour.reporting.signoff.SignOffEvent.BodyDecisionRecorded;
import candour.reporting.signoff.SignOffEvent.ReportPresented;
import candour.reporting.signoff.SignOffEvent.SignOffRecordedInError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the version presented last stands.
 *
 * @param version 0 while none is presented
 * @param digest of its exact content, or null
 * @param chain who signs it, in order
 */
public record SignOff(int version, @Nullable Code digest, List<Capacity> chain, List<Step> steps) {

    /** How its events become its state. */
    public static final Fold<SignOff, SignOffEvent> FOLD = new Fold<>(
            "sign-off",
            SignOffEvent.class,
            SignOffEvent::reviewId,
            SignOff::evolve,
            new SignOff(0, null, List.of(), List.of()));

    /** What one body came to. */
    public record Step(UUID decisionId, Capacity body, Outcome outcome, Code recordedBy, boolean confirmed) {

        /** It stands, and is not in doubt. */
        boolean counts() {
            return outcome != Outcome.RETURNED && confirmed;
        }
    }

    /** Whether every body of the chain has signed exactly this version, and a second person confirmed it where needed. */
    public boolean signed() {
        return version > 0
                && !returned()
                && chain.stream()
                        .allMatch(body -> stepOf(body).filter(Step::counts).isPresent());
    }

    /** Whether a body has given it back. */
    public boolean returned() {
        return steps.stream().anyMatch(step -> step.outcome() == Outcome.RETURNED);
    }

    /** The body whose turn it is. */
    public Optional<Capacity> next() {
        return returned()
                ? Optional.empty()
                : chain.stream().filter(body -> stepOf(body).isEmpty()).findFirst();
    }

    /** What is expected of a body: the last signs, those before it consider. */
    public Outcome expectedOf(Capacity body) {
        return body == chain.getLast() ? Outcome.SIGNED : Outcome.CONSIDERED;
    }

    /** What that body came to, if it has. */
    Optional<Step> stepOf(Capacity body) {
        return steps.stream().filter(step -> step.body() == body).findFirst();
    }

    /** The recorded decision with this id, if there is one. */
    Optional<Step> step(UUID decisionId) {
        return steps.stream()
                .filter(step -> step.decisionId().equals(decisionId))
                .findFirst();
    }

    /** One event more. */
    public static SignOff evolve(SignOff was, SignOffEvent event) {
        return switch (event) {
            case ReportPresented e -> new SignOff(e.version(), e.digest(), e.chain(), List.of());
            case BodyDecisionRecorded e -> was.with(step(e));
            case BodyDecisionConfirmed e -> was.confirmed(e.decisionId());
            case SignOffRecordedInError _ -> was;
        };
    }

    private static Step step(BodyDecisionRecorded e) {
        return new Step(
                e.decisionId(),
                e.body(),
                e.outcome(),
                e.recording().by(),
                !e.recording().toBeConfirmed());
    }

    SignOff with(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new SignOff(version, digest, chain, List.copyOf(all));
    }

    SignOff confirmed(UUID decisionId) {
        return new SignOff(
                version,
                digest,
                chain,
                steps.stream()
                        .map(s -> s.decisionId().equals(decisionId)
                                ? new Step(s.decisionId(), s.body(), s.outcome(), s.recordedBy(), true)
                                : s)
                        .toList());
    }
}

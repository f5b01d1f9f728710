package candour.reporting.signoff.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.DecidedBy;
import candour.reporting.authority.Recording;
import candour.reporting.signoff.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that happened on the way to a signature, with what was recorded in error marked so. */
public record TrackRow(UUID reviewId, List<StepRow> steps) implements Row {

    /** Kinds of steps. */
    public enum What {
        PRESENTED,
        DECIDED,
        CONFIRMED
    }

    /** One step; what does not apply to it is null. */
    public record StepRow(
            UUID eventId,
            What what,
            int version,
            Code digest,
            LocalDate on,
            boolean recordedInError,
            @Nullable UUID decisionId,
            @Nullable Capacity body,
            @Nullable Outcome outcome,
            @Nullable DecidedBy decidedBy,
            @Nullable Recording recording,
            @Nullable Code confirmedBy,
            @Nullable Sealed reason,
            @Nullable List<Capacity> chain) {

        StepRow inError() {
            return new StepRow(
                    eventId,
                    what,
                    version,
                    digest,
                    on,
                    true,
                    decisionId,
                    body,
                    outcome,
                    decidedBy,
                    recording,
                    confirmedBy,
                    reason,
                    chain);
        }
    }

    @Override
    public String key() {
        return reviewId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    /** What counts: not recorded in error, and since the last presentation. */
    public List<StepRow> standing() {
        var standing = new ArrayList<StepRow>();
        for (var step : steps) {
            if (step.recordedInError()) {
                continue;
            }
            if (step.what() == What.PRESENTED) {
                standing.clear();
            }
            standing.add(step);
        }
        return List.copyOf(standing);
    }

    /** Whether somebody confirmed that recorded decision. */
    public boolean confirmed(UUID decisionId) {
        return standing().stream()
                .anyMatch(step -> step.what() == What.CONFIRMED && decisionId.equals(step.decisionId()));
    }

    /** Whether a body's decision stands without doubt: its own act, or confirmed by a second person. */
    public boolean counts(StepRow decided) {
        var recording = decided.recording();
        var id = decided.decisionId();
        return recording != null && id != null && (!recording.toBeConfirmed() || confirmed(id));
    }

    /** Whether every body of the chain has signed, and it is confirmed. */
    public boolean signedOff() {
        var chain = chain();
        return !chain.isEmpty()
                && !returned()
                && chain.stream().allMatch(body -> decisions().anyMatch(each -> each.body() == body && counts(each)));
    }

    /** The body whose turn it is, or null. */
    public @Nullable Capacity next() {
        return returned()
                ? null
                : chain().stream()
                        .filter(body -> decisions().noneMatch(each -> each.body() == body))
                        .findFirst()
                        .orElse(null);
    }

    private boolean returned() {
        return decisions().anyMatch(each -> each.outcome() == Outcome.RETURNED);
    }

    private Stream<StepRow> decisions() {
        return standing().stream().filter(step -> step.what() == What.DECIDED);
    }

    private List<Capacity> chain() {
        var presented = standing().stream().findFirst().map(StepRow::chain).orElse(null);
        return presented == null ? List.of() : presented;
    }
}

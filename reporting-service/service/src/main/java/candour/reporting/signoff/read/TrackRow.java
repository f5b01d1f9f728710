package candour.reporting.signoff.read;

import candour.platform.access.Code;
import candour.platform.view.Row;
import candour.reporting.authority.Capacity;
import candour.reporting.signoff.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that happened on the way to a signature, with what was recorded in error marked so. */
public record TrackRow(UUID reviewId, List<TrackStep> steps) implements Row {

    /** Kinds of steps. */
    public enum What {
        PRESENTED,
        DECIDED,
        CONFIRMED
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
    public List<TrackStep> standing() {
        var standing = new ArrayList<TrackStep>();
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
    public boolean counts(TrackStep decided) {
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

    /** Whether it is the version with that digest that was signed off. */
    public boolean isSigned(@Nullable Code digest) {
        return signedOff() && standing().getFirst().digest().equals(digest);
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

    private Stream<TrackStep> decisions() {
        return standing().stream().filter(step -> step.what() == What.DECIDED);
    }

    private List<Capacity> chain() {
        var presented = standing().stream().findFirst().map(TrackStep::chain).orElse(null);
        return presented == null ? List.of() : presented;
    }
}

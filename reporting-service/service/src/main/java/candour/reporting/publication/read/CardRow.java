package candour.reporting.publication.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.reporting.authority.DecidedBy;
import candour.reporting.authority.Recording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that was recorded about publication, with what was recorded in error marked so. */
public record CardRow(UUID reviewId, List<StepRow> steps) implements Row {

    /** Kinds of steps. */
    public enum What {
        VIEW_REQUESTED,
        VIEW_RECORDED,
        NO_ANSWER,
        DUE_WEIGHT,
        DATA_PROTECTION,
        CONSULTED,
        HOLD_PLACED,
        HOLD_LIFTED,
        RECOMMENDED,
        DECIDED,
        CONFIRMED,
        DATE_SET,
        PUBLISHED
    }

    /**
     * One step; what does not apply to it is null.
     *
     * @param about the member, process, hold or choice it is about
     * @param said a choice, a view or a channel
     */
    public record StepRow(
            UUID eventId,
            What what,
            LocalDate on,
            boolean recordedInError,
            @Nullable UUID about,
            @Nullable Code said,
            @Nullable Sealed words,
            @Nullable DecidedBy decidedBy,
            @Nullable Recording recording,
            @Nullable Code digest) {

        StepRow inError() {
            return new StepRow(eventId, what, on, true, about, said, words, decidedBy, recording, digest);
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

    /** The steps of one kind that were not recorded in error. */
    public List<StepRow> standing(What what) {
        return steps.stream()
                .filter(step -> step.what() == what && !step.recordedInError())
                .toList();
    }

    /** The last of them, or null. */
    public @Nullable StepRow last(What what) {
        var all = standing(what);
        return all.isEmpty() ? null : all.getLast();
    }

    /** The holds that are live. */
    public List<UUID> liveHolds() {
        var lifted = standing(What.HOLD_LIFTED).stream().map(StepRow::about).toList();
        return standing(What.HOLD_PLACED).stream()
                .map(StepRow::about)
                .filter(hold -> !lifted.contains(hold))
                .toList();
    }

    /** Whether what a body came to has effect: its own act, or confirmed by a second person. */
    public boolean hasEffect(StepRow step) {
        return step.recording() != null && !step.recording().toBeConfirmed()
                || standing(What.CONFIRMED).stream().anyMatch(each -> Objects.equals(each.about(), step.about()));
    }
}

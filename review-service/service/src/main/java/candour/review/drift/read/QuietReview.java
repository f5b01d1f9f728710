package candour.review.drift.read;

import candour.platform.access.Code;
import candour.platform.view.Row;
import candour.review.review.HumanReference;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When somebody last recorded something about a review.
 *
 * @param lastRecordedOn by the calendar in London
 * @param inError whether no decision stands for it
 * @param drifting whether this quiet spell was spoken of
 * @param spells the quiet spells that were, oldest first
 */
public record QuietReview(
        UUID reviewId,
        UUID committeeId,
        HumanReference humanReference,
        Code profile,
        int profileVersion,
        LocalDate lastRecordedOn,
        boolean paused,
        boolean ended,
        boolean inError,
        boolean drifting,
        List<Spell> spells)
        implements Row {

    /** A quiet spell that was spoken of. */
    public record Spell(LocalDate quietSince, LocalDate detectedOn) {}

    static QuietReview of(ReviewCommissioned e, LocalDate on) {
        return new QuietReview(
                e.reviewId(),
                e.committeeId(),
                e.humanReference(),
                e.profile(),
                e.profileVersion(),
                on,
                false,
                false,
                false,
                false,
                List.of());
    }

    QuietReview recorded(LocalDate on) {
        return with(on, paused, ended, false, spells);
    }

    QuietReview paused(boolean now) {
        return with(lastRecordedOn, now, ended, drifting, spells);
    }

    QuietReview ended(boolean now) {
        return with(lastRecordedOn, paused, now, drifting, spells);
    }

    QuietReview inError(boolean now) {
        return new QuietReview(
                reviewId,
                committeeId,
                humanReference,
                profile,
                profileVersion,
                lastRecordedOn,
                paused,
                ended,
                now,
                drifting,
                spells);
    }

    /** Whether nobody is expected to do anything on it. */
    boolean rests() {
        return paused || ended || inError;
    }

    QuietReview drifting(Spell spell) {
        return with(
                lastRecordedOn,
                paused,
                ended,
                spell.quietSince().equals(lastRecordedOn),
                Stream.concat(spells.stream(), Stream.of(spell)).toList());
    }

    private QuietReview with(LocalDate on, boolean rests, boolean over, boolean drifts, List<Spell> all) {
        return new QuietReview(
                reviewId, committeeId, humanReference, profile, profileVersion, on, rests, over, inError, drifts, all);
    }

    @Override
    public String key() {
        return reviewId.toString();
    }

    @Override
    public String scope() {
        return committeeId.toString();
    }

    @Override
    public String order() {
        return lastRecordedOn + " " + reviewId;
    }
}

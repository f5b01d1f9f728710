package candour.review.mediaapproach.http;

import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.mediaapproach.read.MediaRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a review speaks to the media, as it is answered.
 *
 * @param approaches oldest first; the last one holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MediaAnswer(
        UUID reviewId, List<ApproachAnswer> approaches, List<StatementAnswer> statements, List<Action> actions) {

    /** How it speaks, and why so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApproachAnswer(
            UUID recordedBy,
            @Nullable Words approach,
            @Nullable Words reason,
            LocalDate setOn) {}

    /**
     * A statement.
     *
     * @param releasedBecause why it was released before the family was told, or absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StatementAnswer(
            UUID statementId,
            UUID recordedBy,
            @Nullable Words text,
            LocalDate preparedOn,
            List<TellingAnswer> familyTold,
            @Nullable LocalDate releasedOn,
            @Nullable Words releasedBecause,
            @Nullable UUID releasedBy) {}

    /** The family heard of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TellingAnswer(UUID recordedBy, @Nullable Words byWhom, LocalDate toldOn) {}

    static MediaAnswer of(Exchange x, MediaRow row, List<Action> actions) {
        return new MediaAnswer(
                row.reviewId(),
                row.approaches().stream()
                        .map(each -> new ApproachAnswer(
                                each.recordedBy(), x.open(each.approach()), x.open(each.reason()), each.setOn()))
                        .toList(),
                row.statements().stream().map(each -> statement(x, each)).toList(),
                actions);
    }

    private static StatementAnswer statement(Exchange x, MediaRow.Statement it) {
        var release = it.release();
        return new StatementAnswer(
                it.statementId(),
                it.recordedBy(),
                x.open(it.text()),
                it.preparedOn(),
                it.familyTold().stream()
                        .map(each -> new TellingAnswer(each.recordedBy(), x.open(each.byWhom()), each.toldOn()))
                        .toList(),
                release == null ? null : release.releasedOn(),
                release == null ? null : x.open(release.overruling().reason()),
                release == null ? null : release.recordedBy());
    }
}

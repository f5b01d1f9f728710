package candour.review.contributor.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.contributor.ContributorGroup;
import candour.review.contributor.Participation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contributor, and when they took part. */
public record ContributorRow(
        UUID recordedBy,
        UUID reviewId,
        UUID contributorId,
        ContributorGroup group,
        @Nullable String agency,
        @Nullable Sealed who,
        LocalDate identifiedOn,
        List<TookPart> participations)
        implements Row {
    /** Once. */
    public record TookPart(UUID recordedBy, UUID participationId, Participation how, LocalDate on) {}

    ContributorRow with(TookPart once) {
        var all = new ArrayList<>(participations);
        all.add(once);
        return of(all);
    }

    ContributorRow without(UUID event) {
        return of(participations.stream()
                .filter(each -> !each.recordedBy().equals(event))
                .toList());
    }

    private ContributorRow of(List<TookPart> all) {
        return new ContributorRow(recordedBy, reviewId, contributorId, group, agency, who, identifiedOn, all);
    }

    @Override
    public String key() {
        return contributorId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    /** By group. */
    @Override
    public String order() {
        return group.ordinal() + " " + contributorId;
    }
}

package candour.review.contributor.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.contributor.ContributorGroup;
import candour.review.contributor.Participation;
import candour.review.contributor.read.ContributorRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which groups a review has learnt with, and which not. */
public record ParticipationMatrix(List<GroupAnswer> groups) {
    /**
     * A group.
     *
     * @param identified how many are to contribute
     * @param tookPart how many of them did
     * @param gap whether nobody of it did
     */
    public record GroupAnswer(
            ContributorGroup group, int identified, int tookPart, boolean gap, List<ContributorAnswer> contributors) {}

    /** Somebody, and when they took part. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContributorAnswer(
            UUID recordedBy,
            UUID contributorId,
            @Nullable String agency,
            @Nullable Words who,
            LocalDate identifiedOn,
            List<ParticipationAnswer> participations) {}

    /** Once. */
    public record ParticipationAnswer(UUID recordedBy, Participation how, LocalDate on) {}

    static ParticipationMatrix of(Exchange x, List<ContributorRow> rows) {
        return new ParticipationMatrix(Arrays.stream(ContributorGroup.values())
                .map(group -> group(
                        x,
                        group,
                        rows.stream().filter(row -> row.group() == group).toList()))
                .toList());
    }

    private static GroupAnswer group(Exchange x, ContributorGroup group, List<ContributorRow> rows) {
        int tookPart = (int)
                rows.stream().filter(row -> !row.participations().isEmpty()).count();
        return new GroupAnswer(
                group,
                rows.size(),
                tookPart,
                tookPart == 0,
                rows.stream()
                        .map(row -> new ContributorAnswer(
                                row.recordedBy(),
                                row.contributorId(),
                                row.agency(),
                                x.open(row.who()),
                                row.identifiedOn(),
                                row.participations().stream()
                                        .map(each -> new ParticipationAnswer(each.recordedBy(), each.how(), each.on()))
                                        .toList()))
                        .toList());
    }
}

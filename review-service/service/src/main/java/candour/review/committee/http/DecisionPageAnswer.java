package candour.review.committee.http;

import candour.platform.rest.Action;
import candour.platform.rest.Words;
import candour.review.document.http.DocumentAnswer;
import candour.review.duty.http.DutyAnswer;
import candour.review.notification.http.DecisionAnswer;
import candour.review.notification.http.RecommendationAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision with all that bears on it.
 *
 * @param humanReference the review's, where there is to be one
 * @param meeting the committee's, with its minute
 * @param answer what whoever notified was told, once they were
 * @param told who is to be told of the decision and by when, and where they were, on what evidence; absent for those who
 *     do not read duties
 * @param papers decision and response forms that this caller may read
 * @param withheld parts that are for others to read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionPageAnswer(
        UUID notificationId,
        UUID committeeId,
        @Nullable String humanReference,
        @Nullable RecommendationAnswer recommendation,
        DecisionAnswer decision,
        @Nullable CommitteeMeetingAnswer meeting,
        @Nullable NotifierAnswer answer,
        @Nullable List<DutyAnswer> told,
        List<DocumentAnswer> papers,
        List<String> withheld,
        List<Action> actions) {

    /** What whoever notified was told. */
    public record NotifierAnswer(LocalDate on, @Nullable Words words) {}
}

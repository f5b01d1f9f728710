package candour.chronology.http;

import candour.chronology.keydocument.KeyDocument.Stage;
import candour.chronology.keydocument.Kind;
import candour.chronology.read.KeyDocumentRow;
import candour.platform.access.Code;
import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency was asked for.
 *
 * @param gapId the gap it is to fill, or absent
 * @param settledOn when it came, was said not to be there, or was no longer wanted
 * @param note what was said of it last
 */
public record DocumentAnswer(
        UUID requestId,
        Code agency,
        Kind kind,
        Stage stage,
        @Nullable UUID gapId,
        @Nullable Words what,
        LocalDate requestedOn,
        LocalDate dueOn,
        @Nullable LocalDate settledOn,
        @Nullable Words note,
        List<Action> actions) {

    static DocumentAnswer of(Exchange exchange, KeyDocumentRow row) {
        return new DocumentAnswer(
                row.requestId(),
                row.agency(),
                row.kind(),
                row.stage(),
                row.gapId(),
                exchange.open(row.what()),
                row.requestedOn(),
                row.dueOn(),
                row.settledOn(),
                exchange.open(row.note()),
                actions(exchange, row));
    }

    private static List<Action> actions(Exchange exchange, KeyDocumentRow row) {
        String review = "/v1/reviews/" + row.reviewId();
        String here = review + "/document-requests/" + row.requestId();
        return row.stage() == Stage.REQUESTED
                ? exchange.actions(
                        Action.offer("receive", "POST", here + "/receipt", "document.settle"),
                        Action.offer("not-available", "POST", here + "/not-available", "document.settle"),
                        Action.offer("change-due-day", "POST", here + "/due-day", "document.request"),
                        Action.offer("withdraw", "POST", here + "/withdrawal", "document.request"),
                        Action.offer(
                                "chase",
                                "POST",
                                review + "/chase-list/" + row.requestId() + "/chases",
                                "request.chase"))
                : List.of();
    }
}

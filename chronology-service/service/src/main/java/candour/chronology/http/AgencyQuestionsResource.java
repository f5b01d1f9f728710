package candour.chronology.http;

import candour.chronology.entry.EntryAt;
import candour.chronology.question.QuestionCommand.AnswerQuestion;
import candour.chronology.read.QuestionRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What an agency is asked about its chronology. It sees the questions put to it, and of their entries its own (S002-080). */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}/questions")
public class AgencyQuestionsResource {
    private final Exchange exchange;
    private final Views views;

    AgencyQuestionsResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /**
     * A question as the agency sees it.
     *
     * @param entries those of the agency's own entries that it comes from
     * @param answers what the agency has answered so far
     */
    public record PutQuestion(
            UUID questionId,
            @Nullable Words question,
            @Nullable LocalDate dueOn,
            List<UUID> entries,
            List<Words> answers,
            boolean closed) {}

    /** The questions put to the agency. */
    @GET
    @Allows("agency-question.read")
    public RestResponse<Page<PutQuestion>> list(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        return exchange.page(
                QuestionRow.CHRONOLOGY_QUESTIONS,
                reviewId.toString(),
                row -> row.putTo(agency) ? answer(row, agency) : null);
    }

    /** Answers a question that was put to the agency. An answer that comes after it was closed is kept as well. */
    @POST
    @Path("/{questionId}/answers")
    @Allows("agency-question.answer")
    public RestResponse<AcceptedBody> answer(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("questionId") UUID questionId,
            @NotNull @Valid QuestionsResource.QuestionReplyBody body) {
        views.find(QuestionRow.CHRONOLOGY_QUESTIONS, questionId.toString(), null)
                .filter(row -> row.reviewId().equals(reviewId) && row.putTo(agency))
                .orElseThrow(() -> Problem.notFound().asException());
        var words = exchange.seal(
                QuestionsResource.KIND, reviewId.toString(), List.of(questionId.toString()), body.answer());
        return exchange.accepted(
                exchange.send(new AnswerQuestion(questionId, reviewId, agency, words, London.day(exchange.now()))));
    }

    private PutQuestion answer(QuestionRow row, Code agency) {
        return new PutQuestion(
                row.questionId(),
                exchange.open(row.words()),
                row.asked().stream()
                        .filter(asked -> asked.agency().equals(agency) && asked.dueOn() != null)
                        .map(QuestionRow.Asked::dueOn)
                        .findFirst()
                        .orElse(null),
                row.entries().stream()
                        .filter(entry -> entry.agency().equals(agency))
                        .map(EntryAt::entryId)
                        .toList(),
                row.answers().stream()
                        .filter(given -> agency.equals(given.agency()))
                        .map(given -> exchange.open(given.answer()))
                        .toList(),
                row.closed());
    }
}

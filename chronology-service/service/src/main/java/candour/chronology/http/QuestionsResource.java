package candour.chronology.http;

import candour.chronology.entry.EntryAt;
import candour.chronology.http.EntryRefs.EntryRef;
import candour.chronology.question.Question;
import candour.chronology.question.QuestionCommand.AnswerQuestion;
import candour.chronology.question.QuestionCommand.AskQuestion;
import candour.chronology.question.QuestionCommand.CloseQuestion;
import candour.chronology.question.QuestionCommand.RaiseQuestion;
import candour.chronology.read.QuestionRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Questions that come from the overview, with the entries they come from; nothing of them is lost (S002-080). */
@Path("/v1/reviews/{reviewId}/questions")
public class QuestionsResource {
    static final String KIND = "chronology-question";

    private final Exchange exchange;
    private final Views views;

    QuestionsResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** @param entries where the overview raises it */
    public record QuestionBody(
            @NotNull @Size(max = 50) List<@NotNull UUID> entries,
            @NotBlank @Size(max = 5_000) String question) {}

    /** @param dueOn by when an answer is hoped for */
    public record AddresseeBody(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{2,60}")
            String agency,

            @Nullable LocalDate dueOn) {}

    public record QuestionReplyBody(
            @NotBlank @Size(max = 20_000) String answer) {}

    /** @param reason needed for a question that nobody has answered */
    public record QuestionClosureBody(
            @Nullable @Size(max = 5_000) String reason) {}

    public record AddresseeAnswer(String agency, @Nullable LocalDate dueOn, LocalDate on) {}

    /** @param agency absent for what the Review Team found itself */
    public record ReplyAnswer(
            @Nullable String agency, @Nullable Words answer, LocalDate on) {}

    /** @param state RAISED, ASKED, ANSWERED or CLOSED */
    public record QuestionAnswer(
            UUID questionId,
            String state,
            @Nullable Words question,
            LocalDate on,
            List<EntryRef> entries,
            List<AddresseeAnswer> askedOf,
            List<ReplyAnswer> answers,
            @Nullable Words closedBecause,
            @Nullable LocalDate closedOn,
            List<Action> actions) {}

    /** Every question of the review. */
    @GET
    @Allows("question.read")
    public RestResponse<Page<QuestionAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        var refs = EntryRefs.of(
                exchange,
                views,
                views.all(QuestionRow.CHRONOLOGY_QUESTIONS, reviewId.toString(), exchange.asOfLeaf()).stream()
                        .flatMap(row -> row.entries().stream().map(EntryAt::entryId))
                        .collect(Collectors.toSet()));
        return exchange.page(QuestionRow.CHRONOLOGY_QUESTIONS, reviewId.toString(), row -> answer(row, refs));
    }

    /** One question, whom it was put to, and every answer. */
    @GET
    @Path("/{questionId}")
    @Allows("question.read")
    public RestResponse<QuestionAnswer> read(
            @PathParam("reviewId") UUID reviewId, @PathParam("questionId") UUID questionId) {
        return exchange.one(
                QuestionRow.CHRONOLOGY_QUESTIONS, Question.FOLD.stream(questionId), questionId.toString(), row -> {
                    if (!row.reviewId().equals(reviewId))
                        throw Problem.notFound().asException();
                    var ids = row.entries().stream().map(EntryAt::entryId).toList();
                    return answer(row, EntryRefs.of(exchange, views, ids));
                });
    }

    /** Raises a question that the overview leads to. */
    @POST
    @Allows("question.raise")
    public RestResponse<AcceptedBody> raise(@PathParam("reviewId") UUID reviewId, @NotNull @Valid QuestionBody body) {
        UUID questionId = exchange.newId();
        var accepted = exchange.send(new RaiseQuestion(
                questionId, reviewId, body.entries(), seal(reviewId, questionId, body.question()), today()));
        return exchange.accepted(accepted, URI.create(here(reviewId, questionId)));
    }

    /** Puts the question to an agency. */
    @POST
    @Path("/{questionId}/addressees")
    @Allows("question.ask")
    public RestResponse<AcceptedBody> ask(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("questionId") UUID questionId,
            @NotNull @Valid AddresseeBody body) {
        return exchange.accepted(
                exchange.send(new AskQuestion(questionId, reviewId, new Code(body.agency()), body.dueOn(), today())));
    }

    /** Records an answer the Review Team found itself. */
    @POST
    @Path("/{questionId}/answers")
    @Allows("question.ask")
    public RestResponse<AcceptedBody> answer(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("questionId") UUID questionId,
            @NotNull @Valid QuestionReplyBody body) {
        return exchange.accepted(exchange.send(
                new AnswerQuestion(questionId, reviewId, null, seal(reviewId, questionId, body.answer()), today())));
    }

    /** Closes the question; without an answer, only with a reason. */
    @POST
    @Path("/{questionId}/closure")
    @Allows("question.ask")
    public RestResponse<AcceptedBody> close(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("questionId") UUID questionId,
            @NotNull @Valid QuestionClosureBody body) {
        var reason = body.reason() == null ? null : seal(reviewId, questionId, body.reason());
        return exchange.accepted(exchange.send(new CloseQuestion(questionId, reviewId, reason, today())));
    }

    private QuestionAnswer answer(QuestionRow row, EntryRefs refs) {
        return new QuestionAnswer(
                row.questionId(),
                row.state(),
                exchange.open(row.words()),
                row.on(),
                row.entries().stream().map(refs::ref).toList(),
                row.asked().stream()
                        .map(asked -> new AddresseeAnswer(asked.agency().value(), asked.dueOn(), asked.on()))
                        .toList(),
                row.answers().stream()
                        .map(given -> new ReplyAnswer(
                                given.agency() == null ? null : given.agency().value(),
                                exchange.open(given.answer()),
                                given.on()))
                        .toList(),
                exchange.open(row.closedBecause()),
                row.closedOn(),
                actions(row));
    }

    private List<Action> actions(QuestionRow row) {
        String here = here(row.reviewId(), row.questionId());
        var answering = Action.offer("answer", "POST", here + "/answers", "question.ask");
        if (row.closed()) return exchange.actions(answering);
        return exchange.actions(
                Action.offer("ask", "POST", here + "/addressees", "question.ask"),
                answering,
                Action.offer("close", "POST", here + "/closure", "question.ask")
                        .trying(new CloseQuestion(row.questionId(), row.reviewId(), row.words(), today())));
    }

    private Sealed seal(UUID reviewId, UUID questionId, String words) {
        return exchange.seal(KIND, reviewId.toString(), List.of(questionId.toString()), words);
    }

    private static String here(UUID reviewId, UUID questionId) {
        return "/v1/reviews/" + reviewId + "/questions/" + questionId;
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
